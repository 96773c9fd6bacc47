import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
	type Editor,
	goToLine,
	openFile,
	pickRows,
	pictures,
	run,
	served,
	startEditor,
	type Window,
} from './window.ts';

/** Names, topics and notes that would do something if anything read them as more than text, in the packed extension. */
const bad = '<img src=x onerror=alert(1)>';
const link = '[t](command:workbench.action.closeWindow)';
const topic = `Café ${bad} ${link}`;
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

/** Types into the field that asks, once it asks so. */
async function answer(page: Page, question: RegExp, text: string): Promise<void> {
	await page.locator('.quick-input-widget:visible .quick-input-title', { hasText: question }).waitFor();
	await page.locator('.quick-input-widget:visible input[type="text"]').fill(text);
	await page.keyboard.press('Enter');
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
	await answer(page, /^Topic$/, topic);
	await answer(page, /name/i, `${bad}$(x)`);
	await until(() => written().includes(link));
	await goToLine(page, 9);
	await page.keyboard.press('F9');
	await page.keyboard.press('o');
	await answer(page, /^Note$/, `${bad} ${link} $(trash)`);
	await until(() => written().includes('$(trash)'));
	await run(page, 'Focus on Annotations View');
	const rows = page.locator('[id="workbench.view.extension.transcript"] .monaco-list-row');
	await rows.filter({ hasText: '<img src=x' }).first().waitFor();
	await page.locator('.comments-panel .monaco-list-row', { hasText: '$(trash)' }).dblclick();
	const note = page.locator('.review-widget .comment-body');
	await note.filter({ hasText: `${bad} ${link} $(trash)` }).waitFor();
	await page.locator('.review-widget .author', { hasText: `${bad}$(x)` }).waitFor();
	await page.screenshot({ path: `${pictures}/hostile-marks.png` });
	assert.equal(await note.locator('a').count(), 0);
	await nothingRan(page);
});

test('a topic that is known is found without accents, and what is typed is the last row', async () => {
	const { page } = shown;
	await goToLine(page, 7);
	await page.keyboard.press('F9');
	await page.keyboard.press('t');
	await page.locator('.quick-input-widget:visible .quick-input-title', { hasText: 'Topic' }).waitFor();
	await page.keyboard.type('cafe');
	await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: bad }).waitFor();
	await pickRows(page)
		.filter({ hasText: /^\s*cafe\s*new/ })
		.waitFor();
	await page.keyboard.press('Enter');
	await until(() => written().split(`"tag":${JSON.stringify(topic)}`).length === 3);
});

for (const [command, heading] of [
	['Open Preview', 'The <img src=x'],
	['Open Overview', 'Ann "Q" O\'Lee'],
] as const)
	test(`${command}: its page shows them as text`, async () => {
		const { page } = shown;
		await run(page, 'View: Focus First Editor Group');
		await run(page, `Transcript: ${command}`);
		const holds = () =>
			Promise.all(page.frames().map((frame) => frame.locator('main', { hasText: heading }).count())).then((counts) =>
				counts.some((count) => count > 0),
			);
		for (let attempt = 0; attempt < 60 && !(await holds()); attempt++) await page.waitForTimeout(500);
		assert.ok(await holds());
		await page.screenshot({ path: `${pictures}/hostile-${command.slice(5).toLowerCase()}.png` });
		await nothingRan(page);
	});
