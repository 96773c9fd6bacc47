import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { answerMessage, type Editor, openFile, run, served, startEditor, told, type Window } from './window.ts';

/** One name, slipped in two transcripts. */
const port = '**Ann Lee:** We met Okonkow.\n\n**Bob Kay:** Okonkow said so to us.\n\n**Ann Lee:** She did.\n';
const quay = '**Cy Day:** And what does Okonkow say?\n\n**Dee Ray:** Nothing so far.\n\n**Cy Day:** I see.\n';

let editor: Editor;
let shown: Window;
before(async () => {
	editor = await startEditor();
	shown = await editor.open({ 'port.transcript.md': { text: port }, 'quay.transcript.md': { text: quay } });
});
after(async () => {
	await shown?.close();
	await editor?.stop();
});

const textOf = (name: string): string => readFileSync(`${shown.folder}/${name}`, 'utf8');

test('a name that was corrected by hand is corrected everywhere, once approved, and one undo takes all of it back', async () => {
	const { page } = shown;
	await openFile(page, 'port.transcript.md');
	await served(page).waitFor();
	await run(page, 'Notifications: Clear All Notifications');
	await run(page, 'View: Focus Active Editor Group');
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Backspace');
	await page.keyboard.press('Backspace');
	await page.keyboard.type('wo');
	await page.locator('.statusbar-item', { hasText: '“Okonkow” was corrected' }).waitFor();
	await page.keyboard.press('Control+.');
	await page
		.locator('.action-widget .monaco-list-row', { hasText: 'Correct “Okonkow” to “Okonkwo” Everywhere…' })
		.click();
	const panel = page.locator('.bulk-edit-panel');
	for (const file of ['port.transcript.md', 'quay.transcript.md']) {
		await panel.locator('.monaco-list-row', { hasText: file }).click();
		await page.keyboard.press('Space');
	}
	assert.match(textOf('quay.transcript.md'), /Okonkow say/, 'nothing is changed unasked');
	await panel.getByText('Apply', { exact: true }).click();
	await told(page, 'What was approved is changed.').first().waitFor();
	await page.locator('.view-line', { hasText: 'Okonkwo said so to us.' }).waitFor();
	await answerMessage(page, 'Undo');
	await page.locator('.view-line', { hasText: 'Okonkow said so to us.' }).waitFor();
	await page.locator('.view-line', { hasText: 'We met Okonkwo.' }).waitFor();
});
