import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Editor, openFile, pictures, run, served, startEditor, type Window } from './window.ts';

/** Names, topics and notes that would do something if anything read them as more than text, in the packed extension. */
const bad = '<img src=x onerror=alert(1)>';
const link = '[t](command:workbench.action.closeWindow)';
const hostile = [
	`# The ${bad} gate`,
	`**Ann "Q" O'Lee:** When will you open [it](command:workbench.action.closeWindow) ${bad}?`,
	'**Bob & Kay:** On Monday, and I mean this Monday.',
	`**Ann "Q" O'Lee:** Thank you, and =SUM(1) | $(trash).`,
	'**Bob & Kay:** Not at all. Ask me again.',
	`**Ann "Q" O'Lee:** I will.`,
].join('\n\n');

let editor: Editor;
let shown: Window;
const dialogs: string[] = [];
before(async () => {
	editor = await startEditor();
	shown = await editor.open({ 'gate.transcript.md': { text: hostile } });
	shown.page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	await openFile(shown.page, 'gate.transcript.md');
	await served(shown.page).waitFor();
});
after(async () => {
	await shown?.close();
	await editor?.stop();
});

async function goToLine(page: Page, line: number): Promise<void> {
	await run(page, 'View: Focus Active Editor Group');
	await page.keyboard.press('Control+g');
	await page.locator('.quick-input-widget:visible input[type="text"]').waitFor();
	await page.keyboard.type(String(line));
	await page.keyboard.press('Enter');
	await page.locator('.quick-input-widget:visible').waitFor({ state: 'detached' });
}

async function answer(page: Page, text: string): Promise<void> {
	await page.locator('.quick-input-widget:visible input').waitFor();
	await page.keyboard.type(text);
	await page.waitForTimeout(500);
	await page.keyboard.press('Enter');
	await page.waitForTimeout(1500);
}

const written = (): string =>
	readdirSync(shown.folder)
		.filter((name) => name.endsWith('.jsonl'))
		.map((name) => readFileSync(`${shown.folder}/${name}`, 'utf8'))
		.join('');

async function until(holds: () => boolean): Promise<void> {
	for (let attempt = 0; attempt < 60 && !holds(); attempt++) await shown.page.waitForTimeout(500);
	assert.ok(holds(), written());
}

/** Nothing in the window or in any page of a panel was made of the text. */
async function nothingRan(page: Page): Promise<void> {
	for (const frame of page.frames()) assert.equal(await frame.locator('img[src="x"]').count(), 0, frame.url());
	assert.deepEqual(dialogs, []);
}

test('a topic and a note are written and shown as the text that they are', async () => {
	const { page } = shown;
	await goToLine(page, 5);
	await page.keyboard.press('F9');
	await page.keyboard.press('t');
	await answer(page, `${bad} ${link}`);
	// Whoever writes is asked for a name the first time, where git knows none.
	if (await page.locator('.quick-input-widget:visible input').isVisible()) await answer(page, `${bad}$(x)`);
	await until(() => written().includes(link));
	await goToLine(page, 9);
	await page.keyboard.press('F9');
	await page.keyboard.press('o');
	await answer(page, `${bad} [n](command:workbench.action.closeWindow) $(trash)`);
	await until(() => written().includes('$(trash)'));
	await run(page, 'Focus on Annotations View');
	const rows = page.locator('[id="workbench.view.extension.transcript"] .monaco-list-row');
	await rows.filter({ hasText: '<img src=x' }).first().waitFor();
	await page.screenshot({ path: `${pictures}/hostile-marks.png` });
	assert.equal(
		await page.locator('.review-widget a[href^="command:"], .review-widget a[data-href^="command:"]').count(),
		0,
	);
	await nothingRan(page);
});

test('the preview and the overview show them as text', async () => {
	const { page } = shown;
	await run(page, 'View: Focus Active Editor Group');
	for (const command of ['Open Preview', 'Open Overview']) {
		await run(page, 'View: Focus First Editor Group');
		await run(page, `Transcript: ${command}`);
		await page.waitForTimeout(5000);
		await page.screenshot({ path: `${pictures}/hostile-${command.slice(5).toLowerCase()}.png` });
		const texts = await Promise.all(page.frames().map((frame) => frame.locator('body').textContent()));
		assert.ok(
			texts.some((text) => text?.includes('Ann “Q” O’Lee') || text?.includes(`Ann "Q" O'Lee`)),
			command,
		);
		await nothingRan(page);
	}
	await page.locator('.tab.active').first().waitFor();
});
