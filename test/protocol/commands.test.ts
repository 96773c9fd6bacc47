import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	ApplyWorkspaceEditRequest,
	type ClientCapabilities,
	type CodeAction,
	CodeActionRequest,
	CodeActionTriggerKind,
	type Command,
	ErrorCodes,
	ExecuteCommandRequest,
	LSPErrorCodes,
	type Range,
	ShowMessageNotification,
	type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connectInMemory, type InMemory } from '../support/languageClient.ts';

const talk = [
	'**Ann Lee:** Where were you last night?',
	'',
	'**Speaker 1:** At the harbour, Ann. I saw a ship.',
	'',
	'**Ann Lee:** Thanks, Bob. What ship?',
	'',
	'**Speaker 1:** One with three masts.',
	'',
	'**Ann Lee:** And where is it now?',
	'',
	'**Speaker 1:** Gone with the tide.',
	'',
].join('\n');

const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
const editor: ClientCapabilities = {
	workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
	textDocument: { codeAction: literals },
};

interface Editor extends InMemory {
	/** The text as the edits of the server have left it. */
	readonly text: (uri: string) => string;
	readonly shown: readonly string[];
	run(command: string, given: unknown): Promise<unknown>;
	actions(uri: string, range: Range, only?: readonly string[]): Promise<readonly (CodeAction | Command)[]>;
}

/** A client that applies edits and tells the server of them, as editors do. */
async function edit(
	text: string,
	capabilities: ClientCapabilities = editor,
): Promise<Editor & { readonly uri: string }> {
	const client = await connectInMemory({ capabilities });
	const texts = new Map<string, TextDocument>();
	const shown: string[] = [];
	client.connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message));
	client.connection.onRequest(ApplyWorkspaceEditRequest.type, async ({ edit }: { readonly edit: WorkspaceEdit }) => {
		const changes = (edit.documentChanges ?? []).flatMap((one) => ('edits' in one ? [one] : []));
		const all = [
			...changes.map(({ textDocument, edits }) => [textDocument.uri, edits.filter((one) => 'newText' in one)] as const),
			...Object.entries(edit.changes ?? {}),
		];
		for (const [uri, edits] of all) {
			const before = texts.get(uri) ?? assert.fail(uri);
			const after = TextDocument.applyEdits(before, edits);
			texts.set(uri, TextDocument.create(uri, 'transcript', before.version + 1, after));
			await client.change(uri, before.version + 1, [{ text: after }]);
		}
		return { applied: true };
	});
	const uri = await client.open(text);
	texts.set(uri, TextDocument.create(uri, 'transcript', 1, text));
	return {
		...client,
		uri,
		shown,
		text: (place) => texts.get(place)?.getText() ?? '',
		run: (command, given) => client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [given] }),
		actions: async (place, range, only) =>
			(await client.connection.sendRequest(CodeActionRequest.type, {
				textDocument: { uri: place },
				range,
				context: { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked, ...(only && { only: [...only] }) },
			})) ?? [],
	};
}

const place = (line: number, character: number) => ({ line, character });
const at = (line: number, character: number): Range => ({ start: place(line, character), end: place(line, character) });

test('the commands are told of, and each changes the text', async () => {
	const client = await edit(talk);
	const told = client.result.capabilities.executeCommandProvider?.commands ?? [];
	const { uri } = client;
	const textDocument = { uri };
	for (const [command, given, expected] of [
		['transcript.split', { position: place(2, 36), speaker: 'Bob Kay' }, /^\*\*Bob Kay:\*\* I saw a ship\.$/m],
		[
			'transcript.merge',
			{ range: at(2, 0), with: 'next', speaker: 'Speaker 1' },
			/^\*\*Speaker 1:\*\* At .*\n\nI saw/m,
		],
		[
			'transcript.reassign',
			{ range: at(8, 0), scope: 'from-here', speaker: { name: 'Bob Kay' } },
			/^\*\*Bob Kay:\*\* Gone/m,
		],
		['transcript.reassign', { position: place(2, 0), speaker: 'Bob Kay' }, /^\*\*Bob Kay:\*\* At the harbour/m],
		['transcript.swap', { first: 'Ann Lee', second: 'Bob Kay' }, /^\*\*Bob Kay:\*\* Where were/],
		[
			'transcript.attribute',
			{ range: { start: place(0, 13), end: place(0, 39) }, speaker: 'Cy Day' },
			/^\*\*Cy Day:\*\*/,
		],
		['transcript.rename', { position: place(0, 4), newName: 'Dee Ray' }, /^\*\*Dee Ray:\*\*/],
		['transcript.insertLabel', { position: place(13, 0), speaker: 'Ann Lee' }, /^\*\*Ann Lee:\*\* $/m],
		['transcript.declare', { name: 'Bob Kay' }, /^---\n[\s\S]*Bob Kay[\s\S]*\n---\n/],
		['transcript.declareAlias', { name: 'Bob Kay', alias: 'B. Kay' }, /^---\n[\s\S]*B\. Kay[\s\S]*\n---\n/],
	] as const) {
		assert.ok(told.includes(command), command);
		await client.run(command, { textDocument, ...given });
		assert.match(client.text(uri), expected, command);
	}
	assert.ok(client.shown.includes('Bob Kay goes on from here'));
	await client.stop();
});

