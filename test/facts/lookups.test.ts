import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayMean } from '../../server/src/facts/people/mayMean.ts';
import { nameIndex } from '../../server/src/facts/people/nameIndex.ts';
import { nearestDeclared } from '../../server/src/facts/people/nearestDeclared.ts';
import { declaredFor, isShortFor } from '../../server/src/facts/people/shortFor.ts';
import type { DeclaredName } from '../../server/src/model/convention.ts';
import { nameForm } from '../../server/src/people/nameForm.ts';

/** Names in many forms of few people, so that many of them can mean each other. */
const before = ['', 'Mr. ', 'Ms. ', 'Senator ', 'NATO Secretary General ', 'OMB Director '];
const given = ['', 'Ann', 'J.', 'Jon', 'Ann B.', 'Ann Bea', 'J. Bea', 'Bob', 'ann', 'Ann Maria Luisa'];
const family = ['', 'Lee', 'L.', 'Kay', 'Lee Kay', 'Stoltenberg', 'Lee (CNN)'];
const names = [
	...before.flatMap((office) =>
		given.flatMap((first) => family.map((last) => `${office}${`${first} ${last}`.trim()}`)),
	),
	...['@annlee', 'ann_lee', 'annlee', 'alee', 'AL', 'A.L.', 'ALK', 'Secretary General', 'Director', 'bobkay99'],
].filter((name) => name.trim() !== '');

const declared: readonly DeclaredName[] = names.map((name, index) => ({
	name,
	line: 0,
	source: 'roster',
	...(index % 5 === 0 && { aliases: [names[(index * 7) % names.length] ?? ''] }),
	...(index % 11 === 0 && { initials: 'AL' }),
}));

test('whoever a label can be short for is found, in the order of the list', () => {
	let found = 0;
	for (const label of names) {
		const all = declared.filter((person) => isShortFor(label, person));
		assert.deepEqual(declaredFor(label, declared), all, label);
		found += all.length;
	}
	assert.ok(found > names.length);
});

test('whoever a name may mean is found by its keys, and few others', () => {
	const forms = names.map((name) => ({ name, form: nameForm(name) }));
	let [meant, looked] = [0, 0];
	const all = nameIndex(forms.map(({ form }) => form));
	for (const other of forms) all.note(other, other.form);
	for (const one of forms) {
		// Where nobody else asks, fewer keys are kept.
		const alone = nameIndex([one.form]);
		for (const other of forms) alone.note(other, other.form);
		const found = new Set(all.find(one.form));
		assert.deepEqual(new Set(alone.find(one.form)), found, one.name);
		for (const other of forms) {
			const isFound = found.has(other);
			const is = mayMean(one.form, other.form);
			if (is) assert.ok(isFound, `${one.name} → ${other.name}`);
			meant += Number(is);
			looked += Number(isFound);
		}
	}
	assert.ok(looked < meant * 2, `${looked} looked at for ${meant}`);
});

test('of many people who are called the same few are looked at', () => {
	const asked = nameForm('Ann Sundberg');
	const index = nameIndex([asked, nameForm('Ann')]);
	for (let number = 0; number < 1000; number++) {
		const form = nameForm(`Ann Person${String.fromCharCode(97 + (number % 26))}${number}`);
		index.note(form, form);
	}
	assert.equal([...index.find(asked)].length, 0);
	assert.ok([...index.find(nameForm('Ann'))].length >= 1000);
});

test('the declared name that a label may be a slip for, and none for a name like nobody’s', () => {
	const people = ['Zoë Muller', 'Anna Leigh', 'Bob Kay'].map(
		(name): DeclaredName => ({ name, line: 0, source: 'roster' }),
	);
	const nearest = nearestDeclared(['Anne Leigh', 'Zoe Müler', 'Carla Testarossa'], people);
	assert.deepEqual(
		[...nearest].map(([label, { name }]) => `${label} → ${name}`),
		['Anne Leigh → Anna Leigh', 'Zoe Müler → Zoë Muller'],
	);
});
