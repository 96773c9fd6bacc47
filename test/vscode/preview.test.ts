import { commands, TabInputWebview, window, workspace } from 'vscode';
import * as assert from './assert.ts';
import { openText, until, writeFile } from './support.ts';

const text = Array.from(
	{ length: 30 },
	(_, turn) => `**${turn % 2 === 0 ? 'Ann Lee' : 'Bob Kay'}:** ${'It is so, and we know it. '.repeat(8)}\n`,
).join('\n');

suite('preview', () => {
	teardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

	test('a transcript is shown to be read beside its text', async function () {
		this.timeout(40_000);
		const editor = await openText(text);
		// The command ends when the page's own script has drawn what the server told.
		await commands.executeCommand('transcript.openPreview');
		const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
		assert.ok(
			tabs.some(({ input }) => input instanceof TabInputWebview && input.viewType.includes('transcript.preview')),
		);
		assert.equal(window.activeTextEditor?.document, editor.document);
	});

	test('Markdown’s own preview has the colours of the speakers', async function () {
		this.timeout(40_000);
		const uri = await writeFile('preview.md', text);
		const document = await workspace.openTextDocument(uri);
		await window.showTextDocument(document);
		await commands.executeCommand('transcript.useAsTranscript');
		const look = async () => {
			const drawn = await commands.executeCommand<string>('markdown.api.render', document);
			return drawn.includes('transcript-turn') && drawn;
		};
		// The server starts anew with the decision: in a worker that takes its time.
		const html = await until('colours in the preview', look, [], 30_000);
		assert.ok(
			/<p[^>]* class="[^"]*transcript-turn transcript-c\d+"[^>]*><strong class="transcript-label">Ann Lee:/.test(html),
			html.slice(0, 300),
		);
		const colours = new Set([...html.matchAll(/transcript-c(\d+)/g)].map(([, colour]) => colour));
		assert.equal(colours.size, 2);
		await workspace.fs.delete(uri);
	});
});
