import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LabelDecisionResult, labelDecisionRequest, labelsPageRequest } from '../../server/src/protocol.ts';
import { connectInMemory } from '../support/languageClient.ts';

const folder = 'file:///work/talks';
const talk =
	'**Ann Lee:** I have it.\n\n**Bob:** Did you?\n\n**Ann Lee:** Yes.\n\nRecap: it was lost.\n\n**Bob:** I see.\n';

test('a page says why a file is read as it is, with buttons that are commands', async () => {
	const client = await connectInMemory();
	const uri = await client.open(talk);
	const params = { textDocument: { uri }, command: 'transcript.decideLabel' };
	const markdown: string = await client.connection.sendRequest(labelsPageRequest, params);
	const [, address = ''] = /\[These are none\]\(command:transcript\.decideLabel\?([^)]*)\)/.exec(markdown) ?? [];
	assert.deepEqual(JSON.parse(decodeURIComponent(address)), [uri, { entry: '**Name:**', verdict: 'reject' }]);
	await client.stop();
});

test('a decision is written into the configuration that there is, or into a new one', async () => {
	const config = `${folder}/.transcript.yaml`;
	const uri = `${folder}/2024/a (1).md`;
	const decide = { textDocument: { uri }, entry: 'Recap', verdict: 'accept', scope: 'file' };
	const expected = {
		uri: config,
		text: 'overrides:\n  - files: ./2024/a \\(1\\).md\n    labels:\n      accept:\n        - Recap\n',
	};
	for (const files of [{}, { [config]: '' }]) {
		const client = await connectInMemory({ folders: [folder], files });
		await client.open(talk, uri);
		const answer: LabelDecisionResult = await client.connection.sendRequest(labelDecisionRequest, decide);
		assert.deepEqual(answer, expected);
		await client.stop();
	}
	const client = await connectInMemory({ folders: [folder], files: { [config]: expected.text } });
	await client.open(talk, uri);
	const page: string = await client.connection.sendRequest(labelsPageRequest, { textDocument: { uri } });
	assert.match(page, /the configuration says that it is a label/);
	await client.stop();
});
