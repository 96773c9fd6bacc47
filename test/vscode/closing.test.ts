import { commands, languages, Uri, workspace } from 'vscode';
import { folder, until } from './support.ts';

const text = '**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:**\n';

suite('a transcript that is not open', () => {
	const uri = (): Uri => Uri.joinPath(folder().uri, 'not-open.transcript.md');
	const count = (): number => languages.getDiagnostics(uri()).length;
	const becomes = (what: string, problems: number) =>
		until(what, () => count() === problems, [languages.onDidChangeDiagnostics]);
	/** As a click in the explorer does it: what a test opens by itself stays open for minutes behind its closed tab. */
	const open = () => commands.executeCommand('vscode.open', uri());
	const close = () => commands.executeCommand('workbench.action.closeAllEditors');
	const check = (wanted: true | undefined) =>
		workspace.getConfiguration('transcript').update('checkWorkspace', wanted, true);

	suiteSetup(() => workspace.fs.writeFile(uri(), new TextEncoder().encode(text)));
	suiteTeardown(() => workspace.fs.delete(uri()));

	test('its problems go with it when it is closed', async () => {
		await open();
		await becomes('its problem', 1);
		await close();
		await becomes('none', 0);
	});

	test('its problems are shown, once each, for as long as somebody wants them', async () => {
		await check(true);
		await becomes('the problem of a closed file', 1);
		await open();
		await becomes('the same when it is open', 1);
		await close();
		await becomes('the same when it is closed again', 1);
		await check(undefined);
		await becomes('none', 0);
	});
});
