import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { workspaceSymbols } from '../../server/src/features/workspaceSymbols.ts';
import type { Files } from '../../server/src/workspace/files.ts';
import { type IndexedTranscript, indexedOf, namesIn } from '../../server/src/workspace/indexedTranscript.ts';
import { lookInto } from '../../server/src/workspace/reading.ts';
import { marked, roster } from '../support/transcripts.ts';

const talk =
	'# The gate\n\n**Ann Lee (CNN):** Why is it so, and who was there when you looked at it?\n\n**Bob Kay:** So it went, and we were glad of it in the end.\n\n**Ann Lee:** And now?\n\n## Later\n\n**Speaker 1:** Now.\n\n**Bob Kay:** Yes.\n\n**Ann Lee:** Good.';
const other =
	'**Bob Kay:** Why is it so, and who was there when you looked at it?\n\n**Cy Day:** So it went.\n\n**Bob Kay:** And now?\n\n**Cy Day:** Now.\n\n**Bob Kay:** Yes.\n\n**Cy Day:** No.';
const contents: Readonly<Record<string, string>> = {
	'file:///t/a.md': talk,
	'file:///t/b.md': other,
	'file:///t/notes.md': '# Notes\n\nNote: bring water.\n\nDate: today\n\nA long text follows, and nobody speaks in it.',
	'file:///t/binary.txt': 'Ann: a\0b\n\nBob: c\n\nAnn: d',
};
const files: Files = { readText: async (uri) => contents[uri], list: async () => [] };

async function all(): Promise<readonly IndexedTranscript[]> {
	const found: IndexedTranscript[] = [];
	for await (const { transcript } of lookInto([...Object.keys(contents), 'file:///gone'], files, async () => ({}))) {
		if (transcript) found.push(transcript);
	}
	return found;
}

describe('the index', () => {
	test('holds transcripts and passes over all else', async () => {
		assert.deepEqual(
			(await all()).map(({ uri, title, people }) => [uri, title, people.map(({ name, turns }) => `${name} ${turns}`)]),
			[
				['file:///t/a.md', 'The gate', ['Ann Lee 3', 'Bob Kay 2', 'Speaker 1 1']],
				['file:///t/b.md', 'b.md', ['Bob Kay 3', 'Cy Day 3']],
			],
		);
	});

	test('knows the names of other transcripts that a roster declares', async () => {
		assert.deepEqual([...namesIn(await all(), 'file:///t/b.md')], []);
		const { transcript } = marked(talk, { roster: roster({ name: 'Ann Lee' }) });
		const declared = indexedOf('file:///t/c.transcript', transcript) ?? assert.fail('a transcript');
		assert.deepEqual([...namesIn([...(await all()), declared], 'file:///t/b.md')], [['Ann Lee', 1]]);
		assert.deepEqual([...namesIn([declared], 'file:///t/c.transcript')], []);
	});

	test('knows the rosters that declare a person', () => {
		const { transcript } = marked(talk, { roster: roster({ name: 'Ann Lee' }) });
		const people = indexedOf('file:///talks/a.transcript', transcript)?.people ?? [];
		assert.deepEqual(
			people.map(({ rosters }) => rosters),
			[['file:///talks/speakers.yaml'], [], []],
		);
	});
});

describe('symbols of the workspace', () => {
	const symbols = async (query: string) =>
		workspaceSymbols(await all(), query).map(({ name, uri }) => `${name} ${uri.at(-4)}`);

	test('are people and sections', async () => {
		assert.deepEqual(await symbols(''), [
			'Ann Lee a',
			'Bob Kay a',
			'Speaker 1 a',
			'Bob Kay b',
			'Cy Day b',
			'The gate a',
			'Later a',
		]);
	});

	test('are found by the letters of a query, names that begin with it first', async () => {
		assert.deepEqual(await symbols('bk'), ['Bob Kay a', 'Bob Kay b']);
		assert.deepEqual(await symbols('la'), ['Later a']);
		assert.deepEqual(await symbols('l'), ['Later a', 'Ann Lee a']);
		assert.deepEqual(await symbols('xyz'), []);
	});

	test('have the name that the query finds', () => {
		const text =
			'**Director Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Director:** Yes.\n\n**Bob Kay:** No.\n\n**Director:** So.';
		const transcript = indexedOf('file:///t/a.transcript', marked(text).transcript);
		const found = (query: string) => workspaceSymbols(transcript ? [transcript] : [], query).map(({ name }) => name);
		assert.deepEqual([found('lee'), found('dir')], [['Director Ann Lee'], ['Director']]);
	});

	test('tell where they are', async () => {
		const [first] = workspaceSymbols(await all(), 'ann');
		assert.equal(first?.container, 'The gate · 3 turns');
		assert.deepEqual(first?.range.start, { line: 2, character: 2 });
	});
});