test('what is no speech is marked', async () => {
	const client = await edit(`${talk}\nThe tape ends.\n`);
	await client.run('transcript.markAsNotSpeech', { uri: client.uri, range: at(12, 3) });
	assert.match(client.text(client.uri), /^[[(]The tape ends\.[\])]$/m);
	await client.stop();
});

test('a command that cannot be is an error in plain words, and nothing is changed', async () => {
	const client = await edit(talk);
	const { uri } = client;
	const textDocument = { uri };
	const merge = client.run('transcript.merge', { textDocument, range: at(0, 0), with: 'previous' });
	await assert.rejects(merge, { code: LSPErrorCodes.RequestFailed, message: 'No turn comes before this one.' });
	for (const [command, given] of [
		['transcript.split', { textDocument, position: place(2, 36) }],
		['transcript.split', undefined],
		['transcript.split', { position: place(2, 36), speaker: 'Bob Kay' }],
		['transcript.reassign', { textDocument, range: 'all', speaker: 7 }],
		['transcript.rename', { textDocument }],
		['transcript.applyEdit', { textDocument }],
		['transcript.unheardOf', { textDocument }],
	] as const) {
		await assert.rejects(client.run(command, given), { code: ErrorCodes.InvalidParams }, command);
	}
	const old = client.run('transcript.split', {
		textDocument: { uri, version: 0 },
		position: place(2, 36),
		speaker: 'B',
	});
	await assert.rejects(old, { code: LSPErrorCodes.RequestFailed, message: /edited meanwhile/ });
	const unknown = { uri: 'file:///none.transcript', range: at(0, 0), speaker: 'B' };
	await assert.rejects(client.run('transcript.reassign', unknown), { code: LSPErrorCodes.RequestFailed });
	assert.equal(client.text(uri), talk);
	await client.stop();
});

const title = ({ title }: { readonly title: string }) => title;

test('a menu offers what a cursor or a selection can be given to, and what is chosen is done', async () => {
	const client = await edit(talk);
	const { uri } = client;
	const all = (await client.actions(uri, at(6, 26))).map(title);
	for (const wanted of [
		'Split here: Ann Lee goes on',
		'Merge with the next turn, as Ann Lee’s',
		'Merge with the next turn, as Speaker 1’s',
		'Merge with the previous turn, as Ann Lee’s',
		'Every turn of Speaker 1 is Ann Lee’s (3 turns)',
		'From here on, Speaker 1 is Ann Lee (2 turns)',
		'Mark as not speech',
	])
		assert.ok(all.includes(wanted), `${wanted} in ${all.join('; ')}`);
	const selected = await client.actions(uri, { start: place(2, 0), end: place(4, 36) }, ['refactor.rewrite.swap']);
	assert.deepEqual(selected.map(title), ['Swap Speaker 1 and Ann Lee in the selected turns']);
	const words = await client.actions(uri, { start: place(2, 16), end: place(2, 36) }, [
		'refactor.rewrite.attributeWords',
	]);
	assert.ok(words.map(title).includes('The selected words are Ann Lee’s'));
	const blank = await client.actions(uri, at(11, 0), ['refactor.rewrite.insertLabel']);
	assert.ok(blank.length > 0);
	const [split] = await client.actions(uri, at(6, 26), ['refactor.rewrite.split']);
	assert.ok(split && 'kind' in split && split.kind === 'refactor.rewrite.split' && split.command);
	const { command, arguments: given } = split.command as Command;
	await client.run(command, given?.[0]);
	assert.match(client.text(uri), /\*\*Ann Lee:\*\* three masts\./);
	await client.stop();
});

test('an editor that takes no edits from a server gets them with the action', async () => {
	const client = await edit(talk, { textDocument: { codeAction: literals } });
	const [split] = await client.actions(client.uri, at(6, 26), ['refactor.rewrite.split']);
	assert.ok(split && 'edit' in split && split.edit?.changes?.[client.uri]?.length === 1);
	assert.equal(split.command, undefined);
	await client.stop();
});

test('an editor that knows no action literals gets commands, which do the same', async () => {
	const client = await edit(talk, { ...editor, textDocument: { codeAction: {} } });
	const actions = await client.actions(client.uri, at(2, 30));
	assert.ok(actions.length > 5);
	for (const action of actions) assert.deepEqual(Object.keys(action).sort(), ['arguments', 'command', 'title']);
	const given = actions.find(({ title }) => title === 'Attribute to Ann Lee');
	assert.ok(given && typeof given.command === 'string' && 'arguments' in given);
	await client.run(given.command, given.arguments?.[0]);
	assert.equal(client.text(client.uri).split('\n')[2], '**Ann Lee:** At the harbour, Ann. I saw a ship.');
	await assert.rejects(client.run(given.command, given.arguments?.[0]), /edited meanwhile/, 'an edit is good once');
	await client.stop();
});

test('an editor with commands of its own is told of none', async () => {
	const client = await edit(talk, { ...editor, experimental: { transcript: { commands: true } } });
	assert.equal(client.result.capabilities.executeCommandProvider, undefined);
	assert.deepEqual(await client.actions(client.uri, at(6, 26), ['refactor.rewrite.split']), []);
	await client.stop();
});
