import { ConfigurationTarget, commands, type Uri, Uri as Uris, WorkspaceEdit, window, workspace } from 'vscode';
import * as assert from './assert.ts';
import { drawn, findings, findingsOf, outlineOf } from './features.ts';
import { openText, until, writeFile } from './support.ts';

const broken = '**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:**\n';
const talk = `# Office hours

**Ann Lee:** Good morning, and welcome to our office hours.

**Bob Kay:** Good morning! Thank you for having me.

**Ann Lee:** What have you been working on lately?

**Bob Kay:** Mostly on the gate, and on the tide tables.

**Ann Lee:** How far did you get with them?

**Bob Kay:**
`;

suite('files', () => {
	test('a renamed transcript takes its problems along', async () => {
		const before = await writeFile('before.transcript', broken);
		const { document } = await window.showTextDocument(before);
		await findings(document, ['7 empty-turn']);
		const after = renamed(before, 'after.transcript');
		const edit = new WorkspaceEdit();
		edit.renameFile(before, after, { overwrite: true });
		assert.ok(await workspace.applyEdit(edit));
		const moved = await until('the renamed document', () =>
			workspace.textDocuments.find(({ uri }) => uri.toString() === after.toString()),
		);
		await findings(moved, ['7 empty-turn']);
		assert.deepEqual(drawn(await outlineOf(moved)), ['Ann Lee', 'Bob Kay', 'Ann Lee', 'Bob Kay']);
		await until('no problems under the old name', () => findingsOf(document).length === 0 || document.isClosed);
		await workspace.fs.delete(after);
	});

	test('Markdown is served in place once somebody says so, and no longer when they take it back', async () => {
		const uri = await writeFile('talk.md', talk);
		const { document } = await window.showTextDocument(uri);
		assert.deepEqual(findingsOf(document), []);
		await commands.executeCommand('transcript.useAsTranscript');
		await findings(document, ['13 empty-turn']);
		assert.equal(document.languageId, 'markdown');
		await commands.executeCommand('transcript.stopUsingAsTranscript');
		await findings(document, []);
		await workspace.fs.delete(uri);
	});

	test('Markdown is opened as a transcript when that is asked for', async () => {
		const { document } = await openText(talk, 'markdown');
		await commands.executeCommand('transcript.openAsTranscript');
		const opened = await until('the transcript', () =>
			workspace.textDocuments.find(
				({ uri, languageId }) => uri.toString() === document.uri.toString() && languageId === 'transcript',
			),
		);
		await findings(opened, ['13 empty-turn']);
	});

	test('a server that was started anew knows what is open and hears of settings', async () => {
		const { document } = await openText(broken);
		await findings(document, ['7 empty-turn']);
		await commands.executeCommand('transcript.restartServer');
		const rules = workspace.getConfiguration('transcript.rules');
		await rules.update('empty-turn', 'off', ConfigurationTarget.Global);
		try {
			await findings(document, []);
		} finally {
			await rules.update('empty-turn', undefined, ConfigurationTarget.Global);
		}
		await findings(document, ['7 empty-turn']);
	});

	test('bad input is answered, and its text stays as it is', async () => {
		for (const text of [
			'',
			'\0\u0001\ufffd'.repeat(400),
			`---\ntitle: [\n---\n${broken}`,
			broken.replaceAll('\n', '\r\n'),
		]) {
			const { document } = await openText(text);
			const before = document.getText();
			await commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
			await commands.executeCommand('transcript.nextProblem');
			assert.equal(document.getText(), before);
		}
	});
});

const renamed = (uri: Uri, name: string): Uri => Uris.joinPath(uri, '..', name);
