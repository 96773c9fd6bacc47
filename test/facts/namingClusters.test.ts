import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clustersOf } from '../../server/src/facts/naming/clusters.ts';
import { mentionsIn } from '../../server/src/facts/naming/mentions.ts';
import { voices } from '../support/voices.ts';

/** Whom each name means that two voices say by turns: the key of the person, and the name to write. */
const meant = (...said: readonly string[]) => {
	const { keys, names } = clustersOf(mentionsIn(voices(...said.map((text, at) => [1 + (at % 2), text] as const))), []);
	return keys.map((key) => names.get(key));
};

describe('which names are one person', () => {
	test('a name by the father is a part of the one that holds it, and no second Anna', () =>
		assert.deepEqual(
			meant('Слово имеет Анна Сергеевна Волкова.', 'Спасибо, Анна Сергеевна.', 'Анна, вам слово.'),
			Array(3).fill('Анна Сергеевна Волкова'),
		));

	test('a name by the father is the one with a surname where nobody else has the given name', () => {
		const anna = (...more: readonly string[]) => meant('Анна Волкова, вам слово.', 'Спасибо, Анна Сергеевна.', ...more);
		assert.deepEqual(anna(), ['Анна Волкова', 'Анна Волкова']);
		assert.deepEqual(anna('Анна Петровна, вам слово.'), ['Анна Волкова', 'Анна Сергеевна', 'Анна Петровна']);
		assert.deepEqual(anna('Анна Лесная, вам слово.'), ['Анна Волкова', 'Анна Сергеевна', 'Анна Лесная']);
	});

	test('a short name is the whole one where nobody says a surname', () => {
		assert.deepEqual(meant('Мария, вам слово.', 'Спасибо, Маша.'), ['Мария', 'Мария']);
		assert.deepEqual(meant('Andrew, go ahead.', 'Thank you, Andy.'), ['Andrew', 'Andrew']);
		assert.deepEqual(meant('Patrick, go ahead.', 'Thank you, Pat.', 'Patricia, go ahead.'), [
			'Patrick',
			'Pat',
			'Patricia',
		]);
		const robert = ['Robert, go ahead.', 'Thank you, Bob.', 'Rob, go ahead.'];
		assert.deepEqual(meant(...robert), ['Robert', 'Bob', 'Rob']);
	});

	test('who is called is not written as somebody of that name who is told of once, later', () => {
		const told = 'It was Ben Laurie who wrote of it.';
		assert.deepEqual(meant('Thank you, Ben.', told), ['Ben', 'Ben']);
		assert.deepEqual(meant('Thank you, Ben.', told, 'I met Ben Laurie in May.'), Array(3).fill('Ben Laurie'));
		assert.deepEqual(meant(told, 'Thank you, Ben.'), ['Ben Laurie', 'Ben Laurie']);
	});
});
