import { commands, Position, type SymbolInformation, Uri, type WorkspaceEdit, window, workspace } from 'vscode';
import * as assert from './assert.ts';
import { findings, hoverAt } from './features.ts';
import { until } from './support.ts';

const root = (index: number): Uri => workspace.workspaceFolders?.[index]?.uri ?? assert.fail(`no folder ${index}`);
const textAt = async (uri: Uri): Promise<string | undefined> => {
	try {
		return new TextDecoder().decode(await workspace.fs.readFile(uri));
	} catch {
		// It is not there yet.
		return undefined;
	}
};

suite('several folders', () => {
	teardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

	test('each has its own configuration and roster', async () => {
		assert.equal(workspace.workspaceFolders?.length, 2);
		const [one, two] = await Promise.all(
			[0, 1].map((index) => workspace.openTextDocument(Uri.joinPath(root(index), 'talk.transcript.md'))),
		);
		assert.ok(one && two);
		await window.showTextDocument(one);
		// The first folder's configuration turns empty-turn off.
		await findings(one, ['9 malformed-label']);
		assert.ok((await hoverAt(one, new Position(0, 4))).includes('Harbour Office'));
		await window.showTextDocument(two);
		await findings(two, ['7 empty-turn', '9 malformed-label']);
		assert.ok((await hoverAt(two, new Position(0, 4))).includes('Tide Office'));
	});

	test('people are found in all of them, and renamed where their roster is', async () => {
		const uri = Uri.joinPath(root(0), 'talk.transcript.md');
		await window.showTextDocument(uri);
		await until('both', async () => {
			const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'ann');
			const paths = new Set(found.map(({ location }) => location.uri.path.split('/').slice(-2).join('/')));
			return paths.has('one/talk.transcript.md') && paths.has('two/talk.transcript.md');
		});
		const edit = await until('the roster', async () => {
			const found = await commands.executeCommand<WorkspaceEdit>(
				'vscode.executeDocumentRenameProvider',
				uri,
				new Position(0, 4),
				'Dee Ray',
			);
			return found.entries().length > 1 && found;
		});
		assert.deepEqual(
			edit
				.entries()
				.map(([own]) => own.path.split('/').slice(-2).join('/'))
				.sort(),
			['one/speakers.yaml', 'one/talk.transcript.md'],
		);
	});

	test('what this window saves another that has the file open shows', async () => {
		const file = Uri.joinPath(root(0), '..', 'two', 'shared.transcript.md');
		await until('the other window', () => textAt(Uri.joinPath(root(0), '..', 'ready.txt')), [], 60_000);
		const editor = await window.showTextDocument(file);
		await editor.edit((edit) => edit.insert(new Position(6, 12), ' And who pays?'));
		assert.ok(await editor.document.save());
		// The file is there, and empty, before it is written.
		const whatItSaw = async () => (await textAt(Uri.joinPath(root(0), '..', 'seen.txt'))) || undefined;
		const seen = await until('what it saw', whatItSaw, [], 60_000);
		assert.equal(seen, 'no problems');
	}).timeout(130_000);
});
