import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mayBeNear } from '../../server/src/facts/misspellings/mayBeNear.ts';
import { partsOf } from '../../server/src/facts/misspellings/nameParts.ts';
import { compareNames, type LabelUse, nearMisses } from '../../server/src/facts/misspellings/nearNames.ts';
import { cpuTime } from '../support/cpuTime.ts';

interface Pair {
	readonly same: boolean;
	readonly about: string;
	readonly a: LabelUse;
	readonly b: LabelUse;
}

const pairsIn = (file: string): readonly Pair[] =>
	readFileSync(new URL(`nearNames/${file}`, import.meta.url), 'utf8')
		.split('\n')
		.slice(1)
		.filter(Boolean)
		.map((row) => {
			const [verdict = '', about = '', a = '', aCount, b = '', bCount] = row.split('\t');
			return {
				same: verdict === 'same',
				about,
				a: { name: a, count: Number(aCount) },
				b: { name: b, count: Number(bCount) },
			};
		});

const pairs = pairsIn('pairs.tsv');

for (const about of new Set(pairs.map((pair) => pair.about))) {
	test(`Judges pairs of labels: ${about}`, () => {
		for (const { same, a, b } of pairs.filter((pair) => pair.about === about)) {
			const verdict = compareNames(a, b);
			assert.equal(verdict.same, same, `‹${a.name}› ${a.count}, ‹${b.name}› ${b.count}: ${verdict.reason}`);
			const turned = compareNames(b, a);
			assert.equal(turned.same, same, `‹${b.name}›, ‹${a.name}› the other way round: ${turned.reason}`);
		}
	});
}

test('Judges pairs that were written down before they were tried: precision 0.95, recall 0.95', () => {
	const unseen = pairsIn('unseen.tsv').map((pair) => ({ ...pair, found: compareNames(pair.a, pair.b).same }));
	const right = unseen.filter(({ same, found }) => same && found).length;
	assert.ok(right / unseen.filter(({ found }) => found).length >= 0.95);
	assert.ok(right / unseen.filter(({ same }) => same).length >= 0.95);
});

const uses = (counts: Readonly<Record<string, number>>): readonly LabelUse[] =>
	Object.entries(counts).map(([name, count]) => ({ name, count }));

const brief = (counts: Readonly<Record<string, number>>, declared: readonly string[] = []) =>
	nearMisses(uses(counts), { declared }).map(({ from, to }) => `${from} → ${to}`);

test('Every slip leads to one label, the one most used', () => {
	assert.deepEqual(brief({ 'MS. HALE': 40, 'MS.  HALE': 2, 'QMS. HALE': 1, 'MR. HALE': 1, 'MR. OKORO': 30, Q: 90 }), [
		'MS.  HALE → MS. HALE',
		'QMS. HALE → MS. HALE',
		'MR. HALE → MS. HALE',
	]);
	assert.deepEqual(brief({ Szymon: 12, Symzon: 1, Szymno: 1, szymon: 2 }), [
		'szymon → Szymon',
		'Symzon → Szymon',
		'Szymno → Szymon',
	]);
});

test('Forms of one label count together', () => {
	const alone = brief({ 'MS. HALE': 2, 'MR. HALE': 1 });
	assert.deepEqual(alone, []);
	assert.deepEqual(brief({ 'MS.  HALE': 3, 'MS. HALE': 2, 'MR. HALE': 1 }).length, 2);
});

test('The reason says what happened', () => {
	const reasonOf = (a: string, b: string) => compareNames({ name: a, count: 1 }, { name: b, count: 20 }).reason;
	assert.equal(reasonOf('QMS. HALE', 'MS. HALE'), 'a letter is stuck to the front');
	assert.equal(reasonOf('MS HALE', 'MS. HALE'), 'only a full stop differs');
	assert.equal(reasonOf('MS.  HALE', 'MS. HALE'), 'only spacing differs');
	assert.equal(reasonOf('Jakub WOzniak', 'Jakub Wozniak'), 'only capitals differ');
	assert.equal(reasonOf('jakub-wozniak', 'Jakub Wozniak'), 'only capitals and spacing and punctuation differ');
	assert.equal(reasonOf('Wozniak', 'Woźniak'), 'only accents differ');
	assert.equal(reasonOf('PÃ©ter', 'Péter'), 'only the encoding differs');
	assert.equal(reasonOf('Jakub Wozinak', 'Jakub Wozniak'), 'two letters are swapped');
	assert.equal(reasonOf('Speaker 1', 'Speaker 2'), 'they differ in a number, an initial or a suffix');
});

test('A mark of doubt is not simply dropped', () => {
	const verdict = compareNames({ name: 'Ann Lee?', count: 1 }, { name: 'Ann Lee', count: 20 });
	assert.ok(verdict.same && verdict.confidence < 0.8);
});

test('The roster beats the count and the pattern', () => {
	assert.deepEqual(brief({ Katharina: 2, Katarina: 9 }, ['Katharina']), ['Katarina → Katharina']);
	assert.deepEqual(brief({ Wozniak: 40, Wozniek: 1 }, ['Wozniak', 'Wozniek']), []);
	assert.deepEqual(brief({ JHD: 2, JDH: 1 }, ['JHD']), ['JDH → JHD']);
});

