import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
	answerMessage,
	type Editor,
	goToLine,
	openFile,
	pickRows,
	pictures,
	run,
	served,
	startEditor,
	told,
	type Window,
} from './window.ts';

/** What is done every day, in the packed extension: by keys where there are keys, with what is on screen for proof. */
const talk = [
	'# Talk on the gate',
	'**Zoë Müller (Coast Post):** Good morning, all of you. Who pays for the new gate?',
	'**Bob Kay:** Thank you, Zoë. The port pays for all of it.',
	'**Cy Day:** The port did not say so last year, when we asked for the report.',
	'**Bob Kay:** We do not know that yet, and I would not guess.',
	'**Speaker 1:** Next question, please.',
	'**Zoë Müller (Coast Post):** And when does it open?',
	'**Bob Kay:** In May, if the weather lets us.',
].join('\n\n');
/** One label has its colon outside of its bold, unlike the others. */
const slip = talk.replace('**Bob Kay:** In May', '**Bob Kay: **In May');

const captions =
	'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ann Lee>Good morning.\n\n00:05.000 --> 00:08.000\n<v Bob Kay>Good morning.\n';

let editor: Editor;
let shown: Window;
before(async () => {
	editor = await startEditor({ 'transcript.include': ['**/talk.md'], 'files.associations': { '*.vtt': 'log' } });
	shown = await editor.open({
		'talk.md': { text: talk },
		'notes/other.md': { text: slip },
		'plain.txt': { text: talk },
		'film.vtt': { text: captions },
	});
	await openFile(shown.page, 'talk.md');
	await served(shown.page).waitFor();
});
after(async () => {
	await shown?.close();
	await editor?.stop();
});

const views = (page: Page) => page.locator('[id="workbench.view.extension.transcript"]');
const names = (page: Page) => views(page).locator('.pane', { hasText: 'Speakers' }).first().locator('.label-name');
const title = (page: Page) => page.locator('.quick-input-widget:visible .quick-input-title');

/** Shows the speakers with a text alone; all for an empty one. */
async function filterSpeakers(page: Page, text: string): Promise<void> {
	await run(page, 'Filter Speakers…');
	await title(page).filter({ hasText: 'Show which speakers?' }).waitFor();
	await page.locator('.quick-input-widget:visible input[type="text"]').fill(text);
	await page.keyboard.press('Enter');
}

