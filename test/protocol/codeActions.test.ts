import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeAction, type CodeActionContext, CodeActionRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connectInMemory, type LanguageClient } from '../support/languageClient.ts';

const conference = `# Press conference

**by Director Ann Lee on the gate**

Good morning.

**Spokesperson:** We begin with the Gazette.

**Nadia Benali (Gazette):** What has it cost?

**Director Ann Lee:**

Forty million.

**Spokesperson:** Next is Radio Noord.

**Piet de Wit (Radio Noord):** Were they heard?

**Director Ann Lee:** Three times.
`;

const diagnostic = {};
const versioned = { textDocument: { diagnostic }, workspace: { workspaceEdit: { documentChanges: true } } };

async function actionsAt(
	client: LanguageClient,
	uri: string,
	line: number,
	context: Partial<CodeActionContext> = {},
): Promise<readonly CodeAction[]> {
	const place = { line, character: 2 };
	const answer = await client.connection.sendRequest(CodeActionRequest.type, {
		textDocument: { uri },
		range: { start: place, end: place },
		context: { diagnostics: [], ...context },
	});
	return (answer ?? []).filter((action): action is CodeAction => !('command' in action && !('kind' in action)));
}

const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({ title }) => title);

test('the first fix of an opening statement names whom the byline names', async () => {
	const client = await connectInMemory({ capabilities: versioned });
	const uri = await client.open(conference);
	const [first] = await actionsAt(client, uri, 4, { only: ['quickfix'] });
	assert.match(first?.title ?? '', /^Attribute to Director Ann Lee \(.*byline.*\)$/);
	assert.equal(first?.isPreferred, undefined, 'a person decides who spoke');
	assert.equal(first?.diagnostics?.[0]?.code, 'unattributed');
	const place = { line: 4, character: 0 };
	assert.deepEqual(first?.edit, {
		documentChanges: [
			{
				textDocument: { uri, version: 1 },
				edits: [{ range: { start: place, end: place }, newText: '**Director Ann Lee:** ' }],
			},
		],
	});
	await client.stop();
});

test('a safe fix is preferred', async () => {
	const client = await connectInMemory({ capabilities: versioned });
	const uri = await client.open(conference);
	const [first] = await actionsAt(client, uri, 10, { only: ['quickfix'] });
	assert.equal(first?.title, 'Join the label and its speech');
	assert.equal(first?.isPreferred, true);
	await client.stop();
});

test('speech with a speaker can be given to another', async () => {
	const client = await connectInMemory({ capabilities: versioned });
	const uri = await client.open(conference);
	const offered = await actionsAt(client, uri, 16, { only: ['refactor.rewrite'] });
	assert.ok(offered.length >= 3);
	assert.ok(offered.every(({ kind }) => kind === 'refactor.rewrite.attribute'));
	assert.ok(offered.every(({ title }) => title.startsWith('Attribute to ')));
	assert.ok(!titles(offered).some((title) => title.includes('Piet de Wit')), 'not to whom it is given already');
	await client.stop();
});

test('unasked, speech with a speaker has nothing to offer', async () => {
	const client = await connectInMemory({ capabilities: versioned });
	const uri = await client.open(conference);
	assert.deepEqual(await actionsAt(client, uri, 16, { triggerKind: 2 }), []);
	assert.ok((await actionsAt(client, uri, 4, { triggerKind: 2 })).length > 0);
	await client.stop();
});

test('fix all makes every safe fix and leaves the rest', async () => {
	const client = await connectInMemory({ capabilities: { textDocument: { diagnostic } } });
	const uri = await client.open(conference.replaceAll('\n', '\r\n'));
	const [all, ...others] = await actionsAt(client, uri, 0, { only: ['source.fixAll.transcript'] });
	assert.deepEqual(others, []);
	assert.equal(all?.kind, 'source.fixAll.transcript');
	const document = TextDocument.create(uri, 'transcript', 1, conference.replaceAll('\n', '\r\n'));
	const fixed = TextDocument.applyEdits(document, all?.edit?.changes?.[uri] ?? []);
	const joined = conference.replace('**Director Ann Lee:**\n\nForty', '**Director Ann Lee:** Forty');
	assert.equal(fixed, joined.replaceAll('\n', '\r\n'));
	await client.stop();
});

test('all findings of one rule can be fixed at once, where there is more than one', async () => {
	const client = await connectInMemory();
	const uri = await client.open(
		'**Ann Lee : ** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:** No.\n\n**Ann Lee:**\n\nMaybe.\n\n**Bob Kay:**\n\nSo be it.\n\n**Ann Lee:** Bye.\n',
	);
	const found = (await actionsAt(client, uri, 8)).find(({ title }) => title === 'Fix all 2 of empty-turn in this file');
	const edits = Object.values(found?.edit?.changes ?? {}).flat();
	assert.ok(edits.length > 0 && edits.every(({ range }) => range.start.line >= 8), JSON.stringify(edits));
	assert.ok(!titles(await actionsAt(client, uri, 0)).some((title) => title.startsWith('Fix all 1')));
	await client.stop();
});

test('each finding can be suppressed, below its fixes', async () => {
	const client = await connectInMemory({ capabilities: versioned });
	const uri = await client.open(conference);
	const offered = titles(await actionsAt(client, uri, 10, { only: ['quickfix'] }));
	const first = offered.findIndex((title) => title.startsWith('Suppress empty-turn'));
	assert.ok(first > 0);
	assert.ok(offered.slice(first).every((title) => title.startsWith('Suppress ')));
	await client.stop();
});

test('new lines end as the document’s do', async () => {
	const client = await connectInMemory({ capabilities: { textDocument: { diagnostic } } });
	const ownLines =
		'Good day.\r\n\r\n**Ann:**\r\nHi.\r\n\r\n**Bob:**\r\nHo.\r\n\r\n**Ann:**\r\nYes.\r\n\r\n**Bob:**\r\nNo.\r\n';
	const uri = await client.open(ownLines);
	const [first] = await actionsAt(client, uri, 0, { only: ['refactor'] });
	assert.match(first?.edit?.changes?.[uri]?.[0]?.newText ?? '', /^\*\*(?:Ann|Bob):\*\*\r\n$/);
	await client.stop();
});
