import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { risingAnchors } from '../../server/src/formats/anchors.ts';
import { clockOf } from '../../server/src/formats/clock.ts';
import { placedSpeech } from '../../server/src/formats/placed.ts';
import { cutLine, segmentsOf } from '../../server/src/formats/segments.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const read = (text: string) => parse(splitLines(text));
const speechOf = (text: string) => placedSpeech(read(text));
const problemOf = (text: string): string => {
	const speech = speechOf(text);
	return 'problem' in speech ? speech.problem : '';
};
/** Rounded to a thousandth: binary fractions add up to odd ones. */
const placed = (text: string) => {
	const speech = speechOf(text);
	assert.ok('placed' in speech);
	const round = (seconds: number) => Math.round(seconds * 1000) / 1000;
	return speech.placed.map((piece) => [round(piece.start), round(piece.end), piece.text] as const);
};
/** Two people in turns. */
const talk = (...said: readonly string[]) =>
	said.map((text, index) => `**${index % 2 ? 'Bob Kay' : 'Ann Lee'}:** ${text}\n`).join('\n');

describe('times of speech', () => {
	test('a turn lasts until the next time, the last as long as its words take', () => {
		assert.deepEqual(placed('Ann Lee  0:05\nHello there.\n\nBob Kay  0:15\none two three four five\n'), [
			[5, 15, 'Hello there.'],
			[15, 17, 'one two three four five'],
		]);
	});

	test('what stands between two times is placed in proportion to its words', () => {
		const text = talk('(0:10) One two three.', 'Four.', '(0:50) One.', '(1:00) Yes.');
		assert.deepEqual(placed(text).slice(0, 2), [
			[10, 40, 'One two three.'],
			[40, 50, 'Four.'],
		]);
	});

	test('times inside speech and in events count, and are no speech', () => {
		const first = '\\[0:10\\] One two.\n\n\\[0:20\\] Three. (0:25) Four.\n\n**Break:** \\[0:30\\]';
		assert.deepEqual(placed(talk(first, '(0:40) Five.', '(0:41) Six.', '(0:42) Seven.')).slice(0, 4), [
			[10, 20, 'One two.'],
			[20, 25, 'Three.'],
			[25, 40, 'Four.'],
			[40, 41, 'Five.'],
		]);
	});

	test('a recording begins at zero', () => {
		assert.deepEqual(placed(talk('One two.', '(0:10) Three.', '(0:12) Four.')).slice(0, 2), [
			[0, 10, 'One two.'],
			[10, 12, 'Three.'],
		]);
	});

	test('where nothing tells when something is said, there is a problem and no guess', () => {
		assert.match(problemOf(talk('One.', 'Two.', 'Three.')), /no times/);
		assert.match(problemOf(talk('(0:10) One.', '(0:20) Two.', 'Three.', 'Four.')), /from line 5 on/);
	});

	test('a time that runs backwards is passed over and told of, those after it hold', () => {
		const text = talk('(0:05) One.', '(9:59) Two.', '(0:15) Three.', '(0:20) Four.');
		const speech = speechOf(text);
		assert.deepEqual(
			placed(text).map(([start]) => start),
			[5, 10, 15, 20],
		);
		assert.ok('notes' in speech);
		assert.match(speech.notes.join(), /00:09:59 in line 3 passed over/);
	});

	test('times below zero are moved up', () => {
		const text = talk('(-0:10) One.', '(-0:05) Two.', '(0:00) Three.', '(0:05) Four.');
		assert.deepEqual(
			placed(text).map(([start]) => start),
			[0, 5, 10, 15],
		);
	});

	test('the rising row is the longest', () => {
		const seconds = (...all: readonly number[]) =>
			risingAnchors(all.map((value, index) => ({ index, seconds: value }))).map((anchor) => anchor.seconds);
		assert.deepEqual(seconds(1, 9, 2, 3, 3, 4), [1, 2, 3, 4]);
		assert.deepEqual(seconds(), []);
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }), (all) => {
				const row = seconds(...all);
				assert.ok(row.every((value, index) => index === 0 || value > (row[index - 1] ?? 0)));
				assert.equal(row.length, longest(all));
			}),
			{ seed: 7 },
		);
	});
});

/** The length of the longest strictly rising row, tried out in the slow and plain way. */
function longest(all: readonly number[]): number {
	const lengths: number[] = [];
	for (const [at, value] of all.entries()) {
		lengths.push(1 + Math.max(0, ...lengths.filter((_, before) => before < at && (all[before] ?? 0) < value)));
	}
	return Math.max(0, ...lengths);
}

describe('segments', () => {
	test('end where sentences end, are of the size of a caption and share the time by words', () => {
		const long = `One two three four five six seven eight. ${'and so on '.repeat(12)}`.trim();
		const found = segmentsOf(read(`Ann Lee  0:00\n${long}\n\nBob Kay  0:44\nYes.\n`));
		assert.ok('segments' in found);
		const [first, second, ...others] = found.segments;
		assert.equal(first?.text, 'One two three four five six seven eight.');
		assert.deepEqual([first?.start, first?.end], [0, 8]);
		assert.equal(second?.start, 8);
		assert.ok(others.every(({ text, start, end }) => text.length <= 84 && end > start));
	});

	test('cutting loses nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				const line = text.replace(/ +/g, ' ').trim();
				const parts = cutLine(line, 20);
				assert.equal(parts.join('').replaceAll(' ', ''), line.replaceAll(' ', ''));
				assert.ok(parts.every((part) => part.length <= 20 && part !== ''));
			}),
			{ seed: 3 },
		);
		assert.deepEqual(cutLine('早上好'.repeat(5), 8), ['早上好早', '上好早上', '好早上好', '早上好']);
	});

	test('clocks', () => {
		assert.deepEqual(
			[0, 3723.0496, 359999.9996, -5].map((seconds) => clockOf(seconds, '.')),
			['00:00:00.000', '01:02:03.050', '100:00:00.000', '00:00:00.000'],
		);
	});
});
