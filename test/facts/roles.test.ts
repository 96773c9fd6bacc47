import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rolesOf } from '../../server/src/facts/conversation/roles.ts';
import { parse } from '../../server/src/parser/parse.ts';

/** Ann Lee hands over to so many others in turn, and Eva Dorn answers. */
function roles(others: number, handOver = (name: string) => `Next question, ${name}.`): readonly string[] {
	const callers = ['Bob Kay', 'Cem Roe', 'Dan Poe'].slice(0, others);
	const turns = Array.from({ length: 6 }, (_, index) => callers[index % others] ?? '').flatMap((caller) => [
		`**Ann Lee:** ${handOver(caller)}`,
		`**${caller}:** When do you begin?`,
		'**Eva Dorn:** We will begin when it is ready, I think.',
	]);
	const found = rolesOf(parse(turns.join('\n\n').split('\n')));
	return [...found].map(([{ name }, role]) => `${name}: ${role}`);
}

describe('Who moderates', () => {
	test('whoever hands over to several people', () => {
		assert.deepEqual(roles(3), [
			'Ann Lee: moderator',
			'Bob Kay: questioner',
			'Eva Dorn: answerer',
			'Cem Roe: questioner',
			'Dan Poe: questioner',
		]);
	});
	test('whoever goes on to the next without a name, and nobody who says something else', () => {
		assert.ok(roles(3, () => 'Next question, please.').includes('Ann Lee: moderator'));
		assert.deepEqual(
			roles(3, () => 'That was quite clear.').filter((role) => role.endsWith('moderator')),
			[],
		);
	});
	test('nobody who hands over to one or two alone', () => {
		assert.deepEqual(roles(1), []);
		assert.deepEqual(roles(2), []);
	});
});
