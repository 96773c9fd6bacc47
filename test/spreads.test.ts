import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { annotatedTextOf } from '../server/src/annotations/words.ts';
import { importFile } from '../server/src/imports/index.ts';
import { parse } from '../server/src/parser/parse.ts';

test('no list is added to by a spread, which throws where there are more items than a stack has room for', () => {
	const folder = new URL('../server/src/', import.meta.url);
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
	assert.ok(files.length > 300);
	const found = files.filter((name) => {
		const text = readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8');
		return /^[^*\n]*\.(?:push|unshift)\(\s*\.\.\./m.test(text);
	});
	assert.deepEqual(found, []);
});

test('a line of more words than a call has arguments is read', () => {
	const { words } = annotatedTextOf(parse(['**Ann Lee:** Yes.', '', `**Bob Kay:** ${'so '.repeat(200_000)}`]));
	assert.equal(words.length, 200_001);
});

test('a tier of more intervals than a call has arguments is read', () => {
	const count = 200_000;
	const intervals = Array.from({ length: count }, (_, at) => `${at}\n${at + 1}\n"a"\n`).join('');
	const text = `"ooTextFile"\n"TextGrid"\n0\n9\n<exists>\n1\n"IntervalTier"\n"Ann Lee"\n0\n9\n${count}\n${intervals}`;
	const found = importFile({ name: 'a.TextGrid', bytes: new Uint8Array(), text });
	assert.equal('segments' in found && found.segments.length, count);
});
