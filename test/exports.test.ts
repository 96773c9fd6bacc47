import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** Names of exports say what they are: a stranger reads one without opening its file. */
const server = fileURLToPath(new URL('../server/src/', import.meta.url));

/** The core: what knows neither the protocol nor the machine. */
const core = [
	'languages',
	'text',
	'yaml',
	'model',
	'conventions',
	'people',
	'captions',
	'parser',
	'facts',
	'rules',
	'lint',
	'annotations',
	'formats',
	'workspace',
	'imports',
	'features',
] as const;

/** Where each file is one thing of a kind, and exports it under the name of the file. */
const fans = /^(?:languages|conventions|rules|formats|imports(?:\/\w+)?|features(?:\/\w+)?)$/;

/** Words that have one meaning wherever they are read. */
const clear = new Set([
	...['parse', 'reparse', 'remembered', 'excerpt', 'diagnose', 'suppress', 'locate'],
	...['languages', 'conventions', 'rules', 'formats', 'importers', 'dialects', 'severities', 'jsonl'],
]);

interface Export {
	readonly file: string;
	readonly name: string;
	readonly isType: boolean;
}

const declared = /^export (?:async )?(const|let|function\*?|interface|type) ([\w$]+)/gm;

const exportsOf = (folders: readonly string[]): readonly Export[] =>
	folders.flatMap((folder) =>
		readdirSync(join(server, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.map((name) => join(folder, name).split(sep).join('/'))
			.flatMap((file) =>
				[...readFileSync(join(server, file), 'utf8').matchAll(declared)].map(([, kind = '', name = '']) => ({
					file,
					name,
					isType: kind === 'interface' || kind === 'type',
				})),
			),
	);

test('no function or value is exported under one common word', () => {
	const found = exportsOf(core);
	assert.ok(found.length > 500);
	const wrong = found.filter(
		({ file, name, isType }) =>
			!isType &&
			/^[a-z]+$/.test(name) &&
			!clear.has(name) &&
			!(fans.test(dirname(file)) && [basename(file, '.ts'), basename(dirname(file))].includes(name)),
	);
	assert.deepEqual(
		wrong.map(({ file, name }) => `${file}: ${name}`),
		[],
	);
});

test('a name is exported by one file alone where transcripts are read', () => {
	const files = new Map<string, string[]>();
	for (const { file, name } of exportsOf([
		'languages',
		'text',
		'model',
		'conventions',
		'people',
		'parser',
		'facts',
		'lint',
	]))
		files.set(name, [...(files.get(name) ?? []), file]);
	assert.deepEqual(
		[...files].filter(([, all]) => all.length > 1).map(([name, all]) => `${name}: ${all.join(', ')}`),
		[],
	);
});
