import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributionChanges } from '../../server/src/features/changes/attributionChanges.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const before = `**Ann Lee:** Good morning, and welcome to our hours.

**Bob Kay:** Mostly on the gate and on the tables.

**Ann Lee:** How far did you get with them today?

**Bob Kay:** Half of it, I would say.
`;
const changes = (after: string) => attributionChanges(parse(splitLines(before)), parse(splitLines(after)));

test('another speaker is no other word', () => {
	const found = changes(before.replace('**Bob Kay:** Half', '**Cy Day:** Half'));
	assert.equal(found.wordsUnchanged, true);
	assert.deepEqual(found.changes, [
		{ kind: 'speaker', from: 'Bob Kay', to: 'Cy Day', line: 6, text: 'Half of it I would say', words: 6 },
	]);
});

test('words that were put in and taken out are told of, and that words changed', () => {
	const found = changes(
		before.replace('Mostly on the gate', 'Mostly on the very old gate').replace('Good morning, and ', ''),
	);
	assert.equal(found.wordsUnchanged, false);
	assert.deepEqual(
		found.changes.map(({ kind, text }) => [kind, text]),
		[
			['added', 'very old'],
			['removed', 'Good morning and'],
		],
	);
});

test('nothing changed', () => assert.deepEqual(changes(before), { changes: [], wordsUnchanged: true }));
