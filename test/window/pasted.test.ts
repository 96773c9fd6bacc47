import { after, before, test } from 'node:test';
import { answerMessage, type Editor, pictures, served, startEditor, told, type Window } from './window.ts';

/** What is pasted into a text of no file, in the packed extension. */
const pasted = (turns: number): string =>
	Array.from({ length: turns }, (_, index) => {
		const name = index % 2 === 0 ? 'Ann Lee' : 'Bob Kay';
		return `**${name}:** Thank you. This is what I said as number ${index}.\n\n`;
	}).join('');

let editor: Editor;
let shown: Window;
before(async () => {
	editor = await startEditor();
	shown = await editor.open({ 'notes.txt': { text: 'Nothing.\n' } });
});
after(async () => {
	await shown?.close();
	await editor?.stop();
});

test('text that is pasted where no file is yet is looked at, once there is enough of it', async () => {
	const { page } = shown;
	// The palette has a command of nearly the same name, which compares two of them.
	await page.keyboard.press('Control+Alt+n');
	await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
	await page.keyboard.insertText(pasted(6));
	await told(page, 'Untitled-1 looks like a transcript: 6 turns, 2 speakers.').first().waitFor();
	await page.screenshot({ path: `${pictures}/pasted.png` });
	await answerMessage(page, 'Use as Transcript');
	await served(page).waitFor();
});
