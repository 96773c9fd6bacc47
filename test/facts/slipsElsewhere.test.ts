import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LabelUse } from '../../server/src/facts/misspellings/compare.ts';
import { namesTogether, slipsElsewhere } from '../../server/src/facts/misspellings/elsewhere.ts';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { withElsewhere } from '../../server/src/lint/elsewhere.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { fixesOf } from '../../server/src/rules/rule.ts';
import { cpuTime } from '../support/cpuTime.ts';

const file = (...names: readonly (readonly [string, number])[]): readonly LabelUse[] =>
	names.map(([name, count]) => ({ name, count }));
const nobody = new Map<string, number>();

/** Five files in which each of the names has eight labels. */
const five = (...names: readonly string[]) =>
	namesTogether(Array.from({ length: 5 }, () => file(...names.map((name) => [name, 8] as const))));

const said = (here: readonly LabelUse[], others: ReturnType<typeof namesTogether>, declared: readonly string[] = []) =>
	slipsElsewhere(here, declared, { together: others, own: nobody }).map(
		({ from, to, labels, files }) => `${from} > ${to} ${labels} ${files}`,
	);

describe('a name that stands right in other transcripts', () => {
	for (const [from, to] of [
		['Gehard Lazu', 'Gerhard Lazu'],
		['Gehrard Lazu', 'Gerhard Lazu'],
		['Gerhard Lazzu', 'Gerhard Lazu'],
		['Ann Lindvist', 'Ann Lindqvist'],
		['MS. LINDQIVST', 'MS. LINDQVIST'],
	] as const) {
		test(`${from} is ${to}`, () =>
			assert.deepEqual(said(file([from, 1], ['Bob Kay', 4]), five(to, 'Bob Kay')), [`${from} > ${to} 40 5`]));
	}

	for (const [about, from, others] of [
		['one who speaks elsewhere too', 'Gehard Lazu', five('Gerhard Lazu', 'Gehard Lazu')],
		['two who could be meant', 'Gehard Lazu', five('Gerhard Lazu', 'Gehart Lazu')],
		['capitals alone', 'GERHARD LAZU', five('Gerhard Lazu')],
		['accents alone', 'Gerhard Lazu', five('Gerhàrd Lazu')],
		['another courtesy', 'Mr. Lindqvist', five('Ms. Lindqvist')],
		['a number', 'Participant 12', five('Participant 13')],
		['names of few letters', 'Wang Fan', five('Wang Fang')],
		['other people', 'Gerhard Ladew', five('Gerhard Lazu')],
		['few labels elsewhere', 'Gehard Lazu', namesTogether([file(['Gerhard Lazu', 4]), file(['Gerhard Lazu', 3])])],
		['one file elsewhere', 'Gehard Lazu', namesTogether([file(['Gerhard Lazu', 400])])],
	] as const) {
		test(`nothing is said: ${about}`, () => assert.deepEqual(said(file([from, 1]), others), []));
	}

	test('nothing is said where both speak, where many labels have it, and of declared names', () => {
		const others = five('Gerhard Lazu');
		assert.deepEqual(said(file(['Gehard Lazu', 1], ['Gerhard Lazu', 2]), others), []);
		assert.deepEqual(said(file(['Gehard Lazu', 9]), others), []);
		assert.deepEqual(said(file(['Gehard Lazu', 1]), others, ['Gehard Lazu']), []);
	});

	test("a transcript's own labels are not elsewhere", () => {
		const here = file(['Gehard Lazu', 1], ['Bob Kay', 4]);
		const together = namesTogether([here, ...Array.from({ length: 5 }, () => file(['Gerhard Lazu', 8]))]);
		const own = new Map(here.map(({ name, count }) => [name, count]));
		assert.equal(slipsElsewhere(here, [], { together, own }).length, 1);
		assert.equal(slipsElsewhere(here, [], { together, own: nobody }).length, 0);
	});
});

test('the rule tells of it at each label, and fixes it by choice', () => {
	const { settings } = readSettings({});
	const transcript = parse(
		'**Bob Kay:** Shall we begin?\n\n**Gehard Lazu:** Yes, let us.\n\n**Bob Kay:** Where is the map?\n\n**Gehard Lazu:** I have it.\n\n**Bob Kay:** Good.'.split(
			'\n',
		),
	);
	const together = five('Gerhard Lazu', 'Bob Kay');
	const own = new Map([
		['Bob Kay', 3],
		['Gehard Lazu', 2],
	]);
	assert.deepEqual(diagnose(transcript, settings), []);
	const found = diagnose(transcript, withElsewhere(settings, { together, own }));
	assert.deepEqual(
		found.map(({ rule, range, message }) => [rule.id, range.start.line, message]),
		[2, 6].map((line) => [
			'speaker-near-miss',
			line,
			'Gehard Lazu (2 labels here) is likely Gerhard Lazu (40 labels in 5 other files): a letter is missing. Write the name in one way.',
		]),
	);
	const fixes = found[0] ? fixesOf(found[0], transcript) : [];
	assert.deepEqual(
		fixes.map(({ title, safe, edits }) => [title, safe, edits.length]),
		[
			['Write Gerhard Lazu', false, 1],
			['Write Gerhard Lazu in all 2 labels', false, 2],
		],
	);
});

test('time grows with the number of names', () => {
	const letters = 'abcdefghijklmnopqrstuvwxyz';
	const name = (index: number) =>
		`A${[index, index * 7, index * 31, index * 101].map((n) => letters[n % 26]).join('')} Lindq${letters[Math.floor(index / 26) % 26]}ist${letters[Math.floor(index / 676) % 26]}`;
	const cost = (count: number) => {
		const files = Array.from({ length: 4 }, () =>
			Array.from({ length: count }, (_, index) => ({ name: name(index), count: 9 })),
		);
		const here = Array.from({ length: count }, (_, index) => ({ name: `${name(index)}x`, count: 1 }));
		const start = cpuTime();
		const together = namesTogether(files);
		slipsElsewhere(here, [], { together, own: nobody });
		return Math.max(4, cpuTime() - start);
	};
	for (let attempt = 0; attempt < 12; attempt++) if (Math.log2(cost(2000) / cost(500)) / 2 <= 1.25) return;
	assert.fail('four times as many names take far more than four times as long');
});
