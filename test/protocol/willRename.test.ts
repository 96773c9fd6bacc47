import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RenameFile, WillRenameFilesRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Disk } from '../../server/src/lsp/files.ts';
import { connectInMemory } from '../support/languageClient.ts';

const folder = 'file:///talks';
const talk = '---\nmedia: ../audio/one.mp3\n---\n\n**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n';

/** The files of a machine, by their addresses. */
const diskOf = (files: Readonly<Record<string, string>>): Disk => ({
	readText: async (uri) => files[uri],
	list: async (place) =>
		Object.keys(files).flatMap((uri) =>
			uri.startsWith(`${place}/`) && !uri.slice(place.length + 1).includes('/') ? [uri.slice(place.length + 1)] : [],
		),
	findTranscripts: async () => Object.keys(files).filter((uri) => uri.endsWith('.transcript')),
	withoutIgnored: (uris) => uris,
});

/** The texts that a move leaves, by their addresses before it, and the other files that it moves. */
async function moved(files: Readonly<Record<string, string>>, oldUri: string, newUri: string) {
	const client = await connectInMemory({
		disk: diskOf(files),
		folders: [folder],
		capabilities: { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] } } },
	});
	for (const [uri, text] of Object.entries(files)) if (uri.endsWith('.transcript')) await client.open(text, uri);
	const edit = await client.connection.sendRequest(WillRenameFilesRequest.type, { files: [{ oldUri, newUri }] });
	await client.stop();
	const texts: Record<string, string> = {};
	const renamed: Record<string, string> = {};
	for (const change of edit?.documentChanges ?? []) {
		if (RenameFile.is(change)) renamed[change.oldUri] = change.newUri;
		else if ('edits' in change) {
			const { uri } = change.textDocument;
			const edits = change.edits.filter((one) => 'newText' in one);
			texts[uri] = TextDocument.applyEdits(TextDocument.create(uri, '', 0, files[uri] ?? ''), edits);
		}
	}
	return { texts, renamed };
}

const config = `# Ours
roster: [people/speakers.yaml, "more.yaml"]
overrides:
  - files: ./one.transcript # that one
    convention: bold-name
  - files: "*.vtt"
    roster: 'people/speakers.yaml'
`;

test('a roster that moves is found again by its configuration', async () => {
	const files = {
		[`${folder}/.transcript.yaml`]: config,
		[`${folder}/people/speakers.yaml`]: '- Ann Lee\n',
		[`${folder}/one.transcript`]: talk,
	};
	const { texts, renamed } = await moved(files, `${folder}/people/speakers.yaml`, `${folder}/who%20is%20who.yaml`);
	assert.deepEqual(texts, {
		[`${folder}/.transcript.yaml`]: config
			.replace('people/speakers.yaml,', 'who is who.yaml,')
			.replace("'people/speakers.yaml'", "'who is who.yaml'"),
	});
	assert.deepEqual(renamed, {});
	const above = await moved(files, `${folder}/people`, `${folder}/deep/persons`);
	assert.ok(above.texts[`${folder}/.transcript.yaml`]?.includes('[deep/persons/speakers.yaml, "more.yaml"]'));
});

test('a configuration that moves keeps its rosters', async () => {
	const files = { [`${folder}/.transcript.yaml`]: config, [`${folder}/one.transcript`]: talk };
	const { texts } = await moved(files, `${folder}/.transcript.yaml`, `${folder}/sub/.transcript.yaml`);
	assert.ok(texts[`${folder}/.transcript.yaml`]?.includes('[../people/speakers.yaml, "../more.yaml"]'));
});

test('a transcript that moves keeps its recording, its own settings, annotations and word times', async () => {
	const files = {
		[`${folder}/.transcript.yaml`]: config,
		[`${folder}/one.transcript`]: talk,
		[`${folder}/one.transcript.k3f9a2qx.annotations.jsonl`]: '',
		[`${folder}/one.words.json`]: '{}',
		[`${folder}/other.transcript.k3f9a2qx.annotations.jsonl`]: '',
	};
	const { texts, renamed } = await moved(files, `${folder}/one.transcript`, `${folder}/sub/two (2).transcript`);
	assert.equal(texts[`${folder}/one.transcript`], talk.replace('../audio', '../../audio'));
	assert.match(texts[`${folder}/.transcript.yaml`] ?? '', /files: .*\.\/sub\/two \\+\(2\\+\)\.transcript/);
	assert.deepEqual(renamed, {
		[`${folder}/one.transcript.k3f9a2qx.annotations.jsonl`]: `${folder}/sub/two%20(2).transcript.k3f9a2qx.annotations.jsonl`,
		[`${folder}/one.words.json`]: `${folder}/sub/two%20(2).words.json`,
	});
});

test('what belongs to nobody, or is there already, stays where it is', async () => {
	const files = { [`${folder}/notes.docx`]: '', [`${folder}/one.transcript`]: talk, [`${folder}/two.words.json`]: '' };
	assert.deepEqual(await moved(files, `${folder}/notes.docx`, `${folder}/n.docx`), { texts: {}, renamed: {} });
	const shared = { ...files, [`${folder}/one.vtt`]: 'WEBVTT\n', [`${folder}/one.words.json`]: '{}' };
	const { renamed } = await moved(shared, `${folder}/one.transcript`, `${folder}/three.transcript`);
	assert.deepEqual(renamed, {}, 'the captions need their word times as well');
	const taken = { ...files, [`${folder}/one.words.json`]: '{}' };
	assert.deepEqual((await moved(taken, `${folder}/one.transcript`, `${folder}/two.transcript`)).renamed, {});
});
