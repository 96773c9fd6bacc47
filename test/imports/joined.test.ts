import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importFile } from '../../server/src/imports/index.ts';
import { segmentsOfText, segmentsOfWords } from '../../server/src/imports/join.ts';
import { passagesIn, passagesOf } from '../../server/src/imports/passages.ts';
import type { RecordedWord } from '../../server/src/imports/recording.ts';
import { parse } from '../../server/src/parser/parse.ts';

const word = (text: string, start?: number, end?: number, speaker?: string): RecordedWord => ({
	text,
	start,
	end,
	speaker,
	confidence: undefined,
});

test('words without a time leave their segment those of the others', () => {
	const [segment] = segmentsOfWords([word('Good'), word('morning,', 1, 2), word('Bob', 2, 3), word('Kay.')]);
	assert.deepEqual([segment?.start, segment?.end, segment?.text], [1, 3, 'Good morning, Bob Kay.']);
});

test('a text that two people say has its own times at its beginning and end, and those of words between', () => {
	const whole = { speaker: undefined, start: 0, end: 9, text: 'It is late. So it is.' };
	const own = [word('It', 0.5, 1), word('is', 1, 2, 'Ann'), word('late.', 2, 3, 'Ann'), word('So', 4, 5, 'Bob')];
	const segments = segmentsOfText(whole, [...own, word('it', 5, 6), word('is.', 6, 7, 'Bob')]);
	assert.deepEqual(
		segments.map(({ speaker, start, end, text }) => [speaker, start, end, text]),
		[
			['Ann', 0, 3, 'It is late.'],
			['Bob', 4, 9, 'So it is.'],
		],
	);
});

test('a pause begins a paragraph, and a passage of its own where nobody is named', () => {
	const paragraphs = (speaker: string | undefined, next: number) =>
		passagesOf({
			segments: [
				{ speaker, start: 3, end: 4, text: 'It is late.', words: [] },
				{ speaker, start: next, end: next + 1, text: 'So it is.', words: [] },
			],
		}).map((said) => said.paragraphs);
	assert.deepEqual(paragraphs('Ann', 6), [['It is late. So it is.']]);
	assert.deepEqual(paragraphs('Ann', 6.5), [['It is late.', 'So it is.']]);
	assert.deepEqual(paragraphs(undefined, 6), [['It is late. So it is.']]);
	assert.deepEqual(paragraphs(undefined, 6.5), [['It is late.'], ['So it is.']]);
});

test('a transcript that is written anew keeps its headings and events', () => {
	const text = ['# The bridge', '', '**Ann:** It is old.', '', '[Laughter]', '', '**Bob:** It is.', '', '**Ann:** So.'];
	assert.deepEqual(
		passagesIn(parse(text)).map(({ kind }) => kind),
		['heading', 'said', 'event', 'said', 'said'],
	);
});

test('what CHAT marks of how words are said is left out, and its commas stay', () => {
	const said = (line: string) => {
		const read = importFile({ name: 'a.cha', bytes: new Uint8Array(), text: `@UTF8\n@Begin\n*ANN:\t${line}\n@End\n` });
		return 'segments' in read ? read.segments.map(({ text }) => text) : read;
	};
	assert.deepEqual(said('Mother „ it (.) is 0really late (1.5) .'), ['Mother, it is late.']);
	assert.deepEqual(said('well ‡ xxx\n\tgoes on .'), ['well, [inaudible] goes on.']);
});
