import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	DefinitionRequest,
	DocumentHighlightRequest,
	LinkedEditingRangeRequest,
	PrepareRenameRequest,
	ReferencesRequest,
	RenameRequest,
	ShowMessageRequest,
	type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { applyEdits } from '../../server/src/text/edit.ts';
import { type ClientOptions, connectInMemory, type InMemory } from '../support/languageClient.ts';

const text =
	'**Ann Lee (CNN):** Good morning.\r\n\r\n**Bob Kay:** Thank you.\r\n\r\n**Ann Lee:** And now?\r\n\r\n**Bob Kay:** Now.';
const onAnn = { line: 4, character: 4 };

async function withText<T>(
	run: (client: InMemory, uri: string) => Promise<T>,
	options: ClientOptions = {},
): Promise<T> {
	const client = await connectInMemory(options);
	try {
		return await run(client, await client.open(text));
	} finally {
		await client.stop();
	}
}

const rename = (client: InMemory, uri: string, newName: string) =>
	client.connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position: onAnn, newName });

const lines = text.split('\r\n');
const after = (edit: WorkspaceEdit | null, uri: string) => applyEdits(lines, edit?.changes?.[uri] ?? []).join('\n');

test('a definition is a place, or a link where the client takes one', async () => {
	const ask = (options: ClientOptions) =>
		withText(
			(client, uri) =>
				client.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position: onAnn }),
			options,
		);
	const range = { start: { line: 0, character: 2 }, end: { line: 0, character: 9 } };
	assert.deepEqual(await ask({}), { uri: 'file:///talks/a.transcript', range });
	assert.deepEqual(await ask({ capabilities: { textDocument: { definition: { linkSupport: true } } } }), [
		{
			originSelectionRange: { start: { line: 4, character: 2 }, end: { line: 4, character: 9 } },
			targetUri: 'file:///talks/a.transcript',
			targetRange: range,
			targetSelectionRange: range,
		},
	]);
});

test('references, highlights and linked names', async () => {
	await withText(async ({ connection }, uri) => {
		const place = { textDocument: { uri }, position: onAnn };
		const found = await connection.sendRequest(ReferencesRequest.type, {
			...place,
			context: { includeDeclaration: true },
		});
		assert.deepEqual(
			found?.map(({ range }) => range.start.line),
			[0, 4],
		);
		const marked = await connection.sendRequest(DocumentHighlightRequest.type, place);
		assert.deepEqual(
			marked?.map(({ range, kind }) => [range.start.line, kind]),
			[
				[0, 2],
				[4, 2],
			],
		);
		const linked = await connection.sendRequest(LinkedEditingRangeRequest.type, place);
		assert.equal(linked?.ranges.length, 2);
		assert.match('Mary-Jane O’Neill', new RegExp(`^${linked?.wordPattern}$`));
	});
});

describe('rename', () => {
	test('is offered on a name and nowhere else', async () => {
		await withText(async ({ connection }, uri) => {
			const ask = (character: number) =>
				connection.sendRequest(PrepareRenameRequest.type, { textDocument: { uri }, position: { line: 0, character } });
			assert.deepEqual(await ask(5), {
				range: { start: { line: 0, character: 2 }, end: { line: 0, character: 9 } },
				placeholder: 'Ann Lee',
			});
			assert.equal(await ask(12), null);
		});
	});

	test('changes the labels', async () => {
		await withText(async (client, uri) => {
			const edit = await rename(client, uri, 'Cy Day');
			assert.equal(after(edit, uri), lines.join('\n').replaceAll('Ann Lee', 'Cy Day'));
		});
	});

	test('refuses in words', async () => {
		await withText((client, uri) =>
			assert.rejects(rename(client, uri, 'Ann: Lee'), { message: /would not be read as a label|a speaker’s name/ }),
		);
	});

	test('asks before it merges two people', async () => {
		await withText(async (client, uri) => {
			const questions: string[] = [];
			const answers = ['Cancel', 'Merge'];
			client.connection.onRequest(ShowMessageRequest.type, ({ message }) => {
				questions.push(message);
				return { title: answers.shift() ?? '' };
			});
			assert.equal(await rename(client, uri, 'Bob Kay'), null);
			const edit = await rename(client, uri, 'Bob Kay');
			assert.equal(after(edit, uri), lines.join('\n').replaceAll('Ann Lee', 'Bob Kay'));
			assert.match(questions[0] ?? '', /Bob Kay \(2 turns\)/);
		});
	});

	test('lets an editor ask that can', async () => {
		const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };
		await withText(
			async (client, uri) => {
				const edit = await rename(client, uri, 'Bob Kay');
				const [change] = edit?.documentChanges ?? [];
				assert.ok(change && 'edits' in change);
				assert.deepEqual(change.textDocument, { uri, version: 1 });
				for (const own of change.edits) {
					assert.ok('annotationId' in own);
					assert.equal(edit?.changeAnnotations?.[own.annotationId]?.needsConfirmation, true);
				}
			},
			{ capabilities: { workspace: { workspaceEdit } } },
		);
	});
});
