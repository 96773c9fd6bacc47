import { commands, languages, type Position, Uri, window, workspace } from 'vscode';
import * as assert from './assert.ts';
import { drawn, findings, hoverAt, outlineOf, placeOf } from './features.ts';
import { folder, until } from './support.ts';

const at = (name: string): Uri => Uri.joinPath(folder().uri, name);
const cardOf = async (uri: Uri, name: string): Promise<string> => {
	const document = await workspace.openTextDocument(uri);
	const place: Position = placeOf(document, name);
	return until('a card', async () => (await hoverAt(document, place.translate(0, 1))) || undefined);
};

suite('Restricted Mode', () => {
	teardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

	test('transcripts are read, and checked with the roster and the configuration of the folder', async () => {
		assert.equal(workspace.isTrusted, false);
		const { document } = await window.showTextDocument(at('talk.transcript.md'));
		assert.deepEqual(drawn(await outlineOf(document)), ['Ann Lee', 'Bob Kay', 'Ann Lee', 'Bob Kay', 'Ann Lee']);
		// The configuration turns empty-turn off; the roster knows that Annie is Ann Lee.
		await findings(document, ['9 malformed-label']);
		assert.ok((await cardOf(document.uri, 'Annie')).includes('Harbour Office'));
	});

	test('a roster that lies outside of the folder is not read, and the configuration says so', async () => {
		const { document } = await window.showTextDocument(at('outside/talk.transcript.md'));
		assert.ok(!(await cardOf(document.uri, 'AL:')).includes('Secret Office'));
		const config = await workspace.openTextDocument(at('outside/.transcript.yaml'));
		const told = await until('what is wrong', () => {
			const own = languages.getDiagnostics(config.uri);
			return own.length > 0 && own.map(({ message }) => message).join();
		});
		assert.ok(/outside of the open folders/.test(told), told);
	});

	test('annotations are written beside the text', async () => {
		const uri = at('talk.transcript.md');
		await window.showTextDocument(uri);
		await outlineOf(await workspace.openTextDocument(uri));
		const asked = commands.executeCommand('transcript.questionTurn');
		const found = await until('the annotation', async () => {
			await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			const names = (await workspace.fs.readDirectory(folder().uri)).map(([name]) => name);
			return names.find((name) => name.endsWith('.annotations.jsonl'));
		});
		await asked;
		await workspace.fs.delete(at(found));
	});
});
