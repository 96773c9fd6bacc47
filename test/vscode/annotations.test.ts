import { commands, Selection, type Uri, Uri as Uris, window, workspace } from 'vscode';
import * as assert from './assert.ts';
import { until, writeFile } from './support.ts';

const text = [
	'**Ann Lee:** We built the gate in May, and it held all winter.',
	'',
	'**Bob Kay:** How many people were there on the first day of it?',
	'',
	'**Ann Lee:** Two hundred, as far as anybody could count them.',
	'',
].join('\n');

interface Event {
	readonly id: string;
	readonly act: string;
	readonly to?: readonly string[];
	readonly name?: string;
	readonly body?: string;
	readonly target?: { readonly exact: string; readonly speaker: string };
}

suite('annotations', () => {
	let uri: Uri;
	setup(async () => {
		uri = await writeFile('annotated.transcript.md', text);
		// A run that was broken off may have left some.
		for (const file of await annotationFiles(uri)) await workspace.fs.delete(file);
		await window.showTextDocument(uri);
	});
	teardown(async () => {
		for (const file of [uri, ...(await annotationFiles(uri))]) await workspace.fs.delete(file);
	});

	test('a turn is verified, the cursor goes to the next, a second press takes the mark back', async () => {
		const editor = window.activeTextEditor ?? assert.fail('no editor');
		editor.selection = new Selection(2, 20, 2, 20);
		const verified = commands.executeCommand('transcript.verifyAndNext');
		await acceptName(verified);
		await verified;
		assert.equal(editor.selection.active.line, 4);
		const [writer, verify] = await eventsOf(uri);
		assert.equal(writer?.act, 'writer');
		assert.equal(verify?.act, 'verify');
		assert.equal(verify?.target?.speaker, 'Bob Kay');
		assert.equal(verify?.target?.exact, 'How many people were there on the first day of it?');
		editor.selection = new Selection(2, 20, 2, 20);
		await commands.executeCommand('transcript.verifyTurn');
		const [, , undo] = await eventsOf(uri);
		assert.deepEqual([undo?.act, undo?.to], ['undo', [verify?.id]]);
		assert.equal(editor.document.getText(), text);
	});

	test('a turn of which nobody is sure is marked, and what was written stays in the file', async () => {
		const editor = window.activeTextEditor ?? assert.fail('no editor');
		editor.selection = new Selection(0, 0, 4, 10);
		await commands.executeCommand('transcript.questionTurn');
		const events = await eventsOf(uri);
		assert.deepEqual(
			events.filter(({ act }) => act === 'question').map(({ target }) => target?.speaker),
			['Ann Lee', 'Bob Kay', 'Ann Lee'],
		);
	});

	test('a note begins at the line whose number was clicked', async () => {
		await commands.executeCommand('transcript.addNote', { lineNumber: 3, uri, text: 'Who asks this?' });
		const note = (await eventsOf(uri)).find(({ act }) => act === 'note');
		assert.equal(note?.body, 'Who asks this?');
		assert.equal(note?.target?.speaker, 'Bob Kay');
	});
});

/** Takes what the box proposes that asks for the writer's name, as soon as it is there: it comes once on a machine. */
async function acceptName(until: Thenable<unknown>): Promise<void> {
	let done = false;
	const end = () => {
		done = true;
	};
	until.then(end, end);
	while (!done) {
		await new Promise((resolve) => setTimeout(resolve, 300));
		if (!done) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
	}
}

async function annotationFiles(transcript: Uri): Promise<readonly Uri[]> {
	const folder = Uris.joinPath(transcript, '..');
	const entries = await workspace.fs.readDirectory(folder);
	return entries
		.filter(([name]) => name.startsWith('annotated.transcript.md.') && name.endsWith('.annotations.jsonl'))
		.map(([name]) => Uris.joinPath(folder, name));
}

const eventsOf = (transcript: Uri): Promise<readonly Event[]> =>
	until('events in the annotation file', async () => {
		const [file] = await annotationFiles(transcript);
		if (!file) return undefined;
		const lines = new TextDecoder()
			.decode(await workspace.fs.readFile(file))
			.trim()
			.split('\n');
		return lines.map((line): Event => JSON.parse(line));
	});
