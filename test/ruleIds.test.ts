import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rules } from '../server/src/rules/index.ts';

/** A rule says of itself what lists of rules are made from, so that a new one is missing in none. */
const root = fileURLToPath(new URL('../', import.meta.url));
const filesBelow = (folder: string): readonly string[] =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

test('no file but those of the rules holds a list of their ids', () => {
	const outside = ['server/src', 'client/src', 'scripts'].flatMap(filesBelow).filter((file) => !/\/rules\//.test(file));
	assert.ok(outside.length > 300);
	const lists = outside.flatMap((file) => {
		const text = readFileSync(join(root, file), 'utf8');
		// `metadata` is a kind of line, too.
		const named = rules.filter(({ id }) => id !== 'metadata' && new RegExp(`['"\`]?(?<![\\w-])${id}['"\`]`).test(text));
		return named.length > 1 ? [`${file}: ${named.map(({ id }) => id).join(', ')}`] : [];
	});
	assert.deepEqual(lists, []);
});

describe('What rules are about', () => {
	test('each rule about who spoke asks a question', () => {
		const silent = rules.filter(({ about, question }) => about === 'who' && !question).map(({ id }) => id);
		assert.deepEqual(silent, []);
	});
	test('questions are ranked, no two alike', () => {
		const ranks = rules.flatMap(({ question }) => question?.rank ?? []);
		assert.equal(new Set(ranks).size, ranks.length);
		assert.ok(ranks.length > 10);
	});
	test('who misses a label or a name is about who spoke', () => {
		for (const { id, about, question } of rules) if (question?.missing) assert.equal(about, 'who', id);
	});
});
