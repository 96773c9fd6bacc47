import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, reparse } from '../../server/src/parser/parse.ts';

/** What pattern matching could stumble over, repeated to make long lines. */
const units = [
	...'a A1 \u00a0\t*_:()[]<>-#`~|\\?.,=\u200b\ufeff\u2028\0é陈：…;&"',
	...['a ', 'Ab ', 'A, ', 'AB, ', 'A/B ', '**a', '**a:', '** ', '*: ', '(a) ', '[a] ', '[1:23]', '1:23 ', '12:', '00 '],
	...['- ', '---', '> ', '>> ', '<v a>', '<b>', '</b>', '<!--', '-->', '{:a}', '![](', '[a](b ', 'Mr. ', 'Mr. Lee '],
	...['Q ', '&amp;', 'Ann Lee (AL), ', 'AAAAAAAA', '--> ', '0:00:', 'https://a ', 'M. a ', ' – ', 'and ', 'of the '],
	...['| ', '|-', '()', '(((', '"a" ', 'a.', '...', '\\[', '\\_', 'a_', '<p>', '2020-01-01 ', '10:15 AM '],
];
const heads = [
	'',
	'Ann: ',
	'**Ann: ',
	'# ',
	'- ',
	'> ',
	'| ',
	'<v ',
	'[',
	'(',
	'00:01 ',
	'<!-- ',
	'{:',
	'[a](',
	'Present: ',
];

/** The least of three runs, in milliseconds of this process alone, and never less than what a clock can tell. */
function cost(run: () => unknown): number {
	let least = Number.POSITIVE_INFINITY;
	for (let round = 0; round < 3; round++) {
		const start = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage(start);
		least = Math.min(least, (user + system) / 1000);
	}
	return Math.max(least, 1);
}

/** Eight times the length may take eight times as long, with room for noise; squared it would take 64 times as long. */
const most = 30;
const slow = process.env.TRANSCRIPT_NO_SLOW !== undefined && 'slow';

const longLine = (head: string, unit: string, length: number): readonly string[] => {
	const line = head + unit.repeat(Math.ceil(length / unit.length));
	return ['x', line, line.slice(0, 60)];
};

test('a long line takes time in proportion to its length', { skip: slow }, () => {
	for (const head of heads) {
		for (const unit of units) {
			const long = cost(() => parse(longLine(head, unit, 96_000)));
			if (long < 20) continue;
			const short = cost(() => parse(longLine(head, unit, 12_000)));
			assert.ok(long / short < most, `‹${head}› and many ‹${unit}›: ${short} ms, then ${long} ms`);
		}
	}
});

test('many lines take time in proportion to their number', { skip: slow }, () => {
	const lines = (unit: string, count: number) =>
		Array.from({ length: count }, (_, index) => `${unit}${index % 3 ? index : ''}: so it is`);
	for (const unit of [
		'Ann',
		'**Ann',
		'ANN ',
		'[1:23] Ann',
		'- Ann',
		'> *Ann',
		'<v Ann',
		'Mr. Lee',
		'Ann Lee (AL)',
		'Q',
		'#',
	]) {
		const long = cost(() => parse(lines(unit, 8000)));
		const short = cost(() => parse(lines(unit, 1000)));
		assert.ok(long / short < most, `${unit}: ${short} ms, then ${long} ms`);
	}
});

test('two million characters in one line, and five million in many', { skip: slow }, () => {
	const line = `**Ann Lee:** ${'so it is, and so it was: '.repeat(80_000)}`;
	assert.equal(parse([line]).blocks.length, 1);
	const lines = Array.from({ length: 60_000 }, (_, index) =>
		index % 2 ? '' : `**${index % 4 ? 'Ann Lee' : 'Bob Kay'}:** ${'so it is, you know, '.repeat(8)}`,
	);
	assert.equal(parse(lines).blocks.length, 30_000);
});

test('a typed letter costs a small part of a full parse', { skip: slow }, () => {
	const texts = Array.from({ length: 40_000 }, (_, index) =>
		index % 2 ? '' : `${index % 4 ? 'Ann Lee' : 'Bob Kay'}: so it is, you know, number ${index}, and so it will be.`,
	);
	const full = cost(() => parse([...texts]));
	let parsed = parse(texts);
	const typed = cost(() => {
		const text = `${parsed.lexed[20_000]?.text ?? ''}x`;
		parsed = reparse(parsed, { from: 20_000, removed: 1, inserted: [text] });
	});
	assert.ok(typed * 4 < full, `a full parse takes ${full} ms, a letter ${typed} ms`);
});
