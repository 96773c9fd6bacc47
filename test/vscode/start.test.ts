import { commands, languages, Selection, type TextDocument, Uri, window, workspace } from 'vscode';
import * as assert from './assert.ts';
import { findings } from './features.ts';
import { folder, openText, until, writeFile } from './support.ts';

const talk = `# Office hours

**Ann Lee:** Good morning, and welcome to our office hours.

**Bob Kay:** Good morning! Thank you for having me.

**Ann Lee:** What have you been working on lately?

**Bob Kay:** Mostly on the gate, and on the tide tables.

**Ann Lee:** How far did you get with them?

**Bob Kay:**
`;

const gaps = `# Gate

**Ann Lee:** Good morning. Bob Kay is here too.

**Bob Kay:** Good morning.

**Ann Lee:** When did you begin?

**Unknown:** In May.

**Ann Lee:** And why was that?

**Unknown:** I had to.

**Bob Kay:** Right.

**Ann Lee:** Thank you.
`;

const openPickerItem = () => commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');

suite('the way in', () => {
	test('a text of no file can be used as a transcript, in its own language', async () => {
		const { document } = await openText(talk, 'markdown');
		await commands.executeCommand('transcript.useAsTranscript');
		await findings(document, ['13 empty-turn']);
		assert.equal(document.languageId, 'markdown');
	});

	test('one command asks how a file is to be used and says what each way means', async () => {
		const uri = await writeFile('adopt.md', talk);
		const { document } = await window.showTextDocument(uri);
		const done = commands.executeCommand('transcript.adopt');
		await until('the first way', async () => {
			await openPickerItem();
			return Promise.race([done.then(() => true), new Promise<false>((resolve) => setTimeout(resolve, 300, false))]);
		});
		await findings(document, ['13 empty-turn']);
		await commands.executeCommand('transcript.stopUsingAsTranscript');
		await workspace.fs.delete(uri);
	});

	test('a sample opens as a text of no file', async () => {
		await commands.executeCommand('transcript.openSample');
		const document = window.activeTextEditor?.document;
		assert.ok(document?.isUntitled);
		assert.equal(document.languageId, 'transcript');
		assert.ok(document.getText().includes('Harbour'));
	});

	test('checking the workspace writes no settings file', async () => {
		const settings = Uri.joinPath(folder().uri, '.vscode', 'settings.json');
		const exists = () =>
			workspace.fs.stat(settings).then(
				() => true,
				() => false,
			);
		assert.equal(await exists(), false);
		await commands.executeCommand('transcript.checkWorkspace');
		await until('problems of files that are not open', () =>
			languages.getDiagnostics().some(([uri, found]) => found.length > 0 && !isOpen(uri)),
		);
		assert.equal(await exists(), false);
		await commands.executeCommand('transcript.clearWorkspaceProblems');
		assert.equal(await exists(), false);
	});
});

const isOpen = (uri: Uri): boolean => workspace.textDocuments.some((document) => `${document.uri}` === `${uri}`);

suite('going through what is left', () => {
	test('each decision is one step to undo, and the walk ends with the last', async () => {
		const editor = await openText(gaps);
		await until('the server', () => findingsOfKind(editor.document) === 2, [languages.onDidChangeDiagnostics]);
		editor.selection = new Selection(0, 0, 0, 0);
		const before = editor.document.getText();
		let ended = false;
		const walk = Promise.resolve(commands.executeCommand('transcript.goThrough')).then(() => {
			ended = true;
		});
		await until('both decisions', async () => {
			if (!ended) await openPickerItem();
			return !editor.document.getText().includes('Unknown');
		});
		await walk;
		await window.showTextDocument(editor.document);
		await commands.executeCommand('undo');
		assert.equal(editor.document.getText().match(/Unknown/g)?.length, 1);
		await commands.executeCommand('undo');
		assert.equal(editor.document.getText(), before);
	});
});

const findingsOfKind = (document: TextDocument): number =>
	languages.getDiagnostics(document.uri).filter(({ message }) => message.startsWith('Unknown names nobody')).length;
