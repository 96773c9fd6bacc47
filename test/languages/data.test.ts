import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { languages } from '../../server/src/languages/index.ts';

const folder = new URL('../../server/src/languages/', import.meta.url);

/** Every string of a language and where it stands: `offices.held`. */
function* stringsIn(value: unknown, path: string): Generator<readonly [path: string, text: string]> {
	if (typeof value === 'string') yield [path, value];
	else if (Array.isArray(value))
		for (const [index, item] of value.entries()) yield* stringsIn(item, `${path}.${index}`);
	else if (value && typeof value === 'object')
		for (const [key, item] of Object.entries(value)) yield* stringsIn(item, path === '' ? key : `${path}.${key}`);
}

test('each file of a language is in the list', () => {
	const files = readdirSync(folder).filter(
		(name) => name.endsWith('.ts') && !['index.ts', 'language.ts'].includes(name),
	);
	assert.equal(files.length, languages.length);
	assert.equal(new Set(languages.map(({ code }) => code)).size, languages.length, 'each code once');
});

describe('fields are as their docstrings say', () => {
	for (const language of languages) {
		test(language.name, () => {
			const wrong: string[] = [];
			for (const [path, text] of stringsIn(language, '')) {
				if (path === 'name' || path.startsWith('nameEndings')) continue;
				if (path !== 'code' && text !== text.toLowerCase()) wrong.push(`${path} has a capital letter`);
				if (/[’‘]/.test(text)) wrong.push(`${path} has a curved apostrophe: write '`);
				if (text.trim() === '') wrong.push(`${path} is empty`);
				if (text !== text.normalize('NFC')) wrong.push(`${path} has letters in pieces`);
				const parts = text.includes(',') ? text.split(',').map((part) => part.trim()) : text.split(/\s+/);
				const twice = parts.filter((part, index) => part !== '' && parts.indexOf(part) !== index);
				if (twice.length > 0) wrong.push(`${path} says twice: ${twice.join(' ')}`);
				if (text.includes(',') && parts.includes('')) wrong.push(`${path} has an empty phrase`);
			}
			assert.deepEqual(wrong, []);
		});
	}
});
