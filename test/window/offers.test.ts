import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import {
	answerMessage,
	type Editor,
	openFile,
	pictures,
	run,
	served,
	startEditor,
	told,
	type Window,
} from './window.ts';

/** What offers, messages and the mouse do, in the packed extension: with a test driver VS Code shows no message at all. */
const talk = (name: string): string =>
	`# Talk ${name}\n\n${['Ann Lee', 'Bob Kay', 'Ann Lee', 'Bob Kay', 'Ann Lee', 'Bob Kay']
		.map((who, index) => `**${who}:** Thank you. This is what I said as number ${index}.\n\n`)
		.join('')}**Bobby:** And I said this at the end.\n`;
const own = (text: string) => ({ text });

/** Twenty questions of which a label says no name, each behind a line that calls somebody. */
const askers = ['Ann Lee', 'Bob Kay', 'Cy Day', 'Dee Ray'];
const pressConference = [
	'# Press conference on the gate',
	...Array.from({ length: 20 }, (_, index) => [
		`**Spokesperson Tom Rey:** Next is ${askers[index % 4]}.`,
		`**Question:** Who pays for part ${index} of the gate? People in the old town want to know.`,
		`**Director Ida Sol:** We said so in the report, on page ${index + 1}, and we stand by it.`,
	]),
	...askers.map((name) => `**${name} (Daily Post):** Thank you all.`),
]
	.flat()
	.join('\n\n');

/** A label whose colon stands outside of its bold, unlike the others. */
const form = '**Ann Lee:** Good morning.\n\n**Bob Kay: **Good morning.\n\n**Ann Lee:** Shall we?\n';

let editor: Editor;
let shown: Window;
before(async () => {
	editor = await startEditor();
	shown = await editor.open({
		'one.md': own(talk('one')),
		'two.md': own(talk('two')),
		'three.md': own(talk('three')),
		'talks/four.md': own(talk('four')),
		'talks/five.md': own(talk('five')),
		'notes/six.md': own(talk('six')),
		'notes/seven.md': own(talk('seven')),
		'gaps.transcript.md': own(pressConference),
		'form.transcript.md': own(form),
		'gone.transcript.md': own(talk('gone')),
		'gone.words.json': own('{"version":1,"words":[]}'),
	});
});
after(async () => {
	await shown?.close();
	await editor?.stop();
});

const textOf = (name: string): string => readFileSync(`${shown.folder}/${name}`, 'utf8');

test('the side bar has a button for each thing that can be done where no transcript is open, and where one is not used', async () => {
	const { page } = shown;
	await run(page, 'Focus on Speakers View');
	const button = (title: string) =>
		page.locator('[id="workbench.view.extension.transcript"] .monaco-button', { hasText: title }).first();
	await button('Open a Sample').waitFor();
	await button('Check All Transcripts of the Workspace').waitFor();
	await openFile(page, 'one.md');
	await button('Use This File as a Transcript').waitFor();
	await button('Use All of Its Folder').waitFor();
	await page.screenshot({ path: `${pictures}/offers-welcome.png` });
	assert.equal(await button('Open a Sample').count(), 0);
});

test('several files become one offer, and Not Now holds for one of them', async () => {
	const { page } = shown;
	await openFile(page, 'one.md');
	await told(page, 'one.md looks like a transcript: 7 turns, 3 speakers.').first().waitFor();
	await openFile(page, 'two.md');
	await openFile(page, 'three.md');
	await page.waitForTimeout(3000);
	await answerMessage(page, 'Not Now');
	await told(page, '2 transcripts here: two.md, three.md').first().waitFor();
	await page.screenshot({ path: `${pictures}/offers-several.png` });
	await answerMessage(page, 'Use All as Transcripts');
	await served(page).waitFor();
	await openFile(page, 'two.md');
	await served(page).waitFor();
	await openFile(page, 'one.md');
	await served(page).waitFor({ state: 'detached' });
	await page.waitForTimeout(3000);
	assert.equal(await told(page, 'one.md').count(), 0, 'it is asked on another day');
	assert.equal(await served(page).count(), 0, 'Not Now uses nothing');
	assert.equal(existsSync(`${shown.folder}/.vscode/settings.json`), false, 'nobody asked for settings');
});

test('in adopted Markdown names complete, those of the document first', async () => {
	const { page } = shown;
	await openFile(page, 'two.md');
	await served(page).waitFor();
	await run(page, 'View: Focus Active Editor Group');
	await page.keyboard.press('Control+End');
	await page.keyboard.type('\n**B');
	const rows = page.locator('.suggest-widget.visible .monaco-list-row');
	await rows.filter({ hasText: 'Bob Kay' }).first().waitFor();
	await page.screenshot({ path: `${pictures}/offers-completion.png` });
	await page.keyboard.press('Escape');
	await run(page, 'File: Revert File');
});

test('All in This Folder adopts the folder, and its other files without a word', async () => {
	const { page } = shown;
	await openFile(page, 'four.md');
	await told(page, 'four.md looks like a transcript').first().waitFor();
	await answerMessage(page, 'All in This Folder');
	await served(page).waitFor();
	const folder = shown.folder.split('/').at(-1);
	assert.deepEqual(JSON.parse(textOf('.vscode/settings.json'))['transcript.include'], [`**/${folder}/talks/**/*.md`]);
	await openFile(page, 'five.md');
	await served(page).waitFor();
	assert.equal(await told(page, 'five.md').count(), 0);
});