/** The pictures in the gutter, top down. */
const badges = (page: Page): Promise<readonly string[]> =>
	page.locator('.editor-instance .glyph-margin-widgets .cgmr').evaluateAll((all) =>
		all
			.map((one) => ({ top: one.getBoundingClientRect().top, image: getComputedStyle(one).backgroundImage }))
			.filter(({ image }) => image.includes('svg'))
			.sort((a, b) => a.top - b.top)
			.map(({ image }) => atob(/base64,([^"]*)/.exec(image)?.[1] ?? '')),
	);

test('the status bar says who speaks at the cursor, which turn it is and how much is attributed', async () => {
	const { page } = shown;
	await goToLine(page, 7);
	await page.locator('[id^="transcript-tools."]', { hasText: 'Cy Day · 3/7 · ' }).waitFor();
	await goToLine(page, 9);
	await page.locator('[id^="transcript-tools."]', { hasText: 'Bob Kay · 4/7 · ' }).waitFor();
	await page.screenshot({ path: `${pictures}/everyday.png` });
});

test('F9 F9 shows what may follow, and a key that does nothing says so', async () => {
	const { page } = shown;
	await page.keyboard.press('F9');
	await page.keyboard.press('F9');
	await title(page).filter({ hasText: 'What may follow F9' }).waitFor();
	await pickRows(page).filter({ hasText: 'Attribute Selection to…' }).first().waitFor();
	await page.keyboard.press('Escape');
	await page.keyboard.press('F9');
	await page.keyboard.press('y');
	await title(page).filter({ hasText: 'F9 Y does nothing. These keys do:' }).waitFor();
	await page.keyboard.press('Escape');
	assert.equal(await page.locator('.tab.active.dirty').count(), 0, 'no key went into the text');
});

test('the palette shows the key that a person would press', async () => {
	const { page } = shown;
	await page.keyboard.press('F1');
	await page.locator('.quick-input-widget:visible input[type="text"]').waitFor();
	await page.keyboard.type('Who Is This?');
	const row = pickRows(page).filter({ hasText: 'Who Is This?' }).first();
	await row.waitFor();
	assert.deepEqual(await row.locator('.monaco-keybinding-key').allTextContents(), ['F9', 'W']);
	await page.keyboard.press('Escape');
});

test('Alt+Enter asks who says this, with reasons; a name is found without its accents, and a new one can be typed', async () => {
	const { page } = shown;
	await goToLine(page, 11);
	await page.keyboard.press('Alt+Enter');
	await title(page).filter({ hasText: 'Who says this instead of Speaker 1?' }).waitFor();
	await pickRows(page).filter({ hasText: 'Bob Kay' }).first().waitFor();
	const reasons = await page.locator('.quick-input-list .label-description').allTextContents();
	assert.ok(
		reasons.some((reason) => /\p{L}{3}.* /u.test(reason)),
		reasons.join('; '),
	);
	await page.keyboard.type('muller');
	await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Zoë Müller' }).waitFor();
	await page.screenshot({ path: `${pictures}/everyday-pick.png` });
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Dee Ray');
	await pickRows(page).filter({ hasText: 'Dee Ray' }).first().waitFor();
	await page.keyboard.press('Enter');
	await page.locator('.view-line', { hasText: '**Dee Ray:** Next question, please.' }).waitFor();
	await page.keyboard.press('Control+z');
	await page.locator('.view-line', { hasText: '**Speaker 1:** Next question, please.' }).waitFor();
});

test('in the walk too a name that is typed is somebody known first, the last row is for somebody new', async () => {
	const { page } = shown;
	await page.keyboard.press('F9');
	await page.keyboard.press('g');
	await title(page).filter({ hasText: '1 of 1: Speaker 1' }).waitFor();
	await page.keyboard.type('muller');
	const focused = page.locator('.quick-input-list .monaco-list-row.focused');
	await focused.filter({ hasText: 'Zoë Müller' }).waitFor();
	await pickRows(page)
		.filter({ hasText: /muller\s*Somebody new/ })
		.waitFor();
	await page.keyboard.press('Enter');
	await page.locator('.view-line', { hasText: '**Zoë Müller (Coast Post):** Next question, please.' }).waitFor();
	await told(page, '1 decided, none put off.').first().waitFor();
	await page.keyboard.press('Control+z');
	await page.locator('.view-line', { hasText: '**Speaker 1:** Next question, please.' }).waitFor();
});

test('the Speakers view: sorted, filtered, and a row renamed with F2', async () => {
	const { page } = shown;
	await run(page, 'Focus on Speakers View');
	await names(page).filter({ hasText: 'Cy Day' }).first().waitFor();
	assert.match((await names(page).first().textContent()) ?? '', /^Zoë Müller/, 'who speaks first');
	await run(page, 'Sort Speakers…');
	await pickRows(page).filter({ hasText: 'Most words first' }).click();
	await page.waitForFunction(() => document.querySelector('.pane .label-name')?.textContent.startsWith('Bob Kay'));
	await filterSpeakers(page, 'coast');
	await names(page).filter({ hasText: 'Cy Day' }).waitFor({ state: 'detached' });
	assert.equal(await names(page).filter({ hasText: 'Zoë Müller' }).count(), 1);
	await filterSpeakers(page, '');
	const row = views(page).locator('.monaco-list-row', { hasText: 'Cy Day' }).first();
	await row.click();
	await page.keyboard.press('F2');
	const box = page.locator('.rename-box input');
	await box.waitFor();
	await box.fill('Cy Daye');
	await page.keyboard.press('Enter');
	await page.locator('.view-line', { hasText: '**Cy Daye:** The port did not' }).waitFor();
	await page.keyboard.press('Control+z');
	await page.locator('.view-line', { hasText: '**Cy Day:** The port did not' }).waitFor();
});

test('neighbours have different colours; a speaker keeps theirs when another comes before, and in the legend', async () => {
	const { page } = shown;
	await run(page, 'View: Focus Active Editor Group');
	await page.waitForFunction(() => document.querySelectorAll('.glyph-margin-widgets .cgmr').length >= 7);
	const before = await badges(page);
	const colour = (image: string): string => /#[0-9a-f]{6}/i.exec(image)?.[0] ?? image;
	const labels = before.filter((image) => image.includes('<text'));
	assert.equal(labels.length, 7, before.join('\n'));
	for (const [index, image] of labels.entries()) {
		if (index > 0) assert.notEqual(colour(image), colour(labels[index - 1] ?? ''), `${index}`);
	}
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('Control+Enter');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.type('\n**Ada Low:** We begin.\n');
	await page.waitForFunction(() => document.querySelectorAll('.glyph-margin-widgets .cgmr').length >= 8);
	const now = (await badges(page)).filter((image) => image.includes('<text'));
	for (const image of labels) assert.ok(now.includes(image), image);
	await run(page, 'File: Revert File');
});

test('what was declined stays out of what is done with all transcripts', async () => {
	const { page } = shown;
	await openFile(page, 'other.md');
	await told(page, 'other.md looks like a transcript').first().waitFor();
	await answerMessage(page, 'Never Here');
	await run(page, 'Fix All Transcripts of the Workspace');
	await told(page, 'Nothing in the workspace can be fixed without a decision.').first().waitFor();
	assert.equal(await page.locator('.bulk-edit-panel .monaco-list-row').count(), 0);
});

test('a file that is no transcript yet has its command in the menu of the Explorer', async () => {
	const { page } = shown;
	await run(page, 'View: Show Explorer');
	// What is told of the file below the mouse lies over the rows.
	await page.mouse.move(700, 400);
	await page.locator('.hover-contents:visible').waitFor({ state: 'detached' });
	await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'plain.txt' }).click({ button: 'right' });
	await page.locator('.monaco-menu .action-label', { hasText: 'Use as Transcript…' }).waitFor();
	await page.keyboard.press('Escape');
});

test('captions of two turns are offered, under whatever language another extension gives them', async () => {
	const { page } = shown;
	await openFile(page, 'film.vtt');
	await page.locator('[id="status.editor.mode"]', { hasText: 'Log' }).waitFor();
	await told(page, 'film.vtt looks like a transcript: 2 turns, 2 speakers.').first().waitFor();
});
