import { withTagsAsWords } from '../facts/audioTags/audioTags.ts';
import { speechIn } from '../facts/speech/spokenText.ts';
import type { Transcript, Turn } from '../model/transcript.ts';
import { type Parsed, parse } from '../parser/parse.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { plainText } from '../text/plain.ts';
import { shift } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';
import { wordsOf } from '../text/words.ts';

/** A word that is no label's, or the words of a label. */
type Token = string | readonly string[];

/** What a transcript consists of: labels, and the words of speech, headings and all other prose. */
const tokensOf = remembered((transcript: Transcript): readonly Token[] => {
	const tokens: Token[] = [];
	const add = (text: string) => {
		for (const word of wordsOf(withTagsAsWords(text))) tokens.push(word);
	};
	for (const [index, block] of transcript.blocks.entries()) {
		const line = transcript.starts[index] ?? 0;
		if (block.kind === 'heading') add(plainText(block.title));
		if (block.kind === 'turn') tokens.push(labelWords(block));
		if (block.kind !== 'turn' && block.kind !== 'prose') continue;
		for (const { range } of block.paragraphs) add(speechIn(transcript, shift(range, line)));
	}
	return tokens;
});

/** The words of a label as it is written, its affiliation and time among them. */
function labelWords({ label, lines }: Turn): readonly string[] {
	const { start, end } = label.span;
	return wordsOf(plainText((lines[0]?.text ?? '').slice(start, end).replace(/[*_]{1,3}/g, ' ')));
}

/**
 * Every word that is no label, in order: what was said, and all other prose, which a fix of form must not touch either.
 * An audio tag counts as one word, however it is spelt: it may be mended, but neither deleted nor put in.
 */
export const spokenWords = remembered((transcript: Transcript): readonly string[] =>
	tokensOf(transcript).filter((token) => typeof token === 'string'),
);

/**
 * True where edits leave what was said as it is, word by word: the words outside of labels are the same in the same
 * order, but for those that have become a label just where they stood, as when one is set free from a paragraph.
 */
export function keepsWords(before: Transcript, after: Transcript): boolean {
	const old = spokenWords(before);
	const fresh = tokensOf(after);
	let at = 0;
	for (const [index, token] of fresh.entries()) {
		if (typeof token !== 'string') {
			if (becameLabel(old, at, token, fresh[index + 1])) at += token.length;
		} else if (token !== old[at++]) return false;
	}
	return at === old.length;
}

/** True where the words of a label stood in speech before, and the word behind it comes behind them. */
function becameLabel(old: readonly string[], at: number, label: readonly string[], next: Token | undefined): boolean {
	const isThere = label.length > 0 && label.every((word, index) => old[at + index] === word);
	if (!isThere || typeof next !== 'string') return isThere;
	return old[at + label.length] === next && (old[at] !== next || label.length === 1);
}

/** The transcript that edits make, parsed with the same options. */
export const edited = (transcript: Parsed, edits: readonly TextEdit[]): Parsed =>
	parse(
		applyEdits(
			transcript.lines.map(({ text }) => text),
			edits,
		),
		transcript.options,
	);
