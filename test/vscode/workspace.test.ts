import { commands, Position, type SymbolInformation, Uri, type WorkspaceEdit, window, workspace } from 'vscode';
import * as assert from './assert.ts';
import { openSample, until, writeFile } from './support.ts';

const talk = (first: string, second: string): string =>
	[first, second, first, second].map((name) => `**${name}:** So it went, and we were glad of it.\n`).join('\n');

const symbolsOf = async (query: string): Promise<readonly string[]> =>
	(await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)).map(
		({ name, location }) => `${name} ${location.uri.path.replace(/^.*\//, '')}`,
	);

suite('workspace', () => {
	test('people and sections of transcripts are found that are not open', async () => {
		await openSample('press-conference.transcript.md');
		await commands.executeCommand('workbench.action.closeAllEditors');
		await until('a person', async () =>
			(await symbolsOf('Solheim')).includes('Harbour Director Ingrid Solheim press-conference.transcript.md'),
		);
		await until('a section', async () =>
			(await symbolsOf('tidal gate')).some((symbol) => symbol.startsWith('Press conference by Harbour Director')),
		);
	});

	test('a speaker of a roster is renamed in the roster and in every transcript that has it', async () => {
		const roster = await writeFile('rename/speakers.yaml', '# Who speaks\n- Ann Lee # the host\n- Bob Kay\n');
		const uris = [
			await writeFile('rename/one.transcript', talk('Ann Lee', 'Bob Kay')),
			await writeFile('rename/two.transcript', talk('Bob Kay', 'Ann Lee')),
		];
		for (const uri of uris) await window.showTextDocument(uri, { preview: false });
		const [first] = uris;
		assert.ok(first);
		const edit = await until('edits of three files', async () => {
			const found = await commands.executeCommand<WorkspaceEdit>(
				'vscode.executeDocumentRenameProvider',
				first,
				new Position(0, 4),
				'Cy Day',
			);
			return found.entries().length === 3 && found;
		});
		assert.ok(await workspace.applyEdit(edit));
		const textOf = async (uri: Uri) => (await workspace.openTextDocument(uri)).getText();
		assert.equal(await textOf(roster), '# Who speaks\n- Cy Day # the host\n- Bob Kay\n');
		const [one, two] = await Promise.all(uris.map(textOf));
		assert.deepEqual([one, two], [talk('Cy Day', 'Bob Kay'), talk('Bob Kay', 'Cy Day')]);
		await commands.executeCommand('workbench.action.files.saveAll');
		await commands.executeCommand('workbench.action.closeAllEditors');
		await workspace.fs.delete(Uri.joinPath(roster, '..'), { recursive: true });
	});
});
