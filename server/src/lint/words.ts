import { withTagsAsWords } from '../facts/tags.ts';
import { speechIn } from '../facts/text.ts';
import type { Transcript } from '../model/transcript.ts';
import { type Parsed, parse } from '../parser/parse.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { plainText } from '../text/plain.ts';
import { shift } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';
import { wordsOf } from '../text/words.ts';

/**
 * Every word that is no label, in order: what was said, and all other prose, which a fix of form must not touch either.
 * An audio tag counts as one word, however it is spelt: it may be mended, but neither deleted nor put in.
 */
export const spokenWords = remembered((transcript: Transcript): readonly string[] => {
	const words: string[] = [];
	const { blocks, starts } = transcript;
	for (const [index, block] of blocks.entries()) {
		const line = starts[index] ?? 0;
		if (block.kind === 'heading') words.push(...wordsOf(plainText(block.title)));
		if (block.kind !== 'turn' && block.kind !== 'prose') continue;
		for (const { range } of block.paragraphs)
			words.push(...wordsOf(withTagsAsWords(speechIn(transcript, shift(range, line)))));
	}
	return words;
});

/** Every word of the text, labels among them. */
const allWords = remembered(({ lines }: Transcript): readonly string[] =>
	lines.flatMap(({ text }) => wordsOf(plainText(text.replace(/[*_]{1,3}/g, ' ')))),
);

const same = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((word, index) => word === b[index]);

/**
 * True where edits leave what was said as it is, word by word: the words outside of labels are the same in the same
 * order, or, where a label is set free from the middle of a paragraph, every word of the text is.
 */
export function keepsWords(before: Transcript, after: Transcript): boolean {
	return same(spokenWords(before), spokenWords(after)) || same(allWords(before), allWords(after));
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
