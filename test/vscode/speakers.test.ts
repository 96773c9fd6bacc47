import { commands, Selection, workspace } from 'vscode';
import * as assert from './assert.ts';
import { openText, until } from './support.ts';

const text = [
	'**Ann Lee:** Good morning.',
	'',
	'**Bob Kay (CNN):** Good morning. When do you',
	'open?',
	'',
	'**Ann Lee:** On Monday.',
	'',
	'**Bob Kay (CNN):** Thank you.',
	'',
	'**Ann Lee:** Not at all.',
	'',
].join('\n');

suite('speakers', () => {
	test('the next turn of the same speaker, round the end', async () => {
		const editor = await openText(text);
		const next = async (from: number): Promise<number> => {
			editor.selection = new Selection(from, 3, from, 3);
			await commands.executeCommand('transcript.nextTurnOfSpeaker');
			return editor.selection.active.line;
		};
		await until('the server', async () => (await next(0)) === 5);
		assert.equal(await next(3), 7);
		assert.equal(await next(9), 0);
	});

	test('a row of the Speakers view leads to its speaker, wherever the cursor is', async () => {
		const editor = await openText(text);
		editor.selection = new Selection(0, 0, 0, 0);
		await until('the server', async () => {
			await commands.executeCommand('transcript.nextTurnOfSpeaker', { name: 'Bob Kay' });
			return editor.selection.active.line === 2;
		});
	});

	test('only one speaker is shown, and then all again; the text stays', async () => {
		const editor = await openText(text);
		editor.selection = new Selection(5, 3, 5, 3);
		const shown = (): number =>
			editor.visibleRanges.reduce((sum, { start, end }) => sum + end.line - start.line + 1, 0);
		const all = await until('the whole text', () => shown() >= 11 && shown());
		await until('the fold', async () => {
			await commands.executeCommand('transcript.showOnlySpeaker');
			return shown() < all;
		});
		assert.ok(editor.visibleRanges.some((range) => range.contains(new Selection(5, 0, 5, 5))));
		await commands.executeCommand('transcript.showAllSpeakers');
		await until('the whole text again', () => shown() === all);
		assert.equal(editor.document.getText(), text);
	});

	test('colours can be turned off and on', async () => {
		const on = (): unknown => workspace.getConfiguration('transcript').get('speakerColours.enabled');
		assert.equal(on(), true);
		await commands.executeCommand('transcript.toggleSpeakerColours');
		assert.equal(on(), false);
		await commands.executeCommand('transcript.toggleSpeakerColours');
		assert.equal(on(), true);
	});
});
