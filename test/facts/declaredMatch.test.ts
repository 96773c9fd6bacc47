import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isShortFor } from '../../server/src/facts/people/shortFor.ts';
import { isUnnamed } from '../../server/src/facts/people/speakersAndRoster.ts';
import type { DeclaredName } from '../../server/src/model/convention.ts';

const ann: DeclaredName = { name: 'Ann-Marie Lee Sundberg', line: 0, source: 'roster' };

test('a label can be short for a declared name', () => {
	for (const label of [
		'Sundberg',
		'MS. SUNDBERG',
		'Ann-Marie Lee',
		'Director Ann-Marie Lee Sundberg',
		'AMLS',
		'asundberg',
		'AML',
	])
		assert.ok(isShortFor(label, ann), label);
	for (const label of ['Bob', 'Sundqvist', 'Ann-Louise Sundberg', 'BK', 'sundbergenheimer', '???'])
		assert.ok(!isShortFor(label, ann), label);
});

test('parts, crowds and several people need no entry in a roster', () => {
	for (const label of [
		'Moderator',
		'Q',
		'Speaker 1',
		'AUDIENCE MEMBER',
		'MM, WH',
		'AL/BK',
		'Senior Administration Official',
	])
		assert.ok(isUnnamed(label), label);
	for (const label of ['Ann Lee', 'AL', 'Senator Lee', 'ann']) assert.ok(!isUnnamed(label), label);
});
