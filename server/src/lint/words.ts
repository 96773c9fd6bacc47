import { withTagsAsWords } from '../facts/audioTags/audioTags.ts';
import { speechIn } from '../facts/speech/spokenText.ts';
import type { Block, Transcript, Turn } from '../model/transcript.ts';
import { type Parsed, reparse } from '../parser/parse.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { plainText } from '../text/plain.ts';
import { shiftRange } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';
import { wordsAndCharacters } from '../text/words.ts';
import { changedBlocks } from './changedBlocks.ts';

/** A word that is no label's. */
export interface PlainWord {
	readonly word: string;
	/** Whose label it stands under; undefined above the first label. */
	readonly turn: Turn | undefined;
	readonly inHeading: boolean;
}

/** The words of a label, in the order of the text. */
export interface LabelWords {
	readonly turn: Turn;
	readonly words: readonly string[];
}

type Token = PlainWord | LabelWords;

const isLabel = (token: Token | undefined): token is LabelWords => token !== undefined && 'words' in token;

/** What some blocks consist of, from `from` to `to` (exclusive): labels, and the words of speech, headings, other prose. */
function tokensIn(transcript: Transcript, from: number, to: number): readonly Token[] {
	const tokens: Token[] = [];
	let turn = turnAbove(transcript, from);
	const add = (text: string, inHeading: boolean) => {
		for (const word of wordsAndCharacters(withTagsAsWords(text))) tokens.push({ word, turn, inHeading });
	};
	for (const [at, block] of transcript.blocks.slice(from, to).entries()) {
		const line = transcript.starts[from + at] ?? 0;
		if (block.kind === 'heading') add(plainText(block.title), true);
		if (block.kind === 'turn') {
			turn = block;
			tokens.push({ turn, words: labelWords(block) });
		} else if (isNobodys(transcript, block)) turn = undefined;
		if (block.kind !== 'turn' && block.kind !== 'prose') continue;
		for (const { range } of block.paragraphs) add(speechIn(transcript, shiftRange(range, line)), false);
	}
	return tokens;
}

/** In captions prose is what nobody is named for; elsewhere it may go on with what was said. */
const isNobodys = ({ captions }: Transcript, { kind }: Block): boolean => captions && kind !== 'turn';

/** Whose label what begins with a block may stand under. */
function turnAbove(transcript: Transcript, from: number): Turn | undefined {
	for (let index = from - 1; index >= 0; index--) {
		const block = transcript.blocks[index];
		if (block?.kind === 'turn') return block;
		if (block && isNobodys(transcript, block)) return undefined;
	}
	return undefined;
}

/** The words of a label as it is written, its affiliation and time among them. */
function labelWords({ label, lines }: Turn): readonly string[] {
	const { start, end } = label.span;
	return wordsAndCharacters(plainText((lines[0]?.text ?? '').slice(start, end).replace(/[*_]{1,3}/g, ' ')));
}

/**
 * Every word that is no label, in order: what was said, and all other prose, which a fix of form must not touch either.
 * An audio tag counts as one word, however it is spelt: it may be mended, but neither deleted nor put in.
 */
export const spokenWords = remembered((transcript: Transcript): readonly string[] =>
	plainWords(tokensIn(transcript, 0, transcript.blocks.length)).map(({ word }) => word),
);

const plainWords = (tokens: readonly Token[]): readonly PlainWord[] =>
	tokens.flatMap((token) => (isLabel(token) ? [] : token));

/**
 * True where edits leave what was said as it is, word by word: the words outside of labels are the same in the same
 * order, but for those that have become a label just where they stood, as when one is set free from a paragraph.
 */
export const keepsWords = (before: Transcript, after: Transcript): boolean => alignWords(before, after) !== undefined;

/** The words that two transcripts have in common, and the labels of the second, as far as they are not the same blocks. */
export interface AlignedWords {
	/** Each word outside of labels in both, as it stands in the one and in the other. */
	readonly pairs: readonly (readonly [before: PlainWord, after: PlainWord])[];
	/** The turns of the second whose labels were words outside of labels in the first. */
	readonly freed: ReadonlySet<Turn>;
}

/** How the words of two transcripts go together; undefined where a word was lost, added or changed. */
export function alignWords(before: Transcript, after: Transcript): AlignedWords | undefined {
	const { from, to, freshTo } = changedBlocks(before, after);
	const old = plainWords(tokensIn(before, from, to));
	const fresh = tokensIn(after, from, freshTo);
	const pairs: (readonly [PlainWord, PlainWord])[] = [];
	const freed = new Set<Turn>();
	const behind = plainBehind(fresh);
	let at = 0;
	for (const [index, token] of fresh.entries()) {
		if (isLabel(token)) {
			if (!becameLabel(old, at, token.words, fresh[index + 1], behind[index])) continue;
			at += token.words.length;
			freed.add(token.turn);
			continue;
		}
		const own = old[at++];
		if (own?.word !== token.word) return undefined;
		pairs.push([own, token]);
	}
	return at === old.length ? { pairs, freed } : undefined;
}

/** The next word that is no label's, behind each of some words and labels. */
function plainBehind(tokens: readonly Token[]): readonly (PlainWord | undefined)[] {
	const behind: (PlainWord | undefined)[] = [];
	let next: PlainWord | undefined;
	for (let index = tokens.length - 1; index >= 0; index--) {
		behind[index] = next;
		const token = tokens[index];
		if (token && !isLabel(token)) next = token;
	}
	return behind;
}

/** True where the words of a label stood in speech before, and the word behind it comes behind them. */
function becameLabel(
	old: readonly PlainWord[],
	at: number,
	label: readonly string[],
	next: Token | undefined,
	plain: PlainWord | undefined,
): boolean {
	const isThere = label.length > 0 && label.every((word, index) => old[at + index]?.word === word);
	if (!isThere || !next) return isThere;
	if (isLabel(next)) {
		// A label without speech may have the words of the next speech by chance: "Ann Lee:" above "Ann Lee, Bob Kay".
		const word = old[at + label.length]?.word;
		return word === plain?.word || (word !== undefined && word === next.words[0]);
	}
	return old[at + label.length]?.word === next.word && (old[at]?.word !== next.word || label.length === 1);
}

/** The transcript that edits make, parsed with the same options. */
export function afterEdits(transcript: Parsed, edits: readonly TextEdit[]): Parsed {
	if (edits.length === 0) return transcript;
	const from = edits.reduce((least, { range }) => Math.min(least, range.start.line), Number.POSITIVE_INFINITY);
	const to = edits.reduce((most, { range }) => Math.max(most, range.end.line), 0);
	const touched = transcript.lines.slice(from, to + 1).map(({ text }) => text);
	const moved = edits.map(({ range, newText }) => ({ range: shiftRange(range, -from), newText }));
	return reparse(transcript, { from, removed: touched.length, inserted: applyEdits(touched, moved) });
}
