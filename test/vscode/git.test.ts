import { execFileSync } from 'node:child_process';
import { commands, extensions, type SemanticTokens, Uri, workspace } from 'vscode';
import * as assert from './assert.ts';
import { drawn, findings, findingsOf, outlineOf } from './features.ts';
import { until, writeFile } from './support.ts';

/** What VS Code's own Git extension offers, as far as it is used here. */
interface Git {
	getAPI(version: 1): {
		openRepository(root: Uri): Promise<unknown>;
		toGitUri(file: Uri, ref: string): Uri;
	};
}

const before = '**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:**\n';

suite('git', () => {
	test('the committed side of a comparison has its outline and colours, and no problems', async function () {
		const extension = extensions.getExtension<Git>('vscode.git');
		if (!extension) return this.skip();
		const git = (await extension.activate()).getAPI(1);
		const uri = await writeFile('repository/talk.transcript.md', before);
		const root = Uri.joinPath(uri, '..');
		const run = (...args: readonly string[]) =>
			execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', ...args], { cwd: root.fsPath });
		try {
			run('init', '--quiet');
			run('add', '.');
			run('commit', '--quiet', '--no-gpg-sign', '--message', 'One');
			await writeFile('repository/talk.transcript.md', before.replace('Ho.', 'Ho, and good morning.'));
			assert.ok(await git.openRepository(root));
			const committed = git.toGitUri(uri, 'HEAD');
			await commands.executeCommand('vscode.diff', committed, uri, 'Committed and now');
			const side = await until('the committed side', () =>
				workspace.textDocuments.find(({ uri: own }) => own.scheme === 'git' && own.path === uri.path),
			);
			assert.equal(side.getText(), before);
			await findings(await workspace.openTextDocument(uri), ['7 empty-turn']);
			assert.deepEqual(drawn(await outlineOf(side)), ['Ann Lee', 'Bob Kay', 'Ann Lee', 'Bob Kay']);
			const colours = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', side.uri);
			assert.ok(colours.data.length > 0);
			assert.deepEqual(findingsOf(side), []);
		} finally {
			await commands.executeCommand('workbench.action.closeAllEditors');
			await workspace.fs.delete(root, { recursive: true });
		}
	});
});
