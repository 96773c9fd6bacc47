import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainRequest, type StartingTexts, startingTextsRequest } from '../../server/src/protocol.ts';
import { readConfig } from '../../server/src/workspace/config.ts';
import { connectInMemory } from '../support/languageClient.ts';

const folder = 'vscode-vfs://host/talks';
const talk = '**Zsófia Kőrösi:** Hi.\n\n**Bob McKay:** Ho.\n\n**Zsófia Kőrösi:** Yes.\n\n**Bob McKay:** No.\n';

test('a starting configuration has no problem of its own', async () => {
	const client = await connectInMemory();
	const { text }: StartingTexts = await client.connection.sendRequest(startingTextsRequest, { kind: 'configuration' });
	assert.match(text, /unattributed/);
	assert.deepEqual(readConfig(text).problems, []);
	await client.stop();
});

test('a dictionary has the words of the names of all transcripts, closed and open', async () => {
	const files = { [`${folder}/a.md`]: talk, [`${folder}/readme.md`]: '# About Quxley\n\nNothing is said here.\n' };
	const client = await connectInMemory({ folders: [folder], files });
	await client.open('**Wim Jansen:** Hoi.\n\n**Eva Smit:** Dag.\n\n**Wim Jansen:** Ja.\n', 'untitled:one');
	const { text }: StartingTexts = await client.connection.sendRequest(startingTextsRequest, { kind: 'dictionary' });
	assert.deepEqual(
		text.trim().split('\n').sort(),
		['Bob', 'Eva', 'Jansen', 'Kőrösi', 'McKay', 'Smit', 'Wim', 'Zsófia'].sort(),
	);
	await client.stop();
});

test('why a file is read as it is', async () => {
	const client = await connectInMemory();
	const uri = await client.open(talk);
	const [first = '']: readonly string[] = await client.connection.sendRequest(explainRequest, {
		textDocument: { uri },
	});
	assert.match(first, /4/);
	await client.stop();
});
