import { commands, type DocumentLink, Selection, type Uri, Uri as Uris, window, workspace } from 'vscode';
import * as assert from './assert.ts';
import { folder, until, writeFile, writeInWorkspace } from './support.ts';

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
	readonly to?: string | readonly string[];
	readonly name?: string;
	readonly body?: string;
	readonly tag?: string;
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

suite('annotations of files in the workspace', () => {
	const scratch = 'annotations-scratch';
	const make = (name: string, content: string): Promise<Uri> => writeInWorkspace(`${scratch}/${name}`, content);
	teardown(async () => {
		await commands.executeCommand('workbench.action.closeAllEditors');
		await workspace.fs.delete(Uris.joinPath(folder().uri, scratch), { recursive: true });
	});

	/** Writes a note about the second turn, and gives the same annotations to another text. */
	const givenTo = async (changed: string): Promise<{ readonly uri: Uri; readonly note: Event }> => {
		const first = await make('annotated.transcript.md', text);
		const editor = await window.showTextDocument(first);
		editor.selection = new Selection(2, 20, 2, 20);
		await annotated(commands.executeCommand('transcript.addNote', { text: 'Who asks this?' }));
		const note = (await eventsOf(first)).find(({ act }) => act === 'note') ?? assert.fail('no note');
		const [file] = await annotationFiles(first);
		const uri = await make('other.transcript.md', changed);
		const copy = file?.path.replace('annotated.transcript', 'other.transcript') ?? assert.fail('no file');
		if (file) await workspace.fs.copy(file, file.with({ path: copy }));
		return { uri, note };
	};

	test('a place of which nobody is sure is confirmed: the words of now are written beside those of then', async () => {
		const { uri, note } = await givenTo(text.replace('on the first day of it', 'on the last day of all'));
		const editor = await window.showTextDocument(uri);
		editor.selection = new Selection(2, 20, 2, 20);
		const anchor = await until('the anchor', async () => {
			await commands.executeCommand('transcript.confirmPlace');
			return (await eventsOf(uri)).find(({ act }) => act === 'anchor');
		});
		assert.deepEqual(
			[anchor.to, anchor.target?.exact],
			[note.id, 'How many people were there on the last day of all?'],
		);
	});

	test('an annotation whose words are gone is placed by hand, on the turn at the cursor', async () => {
		const { uri, note } = await givenTo(
			text.replace(/How many.*/, 'Is anything known of that?').replace('We built the gate in May', 'They came by sea'),
		);
		const editor = await window.showTextDocument(uri);
		editor.selection = new Selection(2, 20, 2, 20);
		const anchor = await until('the anchor', async () => {
			// Nothing stands here for sure, so there is nothing to confirm.
			await withoutChoosing('transcript.confirmPlace');
			await withoutChoosing('transcript.placeAnnotation', { id: note.id });
			return (await eventsOf(uri)).find(({ act }) => act === 'anchor');
		});
		assert.deepEqual([anchor.to, anchor.target?.exact], [note.id, 'Is anything known of that?']);
	});

	test('topics of the configuration are the first that are offered', async () => {
		await make('.transcript.yaml', 'tags: [prices, people]\n');
		const uri = await make('annotated.transcript.md', text);
		const editor = await window.showTextDocument(uri);
		editor.selection = new Selection(0, 20, 0, 20);
		// What is chosen is empty until the server has read the configuration.
		const choose = async () => {
			await annotated(Promise.resolve(commands.executeCommand('transcript.addTag')));
			return (await annotationFiles(uri)).length > 0 && (await eventsOf(uri)).find(({ act }) => act === 'tag');
		};
		const tag = await until('the topic', choose, [], 40_000);
		assert.deepEqual([tag.tag, tag.target?.speaker], ['prices', 'Ann Lee']);
	});

	test('every passage of a topic is shown beside the text, with a link to its line', async () => {
		const uri = await make('annotated.transcript.md', text);
		const editor = await window.showTextDocument(uri);
		editor.selection = new Selection(2, 20, 2, 20);
		await annotated(commands.executeCommand('transcript.addNote', { text: 'no topic' }));
		const [file] = await annotationFiles(uri);
		const [note] = (await eventsOf(uri)).filter(({ act }) => act === 'note');
		const lines = new TextDecoder().decode(await workspace.fs.readFile(file ?? uri));
		const tagged = lines
			.replace('"act":"note"', '"act":"tag","tag":"a [topic](command:x)"')
			.replace(`${note?.id}`, 'tagged');
		const closed = await make('below/closed.transcript.md', text);
		const beside = closed.with({ path: `${closed.path}.abcdefgh.annotations.jsonl` });
		await workspace.fs.writeFile(beside, new TextEncoder().encode(tagged));
		const shown = await until('the passage', async () => {
			await commands.executeCommand('transcript.quotesByTag', { tag: 'a [topic](command:x)' });
			const document = workspace.textDocuments.find(({ uri: { scheme } }) => scheme === 'transcript-quotes');
			return document?.getText().includes('How many people') && document;
		});
		const { viewColumn } = window.activeTextEditor ?? {};
		assert.ok(viewColumn !== editor.viewColumn, 'it is beside the text');
		assert.ok(shown.getText().startsWith('# a \\[topic\\](command\\:x)\n'), shown.getText());
		assert.ok(shown.getText().includes('\n- Bob Kay: 1\n'), shown.getText());
		assert.ok(shown.getText().includes(`(<${closed.with({ fragment: 'L3' })}>)`), shown.getText());
		const links = await commands.executeCommand<readonly DocumentLink[]>('vscode.executeLinkProvider', shown.uri);
		assert.ok(
			links.every(({ target }) => target === undefined || target.scheme === uri.scheme),
			links.map(({ target }) => `${target}`).join(),
		);
		await workspace.fs.delete(beside);
		await until('that it goes along', () => !shown.getText().includes('How many people'));
	});

	test('git is offered to merge annotations line by line, once, where there is a repository', async () => {
		const git = Uris.joinPath(folder().uri, '.git');
		const attributes = Uris.joinPath(folder().uri, '.gitattributes');
		await workspace.fs.createDirectory(git);
		await workspace.fs.writeFile(attributes, new TextEncoder().encode('*.svg binary'));
		try {
			await commands.executeCommand('notifications.clearAll');
			await make('git.transcript.md', text);
			await make('git.transcript.md.abcdefgh.annotations.jsonl', '');
			const written = await until('the line', async () => {
				await commands.executeCommand('notification.acceptPrimaryAction');
				const now = new TextDecoder().decode(await workspace.fs.readFile(attributes));
				return now.includes('merge=union') && now;
			});
			assert.equal(written, '*.svg binary\n*.annotations.jsonl text eol=lf merge=union\n');
			await make('git.transcript.md.abcdefgi.annotations.jsonl', '');
			await new Promise((resolve) => setTimeout(resolve, 500));
			await commands.executeCommand('notification.acceptPrimaryAction');
			assert.equal(new TextDecoder().decode(await workspace.fs.readFile(attributes)), written);
		} finally {
			for (const made of [git, attributes]) await workspace.fs.delete(made, { recursive: true });
		}
	});
});

/** Takes what is proposed by the boxes that a command shows, until it is done. */
const annotated = async (command: Thenable<unknown>): Promise<void> => {
	await acceptName(command);
	await command;
};

/** Runs a command, and closes what it asks where it knows of other places than are meant here. */
async function withoutChoosing(command: string, argument?: object): Promise<void> {
	let done = false;
	const run = Promise.resolve(commands.executeCommand(command, argument)).finally(() => {
		done = true;
	});
	while (!done) {
		await Promise.race([run, new Promise((resolve) => setTimeout(resolve, 300))]);
		await commands.executeCommand('workbench.action.closeQuickOpen');
	}
	await run;
}

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
		.filter(([name]) => name.startsWith(`${transcript.path.split('/').at(-1)}.`) && name.endsWith('.annotations.jsonl'))
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
