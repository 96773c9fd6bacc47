import { commands, languages, Uri, workspace } from 'vscode';
import * as assert from './assert.ts';
import { folder, openText } from './support.ts';

suite('language', () => {
	test('the names of a transcript', async () => {
		for (const name of ['a.transcript', 'a.transcript.md', 'a.transcript.txt']) {
			const uri = Uri.joinPath(folder().uri, name).with({ scheme: 'untitled' });
			assert.equal((await workspace.openTextDocument(uri)).languageId, 'transcript', name);
		}
	});

	test('other Markdown stays Markdown', async () => {
		const uri = Uri.joinPath(folder().uri, 'a.md').with({ scheme: 'untitled' });
		assert.equal((await workspace.openTextDocument(uri)).languageId, 'markdown');
		assert.ok((await languages.getLanguages()).includes('transcript'));
	});

	test('long lines are wrapped', () => {
		const settings = workspace.getConfiguration('editor', { languageId: 'transcript' });
		assert.equal(settings.get('wordWrap'), 'on');
	});

	test('a word is a whole name, with its hyphen or apostrophe', async () => {
		const { document } = await openText('Mary-Jane O’Neill: Good morning.\n');
		const wordAt = (character: number): string => {
			const range = document.getWordRangeAtPosition(document.positionAt(character));
			return range ? document.getText(range) : '';
		};
		assert.deepEqual([wordAt(2), wordAt(12)], ['Mary-Jane', 'O’Neill']);
	});

	test('a comment is one that suppresses rules', async () => {
		const { document } = await openText('transcript-disable empty-turn');
		await commands.executeCommand('editor.action.commentLine');
		assert.equal(document.getText(), '<!-- transcript-disable empty-turn -->');
	});
});