test('A slip that could be for two people names both, and is less sure', () => {
	const [miss] = nearMisses(uses({ 'Dr. Marlow': 20, 'Dr. Morlow': 20, 'Dr. Mrlow': 1 }));
	assert.equal(miss?.from, 'Dr. Mrlow');
	assert.equal(miss?.rivals.length, 1);
	assert.ok((miss?.confidence ?? 1) < 0.5);
});

test('Labels without a letter, endless labels and odd signs are no trouble', () => {
	const odd = ['', '???', '—', '(', '1', '\u0000', '\ud800', 'x'.repeat(100_000), 'Ann, ', '(Ann', ') Ann', 'Ã'];
	assert.ok(nearMisses(odd.map((name) => ({ name, count: 1 }))).length < odd.length);
});

test('Three thousand names are judged within five seconds on a busy machine', () => {
	const syllables = ['ka', 'ro', 'mi', 'ten', 'sul', 'vor', 'ly', 'dan', 'esh', 'bri', 'no', 'gar', 'pe'];
	const name = (n: number) => syllables[n % 13] + (syllables[(n * 7 + 3) % 13] ?? '') + syllables[(n * n) % 13];
	const many = Array.from({ length: 3000 }, (_, n) => ({
		name: `${name(n)} ${name(n * 31 + 5)}${n}`,
		count: 1 + (n % 9),
	}));
	const start = cpuTime();
	nearMisses(many);
	assert.ok(cpuTime() - start < 5000);
});

test('among thousands of names a slip in the middle of one is found', () => {
	const letters = 'bcdfghklmnprst';
	const name = (n: number) =>
		[n % 14, Math.floor(n / 14) % 14, Math.floor(n / 196) % 14].map((at) => `${letters[at]}o`).join('');
	const many = Array.from({ length: 2000 }, (_, n) => ({ name: `X${name(n)} Y${name(n + 1)}`, count: 3 }));
	const found = nearMisses([...many, { name: 'Gerhard Lazu', count: 412 }, { name: 'Gehard Lazu', count: 1 }]);
	assert.equal(found.find(({ from }) => from === 'Gehard Lazu')?.to, 'Gerhard Lazu');
});

test('a slip in the middle is looked at where dozens of names stand between the two, read from either end', () => {
	const onsets =
		'b bl br c ch cl cr d dr dw f fl fr g gh gl gr h j k kl kn kr l m mn n p pl pr r s sl sn st t tr v w z'.split(' ');
	const name = (first: string, third: string): string => `${first}ofo${third}o Olsen`;
	const [whole, slipped] = [name('w', 'n'), 'wofno Olsen'];
	const names = [...onsets.flatMap((first) => onsets.map((third) => name(first, third))), slipped];
	const pairs = [...mayBeNear(names, partsOf)].flatMap(({ item, near }) => near.map((other) => `${other} ${item}`));
	assert.ok(pairs.includes(`${whole} ${slipped}`));
});

test('of many names that are all alike the most alike are given', () => {
	const letters = [...'bdfglm'];
	const names = letters.flatMap((one) =>
		letters.flatMap((two) => letters.map((three) => `Ann ${one}ora${two}eni${three}u`)),
	);
	const [meant, slipped] = ['Ann doraleniku', 'Ann doraelniku'];
	const near = [...mayBeNear([...names, meant, slipped], partsOf)];
	assert.ok(near.every((one) => one.near.length <= 16));
	assert.ok(near.some((one) => one.isCrowded));
	assert.ok(near.at(-1)?.near.includes(meant));
});

test('hundreds of names that are alike among each other are names of their own, slips of a common one are slips', () => {
	const letters = [...'bdfglmnprst'];
	const names = letters.flatMap((one) =>
		letters.flatMap((two) => letters.map((three) => `Ann ${one}o${two}e${three}a`)),
	);
	const found = nearMisses(names.slice(0, 600).map((name) => ({ name, count: 1 })));
	assert.ok(found.length < 60, `${found.length} of 600`);
	const slips = letters.flatMap((one) => letters.map((two) => `Marg${one}rethe Oberl${two}nger`));
	const root = { name: 'Margarethe Oberlinger', count: 400 };
	const toRoot = nearMisses([...slips.map((name) => ({ name, count: 1 })), root]).filter(({ to }) => to === root.name);
	assert.equal(toRoot.length, slips.length);
});

test('two rare names a slip apart are one person, two common ones are not', () => {
	const one = (a: string, b: string) => compareNames({ name: a, count: 1 }, { name: b, count: 12 }).same;
	assert.ok(one('Corven', 'Corvel'));
	assert.ok(one('Mr. Tarvel', 'Mr. Tarvell'));
	assert.ok(!one('Tim', 'Tom'));
	assert.ok(!one('Ben', 'Ken'));
});

test('two vowels that differ behind a courtesy, with several turns each, are two people', () => {
	const found = nearMisses([
		{ name: 'Mr. Kaswell', count: 4 },
		{ name: 'Mr. Kissell', count: 6 },
	]);
	assert.deepEqual(found, []);
});
