import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formats } from '../../server/src/formats/index.ts';
import { importExtensions } from '../../server/src/imports/index.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const tableOf = (name: string): string => readme.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? '';

test('the README says of every format what it keeps', () => {
	const rows = tableOf('exports').trim().split('\n').slice(2);
	const ids = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, id]) => id));
	assert.deepEqual(
		ids,
		formats.map(({ id }) => id),
	);
	for (const row of rows) assert.match(row.split('|').at(-2) ?? '', /\p{L}/u);
});

test('and of every file that can be imported', () => {
	const table = tableOf('imports').toLowerCase();
	const named: Readonly<Record<string, string>> = {
		json: 'whisper',
		otr: '.otr',
		vtt: 'webvtt',
		xml: 'ttml',
		cha: '.cha',
	};
	for (const extension of importExtensions) {
		assert.ok(table.includes(named[extension] ?? extension.toLowerCase()), extension);
	}
});
