import { describe, test } from 'node:test';
import { randomFrom } from '../support/random.ts';
import { checks } from './checks.ts';
import { mutate } from './mutate.ts';
import { seeds, startingPoints } from './texts.ts';

describe('texts that once broke something', () => {
	for (const [name, text] of seeds()) {
		for (const [about, check] of Object.entries(checks)) test(`${name}: ${about}`, () => check(text, randomFrom(5)));
	}
});

test('whatever is done to a text, everything still holds: some dozens of changes, the same in every run', () => {
	const random = randomFrom(20);
	const texts = startingPoints().filter(({ length }) => length < 1200);
	for (let round = 0; round < 40; round++) {
		const text = mutate(texts[random(texts.length)] ?? '', texts, random);
		for (const check of Object.values(checks)) check(text, random);
	}
});