test('Never Here is for the folder and for good', async () => {
	const { page } = shown;
	await openFile(page, 'six.md');
	await told(page, 'six.md looks like a transcript').first().waitFor();
	await answerMessage(page, 'Never Here');
	await openFile(page, 'seven.md');
	await page.waitForTimeout(4000);
	assert.equal(await told(page, 'seven.md').count(), 0);
	assert.equal(await served(page).count(), 0);
});

test('a speaker dragged onto another in the view becomes the other, once that is confirmed', async () => {
	const { page } = shown;
	await openFile(page, 'two.md');
	await run(page, 'Focus on Speakers View');
	const row = (name: string) =>
		page.locator('[id="workbench.view.extension.transcript"] .monaco-list-row', { hasText: name }).first();
	await row('Bobby').waitFor();
	await row('Bobby').dragTo(row('Bob Kay'));
	const dialog = page.locator('.monaco-dialog-box', { hasText: 'Are Bobby and Bob Kay one person?' });
	await dialog.waitFor();
	await page.screenshot({ path: `${pictures}/offers-merge.png` });
	await page.keyboard.press('Enter');
	await page.locator('.view-line', { hasText: 'Bobby' }).waitFor({ state: 'detached' });
	await page.keyboard.press('Control+s');
	await page.locator('.tab.active:not(.dirty)').waitFor();
	assert.match(textOf('two.md'), /\*\*Bob Kay:\*\* And I said this at the end/);
});

test('a transcript that is deleted offers to delete what belongs to it', async () => {
	const { page } = shown;
	await openFile(page, 'gone.transcript.md');
	await served(page).waitFor();
	await run(page, 'File: Reveal Active File in Explorer View');
	await page.locator('.explorer-folders-view .monaco-list-row.focused', { hasText: 'gone.transcript.md' }).waitFor();
	await page.keyboard.press('Delete');
	await page.locator('.monaco-dialog-box').waitFor();
	await page.keyboard.press('Enter');
	await told(page, 'gone.transcript.md is deleted.').first().waitFor();
	assert.ok(existsSync(`${shown.folder}/gone.words.json`), 'nothing goes unasked');
	await answerMessage(page, 'Delete Too');
	await page
		.locator('.explorer-folders-view .monaco-list-row', { hasText: 'gone.words.json' })
		.waitFor({ state: 'detached' });
	assert.equal(existsSync(`${shown.folder}/gone.words.json`), false);
});

test('twenty gaps of a press conference are decided by the keyboard alone, each for who was called', async (t) => {
	const { page } = shown;
	await openFile(page, 'gaps.transcript.md');
	await served(page).waitFor();
	await run(page, 'View: Focus Active Editor Group');
	const question = page.locator('.quick-input-widget:visible .quick-input-title');
	const start = performance.now();
	await page.keyboard.press('F9');
	await page.keyboard.press('g');
	for (let count = 1; count <= 20; count++) {
		await page.locator('.quick-input-widget:visible .quick-input-title', { hasText: `${count} of 20:` }).waitFor();
		// Whoever reads the line above knows who was called; the key stands before the name.
		const called = askers[(count - 1) % 4] ?? '';
		const row = page.locator('.quick-input-list .monaco-list-row .label-name', { hasText: called });
		const key = /^[1-9]/.exec((await row.first().textContent()) ?? '')?.[0];
		assert.ok(key, `${called} is among the candidates`);
		await page.keyboard.press(key);
	}
	await told(page, '20 decided, none put off.').first().waitFor();
	t.diagnostic(`${((performance.now() - start) / 1000).toFixed(1)} s for twenty gaps`);
	await question.waitFor({ state: 'detached' });
	await page.screenshot({ path: `${pictures}/offers-gaps.png` });
	await page.keyboard.press('Control+s');
	await page.locator('.tab.active:not(.dirty)').waitFor();
	const labels = [...textOf('gaps.transcript.md').matchAll(/^\*\*(.*?)(?: \(.*\))?:\*\* Who pays/gm)].map(
		([, name]) => name,
	);
	assert.deepEqual(
		labels,
		Array.from({ length: 20 }, (_, index) => askers[index % 4]),
	);
});

test('a change of all transcripts is shown first, and ends with a message that takes it back', async () => {
	const { page } = shown;
	await openFile(page, 'form.transcript.md');
	await served(page).waitFor();
	await run(page, 'Fix All Transcripts of the Workspace');
	const panel = page.locator('.bulk-edit-panel');
	await panel.locator('.monaco-list-row', { hasText: 'form.transcript.md' }).waitFor();
	assert.match(textOf('form.transcript.md'), /Bob Kay: \*\*/, 'nothing is changed unasked');
	await panel.locator('.monaco-list-row', { hasText: 'form.transcript.md' }).click();
	await page.keyboard.press('Space');
	await page.screenshot({ path: `${pictures}/offers-preview.png` });
	await panel.getByText('Apply', { exact: true }).click();
	await told(page, 'What was approved is changed.').first().waitFor();
	await page.locator('.view-line', { hasText: '**Bob Kay:** Good morning.' }).waitFor();
	await answerMessage(page, 'Undo');
	await page.locator('.view-line', { hasText: '**Bob Kay: **Good morning.' }).waitFor();
});
