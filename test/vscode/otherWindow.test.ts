import { Uri, window, workspace } from 'vscode';
import * as assert from './assert.ts';
import { findings, findingsOf } from './features.ts';
import { until } from './support.ts';

suite('a second window', () => {
	test('sees what the first has saved, in a file that it has open too', async () => {
		const [first] = workspace.workspaceFolders ?? [];
		assert.ok(first);
		const write = (name: string, text: string) =>
			workspace.fs.writeFile(Uri.joinPath(first.uri, '..', name), new TextEncoder().encode(text));
		const { document } = await window.showTextDocument(Uri.joinPath(first.uri, '..', 'two', 'shared.transcript.md'));
		await findings(document, ['7 empty-turn']);
		await write('ready.txt', 'ready');
		await until('the words of the first window', () => document.getText().includes('And who pays?'), [], 90_000);
		await until('its problems to go', () => findingsOf(document).length === 0, [], 30_000);
		await write('seen.txt', 'no problems');
	}).timeout(130_000);
});
