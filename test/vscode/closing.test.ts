import { commands, languages, Uri, workspace } from 'vscode';
import * as assert from './assert.ts';
import { folder, openSample, until } from './support.ts';

suite('closing a transcript', () => {
	test('its problems go with it', async () => {
		const uri = Uri.joinPath(folder().uri, 'press-conference.transcript.md');
		await openSample('press-conference.transcript.md');
		await until('problems', () => languages.getDiagnostics(uri).length > 0, [languages.onDidChangeDiagnostics]);
		await commands.executeCommand('workbench.action.closeAllEditors');
		await until('no problems', () => languages.getDiagnostics(uri).length === 0, [languages.onDidChangeDiagnostics]);
		assert.equal(workspace.getConfiguration('transcript', uri).get('checkWorkspace'), false);
	});
});
