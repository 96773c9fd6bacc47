import { commands, languages, Selection, type TextEditor, window, workspace } from 'vscode';
import * as assert from './assert.ts';
import { actionsAt, outlineOf, placeOf } from './features.ts';
import { openText, until, writeFile } from './support.ts';

const talk = `# Office hours

**Ann Lee:** Good morning, and welcome to our office hours.

**Bob Kay:** Good morning! Thank you for having me.

**Ann Lee:** What have you been working on lately?

**Bob Kay:** Mostly on the gate, and on the tide tables.

**Ann Lee:** How far did you get with them?

**Bob Kay:** Half of it.

`;

const gap = `# Gate

Good morning. I am Director Lee.

I am glad that you came.

**Bob Kay:** Who paid for it?

**Ann Lee:** The port.

**Bob Kay:** And why?

**Ann Lee:** It had to.
`;

const accept = () => commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');

/** Starts a command that asks, and takes the first answer until `isDone`. */
async function takeFirst(command: string, isDone: () => boolean): Promise<void> {
	const ended = Promise.resolve(commands.executeCommand(command));
	await until(`what ${command} does`, async () => {
		if (!isDone()) await accept();
		return isDone();
	});
	await ended;
}

const cursorAt = (editor: TextEditor, line: number): void => {
	editor.selection = new Selection(line, 0, line, 0);
};

suite('daily work', () => {
	test('a gap is marked on its first line, and a menu there leads on to somebody else', async () => {
		const { document } = await openText(gap);
		const [found] = await until('the gap', () => {
			const own = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'transcript');
			return own.length > 0 && own;
		}, [languages.onDidChangeDiagnostics]);
		assert.deepEqual([found?.range.start.line, found?.range.end.line], [2, 2]);
		const actions = await actionsAt(document, placeOf(document, 'Good morning'), 'quickfix');
		const titles = actions.map(({ title }) => title);
		assert.equal(titles.filter((title) => title.startsWith('Suppress')).length, 1);
		assert.ok(titles.includes('Somebody else…'), titles.join());
		assert.ok(titles.filter((title) => title.startsWith('Attribute to')).length <= 3, titles.join());
	});

	test('attribute asks for a person and writes the label', async () => {
		const editor = await openText(gap);
		await outlineOf(editor.document);
		cursorAt(editor, 2);
		await takeFirst('transcript.attribute', () => /^\*\*.*\*\* Good morning/m.test(editor.document.getText()));
		await window.showTextDocument(editor.document);
		await commands.executeCommand('undo');
		assert.equal(editor.document.getText(), gap);
	});

	test('what changed in who said what, since another file', async () => {
		const older = await writeFile('older.transcript', talk);
		const editor = await openText(talk.replace('**Bob Kay:** Half', '**Cy Day:** Half'));
		await outlineOf(editor.document);
		await new Promise((resolve) => setTimeout(resolve, 400));
		await commands.executeCommand('transcript.whatChanged', older);
		await workspace.fs.delete(older);
	});

	test('only one speaker: the cursor stays, and so does what it shows after all are back', async () => {
		const editor = await openText(talk);
		await outlineOf(editor.document);
		cursorAt(editor, 6);
		await commands.executeCommand('transcript.showOnlySpeaker');
		assert.equal(editor.selection.active.line, 6);
		await commands.executeCommand('transcript.showAllSpeakers');
		assert.equal(editor.selection.active.line, 6);
		assert.equal(editor.document.getText(), talk);
	});

	test('number keys write the label of the same person after somebody is declared', async () => {
		const editor = await openText(talk);
		await outlineOf(editor.document);
		const last = editor.document.lineCount - 1;
		const writtenBy = async (key: number): Promise<string> => {
			const line = editor.document.lineCount - 1;
			cursorAt(editor, line);
			const before = editor.document.getText();
			await commands.executeCommand('transcript.insertNextSpeaker', key);
			await until('the label', () => editor.document.getText() !== before);
			const text = editor.document.lineAt(editor.selection.active.line).text;
			await commands.executeCommand('undo');
			return text;
		};
		const first = await writtenBy(1);
		const other = first.includes('Ann') ? 'Bob Kay' : 'Ann Lee';
		await editor.edit((edit) =>
			edit.insert(placeOf(editor.document, '# Office'), `---\nspeakers: [Dee Ray, ${other}]\n---\n`),
		);
		assert.equal(await writtenBy(1), first);
		assert.ok(last > 0);
	});
});
