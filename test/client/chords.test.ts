import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { chordsOf, keysCommand } from '../../client/src/navigation/chords.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const manifest = read('package.json');
const keybindings: readonly { command: string; key: string; args?: unknown; when: string }[] =
	manifest.contributes.keybindings;

test('what may follow F9: each key once, letters first, with the title of what it does', () => {
	const chords = chordsOf(manifest);
	assert.equal(new Set(chords.map(({ key }) => key)).size, chords.length);
	assert.deepEqual(
		chords.filter(({ command }) => command === keysCommand),
		[],
		'what shows this list is not in it',
	);
	assert.match(chords.map(({ key }) => key).join(' '), /^A B C D .*W X( \S+)* Enter( \S+)* 1 2 3 4 5 6 7 8 9$/);
	assert.deepEqual(
		chords.find(({ key }) => key === '3'),
		{ key: '3', command: 'transcript.insertNextSpeaker', argument: 3, title: '%command.insertNextSpeaker%' },
	);
	for (const { title } of chords) assert.ok(read('package.nls.json')[title.slice(1, -1)], title);
});

test('every letter behind F9 leads somewhere: those without a meaning show the keys that have one', () => {
	for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
		const [own, ...others] = keybindings.filter(({ key }) => key === `f9 ${letter}`);
		assert.ok(own && others.length === 0, letter);
		if (own.command === keysCommand) assert.equal(own.args, letter);
	}
});

test('in the first second, before the extension runs, no key behind F9 goes into the text', () => {
	const chords = keybindings.filter(({ key }) => key.startsWith('f9 '));
	assert.ok(chords.length > 40);
	for (const { key, when } of chords)
		assert.equal(when, 'editorTextFocus && (transcript.active || editorLangId == transcript)', key);
});

test('a manifest of any shape has no chords, and no fault', () => {
	assert.deepEqual(chordsOf({}), []);
	assert.deepEqual(chordsOf({ contributes: { keybindings: [{}, { key: 5 }, { key: 'f9 a' }] } }), []);
});
