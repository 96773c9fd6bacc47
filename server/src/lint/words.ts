import type { Transcript, Turn } from '../model/transcript.ts';
import { remembered } from '../text/remembered.ts';
import { changedBlocks } from './changedBlocks.ts';
import {
	firstWord,
	isLabel,
	labelWords,
	readerOf,
	type Stretch,
	splitWords,
	stretchesOf,
	type Token,
	tokensIn,
	type WordReader,
	wordsIn,
} from './stretches.ts';

/** Every word that is no label, in order: what was said, and all other prose, which a fix of form must not touch either. */
export const spokenWords = remembered((transcript: Transcript): readonly string[] =>
	stretchesOf(tokensIn(transcript, 0, transcript.blocks.length)).flatMap(({ spoken }) => splitWords(spoken)),
);

/**
 * True where edits leave what was said as it is, word by word: the words outside of labels are the same in the same
 * order, but for those that have become a label just where they stood, as when one is set free from a paragraph.
 */
export const keepsWords = (before: Transcript, after: Transcript): boolean => alignWords(before, after) !== undefined;

/** The words that two transcripts have in common, and the labels of the second, as far as they are not the same blocks. */
export interface AlignedWords {
	/** Where words outside of labels stand in the one and in the other: a pair for each two stretches that share some. */
	readonly pairs: readonly (readonly [before: Stretch, after: Stretch])[];
	/** The turns of the second whose labels were words outside of labels in the first. */
	readonly freed: ReadonlySet<Turn>;
}

/**
 * How the words of two transcripts go together; undefined where a word was lost, added or changed. Stretches of the very
 * same lines are not taken apart.
 */
export function alignWords(before: Transcript, after: Transcript): AlignedWords | undefined {
	const { from, to, freshTo } = changedBlocks(before, after);
	const old = readerOf(stretchesOf(tokensIn(before, from, to)));
	const fresh = tokensIn(after, from, freshTo);
	const pairs: (readonly [Stretch, Stretch])[] = [];
	const freed = new Set<Turn>();
	const behind = stretchBehind(fresh);
	for (const [index, token] of fresh.entries()) {
		if (isLabel(token)) {
			const words = labelWords(token.label);
			if (!becameLabel(old, words, fresh[index + 1], behind[index])) continue;
			for (const word of words) old.take(word);
			freed.add(token.label);
			continue;
		}
		const whole = old.takeWhole(token.spoken);
		if (whole) {
			pairs.push([whole, token]);
			continue;
		}
		let last: Stretch | undefined;
		for (const word of wordsIn(token.spoken)) {
			const own = old.take(word);
			if (!own) return undefined;
			if (own !== last) pairs.push([own, token]);
			last = own;
		}
	}
	return old.word(0) === undefined ? { pairs, freed } : undefined;
}

/** The next stretch behind each of some labels and stretches. */
function stretchBehind(tokens: readonly Token[]): readonly (Stretch | undefined)[] {
	const behind: (Stretch | undefined)[] = [];
	let next: Stretch | undefined;
	for (let index = tokens.length - 1; index >= 0; index--) {
		behind[index] = next;
		const token = tokens[index];
		if (token && !isLabel(token)) next = token;
	}
	return behind;
}

/** True where the words of a label stood in speech before, and the word behind it comes behind them. */
function becameLabel(
	old: WordReader,
	label: readonly string[],
	next: Token | undefined,
	behind: Stretch | undefined,
): boolean {
	const [first] = label;
	if (first === undefined || !old.mayBegin(first)) return false;
	const isThere = label.every((word, index) => old.word(index) === word);
	if (!isThere || !next) return isThere;
	const word = old.word(label.length);
	if (isLabel(next)) {
		// A label without speech may have the words of the next speech by chance: "Ann Lee:" above "Ann Lee, Bob Kay".
		return word === firstWord(behind) || (word !== undefined && word === labelWords(next.label)[0]);
	}
	return word === firstWord(next) && (old.word(0) !== word || label.length === 1);
}
