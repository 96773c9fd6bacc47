import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { conventions } from '../../server/src/conventions/index.ts';
import { locatedBlocks } from '../../server/src/model/transcript.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { tokeniser } from '../support/tokens.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const filesBelow = (folder: string): readonly string[] =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/** What a file compares with, switches on or assigns: no key of an object, no list of another kind. */
const branch = (id: string): RegExp => new RegExp(`(?:[cC]onvention\\S* ?[!=]==? ?|main [!=]== |case )'${id}'`);

test('no folder but conventions/ branches on the id of a convention', () => {
	const outside = [...filesBelow('server/src'), ...filesBelow('client/src')].filter(
		(file) => !file.startsWith('server/src/conventions/'),
	);
	assert.ok(outside.length > 100);
	const found = outside.flatMap((file) => {
		const text = readFileSync(join(root, file), 'utf8');
		return conventions.filter(({ id }) => branch(id).test(text)).map(({ id }) => `${file}: ${id}`);
	});
	assert.deepEqual(found, []);
});

test('what is generated lists no convention by hand', () => {
	const found = filesBelow('scripts/generate').flatMap((file) => {
		const text = readFileSync(join(root, file), 'utf8');
		return conventions.filter(({ id }) => text.includes(`'${id}'`)).map(({ id }) => `${file}: ${id}`);
	});
	assert.deepEqual(found, []);
});

test('the grammar colours both labels of the example of each convention', async () => {
	const tokenise = await tokeniser('text.transcript');
	for (const { id, example } of conventions) {
		const lines = splitLines(example);
		const labels = [...locatedBlocks(parse(lines), 'turn')].map(({ line }) => line);
		assert.ok(labels.length >= 2, id);
		const tokens = tokenise(lines);
		for (const line of labels)
			assert.ok(
				tokens[line]?.some(({ scopes }) => scopes.some((scope) => scope.includes('.speaker.'))),
				`${id}: ${lines[line]}`,
			);
	}
});

test('what a convention says of its labels is what the grammar colours', async () => {
	const tokenise = await tokeniser('text.transcript');
	const [line] = tokenise(['14:01  ann | good morning']);
	assert.deepEqual(
		line?.filter(({ scopes }) => scopes.some((scope) => scope.includes('.speaker.'))).map(({ text }) => text),
		['ann'],
	);
});

test('each convention reads its own example and says what it is', () => {
	for (const { id, about, looksLike, unlabelled } of conventions)
		assert.ok(
			[about, looksLike, unlabelled].every((text) => text.length > 4),
			id,
		);
});
