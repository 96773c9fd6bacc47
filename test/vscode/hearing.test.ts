import { commands, type DocumentLink, Selection, type TextEditor, Uri, ViewColumn, window, workspace } from 'vscode';
import { madeWav } from '../support/sound.ts';
import * as assert from './assert.ts';
import { folder, until, writeFile } from './support.ts';

const text = [
	'**Ann Lee** (0:02): We built the gate in May, and it held all of the winter through.',
	'',
	'**Bob <img src=x onerror=alert(1)>** (0:10): How many people were [inaudible] there?',
	'',
	'**Ann Lee** (0:14): Two hundred, as far as anybody could count them.',
	'',
].join('\n');

/** What the window's tabs are called. */
const tabs = () => window.tabGroups.all.flatMap((group) => group.tabs);
const recordingTab = () => tabs().find(({ label }) => label === 'Recording');

suite('hearing', () => {
	let uri: Uri;
	let sound: Uri;
	let editor: TextEditor;
	setup(async () => {
		uri = await writeFile('heard.transcript.md', text);
		sound = Uri.joinPath(uri, '..', 'heard.wav');
		await workspace.fs.writeFile(sound, madeWav({ seconds: 30 }));
		editor = await window.showTextDocument(uri, { viewColumn: ViewColumn.One });
	});
	teardown(async () => {
		const tab = recordingTab();
		if (tab) await window.tabGroups.close(tab);
		await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		for (const file of [uri, sound]) await workspace.fs.delete(file);
	});

	/** The second that is heard, as the command writes it into the text; it is taken out again. */
	const heardAt = async (): Promise<number> => {
		editor.selection = new Selection(5, 0, 5, 0);
		await commands.executeCommand('transcript.insertTime');
		const { document } = editor;
		const written = document.lineAt(5).text;
		await editor.edit((edit) => edit.delete(document.lineAt(5).range));
		const [, minutes, seconds] = /^\((\d+):(\d\d)\)$/.exec(written) ?? assert.fail(`"${written}" is no time`);
		return Number(minutes) * 60 + Number(seconds);
	};
	/** Waits until the sound is at a second: the first sound of a window may take long on a busy machine. */
	const reach = async (second: number): Promise<void> => {
		for (let tries = 0; (await heardAt()) < second; tries++) {
			assert.ok(tries < 100, `the sound did not reach ${second} s`);
			await new Promise((resolve) => setTimeout(resolve, 300));
		}
	};
	/** The second at which the sound stands still, once it does. */
	const stillAt = (): Promise<number> =>
		until('the sound to stand still', async () => {
			const before = await heardAt();
			await new Promise((resolve) => setTimeout(resolve, 1200));
			return (await heardAt()) === before && before;
		});
	const play = async (line: number): Promise<void> => {
		editor.selection = new Selection(line, 30, line, 30);
		await commands.executeCommand('transcript.playTurn');
	};

	test('the turn at the cursor is played beside the text, which keeps the keyboard, and it stops at its end', async () => {
		await play(2);
		assert.ok(recordingTab(), 'the panel is open');
		assert.equal(window.activeTextEditor?.document.uri.toString(), uri.toString());
		await reach(11);
		await reach(13);
		assert.ok((await stillAt()) <= 14, 'it stops at the end of the turn');
	}).timeout(60_000);

	test('play, pause and jumps can be said as often as one likes', async () => {
		await play(0);
		await reach(3);
		await commands.executeCommand('transcript.pause');
		await commands.executeCommand('transcript.pause');
		const stopped = await stillAt();
		await new Promise((resolve) => setTimeout(resolve, 1500));
		assert.equal(await heardAt(), stopped);
		await commands.executeCommand('transcript.jumpForward');
		await reach(stopped + 4);
		await commands.executeCommand('transcript.play');
		await commands.executeCommand('transcript.play');
		await reach(stopped + 6);
		await commands.executeCommand('transcript.togglePlay');
	}).timeout(60_000);

	test('a click on a time plays from it', async () => {
		const links = await until('links', async () => {
			const found = await commands.executeCommand<readonly DocumentLink[]>('vscode.executeLinkProvider', uri);
			return found.some(({ target }) => target?.scheme === 'command') && found;
		});
		const link = links.find(({ range }) => range.start.line === 4);
		const [seconds] = [(JSON.parse(link?.target?.query ?? '[]') as readonly unknown[])[1]];
		assert.equal(seconds, 14);
		await commands.executeCommand('transcript.hearTime', uri.toString(), seconds);
		await reach(15);
		await commands.executeCommand('transcript.pause');
	}).timeout(60_000);

	test('the next mark of what was not understood is selected and played: what is typed takes its place', async () => {
		editor.selection = new Selection(0, 0, 0, 0);
		await commands.executeCommand('transcript.nextUnheard');
		assert.equal(editor.document.getText(editor.selection), '[inaudible]');
		await commands.executeCommand('type', { text: 'really' });
		assert.ok(editor.document.lineAt(2).text.endsWith('How many people were really there?'));
	});

	test('without a recording the panel says so, and nothing is read that lies outside', async () => {
		const outside = await writeFile('unheard.transcript.md', `---\naudio: ../../../../etc/talk.wav\n---\n\n${text}`);
		editor = await window.showTextDocument(outside, { viewColumn: ViewColumn.One });
		await commands.executeCommand('transcript.togglePlay');
		assert.ok(recordingTab());
		const before = editor.document.getText();
		await commands.executeCommand('transcript.pause');
		assert.equal(editor.document.getText(), before);
		await workspace.fs.delete(outside);
		assert.ok(folder());
	});
});
