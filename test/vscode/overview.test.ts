import { commands, env, Selection, TabInputWebview, Uri, window, workspace } from 'vscode';
import * as assert from './assert.ts';
import { openText, until, writeFile } from './support.ts';

const text = [
	'**Ann Lee:** When will you open the gate?',
	'',
	'**Bob Kay:** On Monday. And I mean this Monday.',
	'',
	'**Ann Lee:** Thank you, and who pays for it?',
	'',
].join('\n');

const overviewTab = () =>
	window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.find(({ input }) => input instanceof TabInputWebview && input.viewType.includes('transcript.overview'));

suite('overview', () => {
	teardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

	test('it is drawn beside the text, which keeps the focus', async function () {
		this.timeout(40_000);
		const editor = await openText(text);
		// The command ends when the page's own script has drawn what the server told: its policy lets that script run.
		await commands.executeCommand('transcript.openOverview');
		const tab = await until('the tab', overviewTab);
		assert.ok(tab.group.viewColumn !== editor.viewColumn);
		assert.equal(window.activeTextEditor?.document, editor.document);
	});

	test('it is drawn anew for another transcript, in the same tab', async function () {
		this.timeout(40_000);
		await openText(text);
		await commands.executeCommand('transcript.openOverview');
		const uri = await writeFile('second.transcript.md', text.replaceAll('Ann Lee', 'Dee Fox'));
		await window.showTextDocument(uri, { viewColumn: 1 });
		await until('the title', () => overviewTab()?.label.includes('second.transcript.md'));
		assert.equal(
			window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof TabInputWebview).length,
			1,
		);
	});

	test('its figures are copied, saved as a picture, and read as a text that goes along', async function () {
		this.timeout(40_000);
		const editor = await openText(text);
		await commands.executeCommand('transcript.copyOverview');
		const [head, ann] = (await env.clipboard.readText()).split('\r\n');
		assert.ok(head?.startsWith('speaker,affiliation,role,turns,words,share,measured_seconds'));
		assert.ok(ann === 'Ann Lee,,,2,13,0.65,,0,5,2,0', ann);

		const target = Uri.joinPath(await writeFile('overview.transcript.md', text), '..', 'overview.svg');
		await commands.executeCommand('transcript.saveOverview', target);
		const svg = new TextDecoder().decode(await workspace.fs.readFile(target));
		assert.ok(svg.startsWith('<svg xmlns=') && svg.includes('Bob Kay'));
		await workspace.fs.delete(target);

		await commands.executeCommand('transcript.readOverview');
		const reading = await until('the text', () =>
			workspace.textDocuments.find(({ uri }) => uri.scheme === 'transcript-overview'),
		);
		assert.ok(reading.getText().includes('| Bob Kay | 1 | 7 |'), reading.getText());
		await window.showTextDocument(editor.document, { viewColumn: 1 });
		await editor.edit((edit) => edit.insert(editor.document.lineAt(2).range.end, ' At noon.'));
		await until('the newer text', () => reading.getText().includes('| Bob Kay | 1 | 9 |'));
	});

	test('a text without speech has an overview that says so, and the cursor is followed', async () => {
		const editor = await openText('Nothing is said in this text.');
		await commands.executeCommand('transcript.openOverview');
		editor.selection = new Selection(0, 3, 0, 3);
		assert.ok(overviewTab());
	});
});
