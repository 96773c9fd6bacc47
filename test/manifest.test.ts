import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scopes } from '../scripts/generate/grammar/scopes.ts';
import { conventions } from '../server/src/conventions/index.ts';
import { tokenTypes } from '../server/src/features/semanticTokens.ts';

/** Holds package.json against the code that it speaks of. */
const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json'));
const strings: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));

test('the setting of conventions names every convention with its title', () => {
	const { enum: ids, enumDescriptions } = manifest.contributes.configuration[0].properties['transcript.convention'];
	const titles = new Map(ids.map((id: string, index: number) => [id, enumDescriptions[index]]));
	assert.deepEqual([...ids].sort(), ['auto', ...conventions.map(({ id }) => id)].sort());
	for (const { id, title } of conventions) assert.equal(strings[String(titles.get(id)).slice(1, -1)], title);
});

test('every text that the manifest names is there, and no other', () => {
	const named = new Set([...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, name]) => name ?? ''));
	assert.deepEqual([...named].filter((name) => !(name in strings)).sort(), []);
	assert.deepEqual(
		Object.keys(strings)
			.filter((name) => !named.has(name))
			.sort(),
		[],
	);
});

test('every command of the manifest has a file, and every file a command', () => {
	const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command);
	const ids = readdirSync(new URL('../client/src/', import.meta.url), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.flatMap((name) => [...read(`client/src/${name}`).matchAll(/(?:[\t ]id: |registerCommand\()'(transcript\.\w+)'/g)])
		.map(([, id]) => id);
	assert.deepEqual([...declared].sort(), [...ids].sort());
});

test('menus and key bindings name commands that are there', () => {
	const declared = new Set(manifest.contributes.commands.map(({ command }: { command: string }) => command));
	const used = [
		...manifest.contributes.keybindings,
		...Object.values<{ command?: string }[]>(manifest.contributes.menus).flat(),
	].flatMap(({ command }) => command ?? []);
	assert.deepEqual(
		used.filter((command) => !declared.has(command)),
		[],
	);
});

test('the kinds of semantic tokens are those of the server, coloured as the grammar colours them', () => {
	const { semanticTokenTypes, semanticTokenScopes } = manifest.contributes;
	assert.deepEqual(
		semanticTokenTypes.map(({ id }: { id: string }) => id),
		tokenTypes,
	);
	// The innermost scope counts most in a grammar, the first in the list of a token.
	const inGrammar = (name: string) => name.split(' ').reverse();
	assert.deepEqual(semanticTokenScopes[0].scopes, {
		speaker: inGrammar(scopes.speaker),
		placeholderSpeaker: inGrammar(scopes.placeholder),
		affiliation: inGrammar(scopes.affiliation),
		timestamp: inGrammar(scopes.time),
		audioTag: inGrammar(scopes.audioTag),
	});
});
