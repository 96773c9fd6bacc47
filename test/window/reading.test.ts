import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Editor, openFile, pictures, startEditor, type Window } from './window.ts';

/** What a screen reader is told of the views: read from the accessibility tree of a real VS Code with the packed extension. */
let editor: Editor;
let shown: Window;

before(async () => {
	editor = await startEditor({ 'transcript.include': ['**/*.md'] });
	shown = await editor.open({ 'press.md': 'press-conference.transcript.md', 'empty.md': { text: '' } });
	await openFile(shown.page, 'press.md');
});
after(async () => {
	await shown.close();
	await editor.stop();
});

test('every row of the views has a spoken name that says in words what its badge and colour say', async () => {
	const { page } = shown;
	await page.keyboard.press('F1');
	await page.locator('.quick-input-widget:visible input[type="text"]').fill('>Transcript: Focus on Speakers View');
	await page.locator('.quick-input-list .monaco-list-row.focused').waitFor();
	await page.keyboard.press('Enter');
	const views = page.locator('[id="workbench.view.extension.transcript"]');
	await views.locator('.monaco-list-row', { hasText: 'Nadia Benali' }).first().waitFor();
	await page.screenshot({ path: `${pictures}/reading.png` });
	const rows = await views
		.locator('.monaco-list-row')
		.evaluateAll((all) =>
			all.map((row) => ({ role: row.getAttribute('role'), name: row.getAttribute('aria-label') ?? '' })),
		);
	assert.ok(rows.length >= 7, `${rows.length} rows`);
	for (const { role, name } of rows) {
		assert.equal(role, 'treeitem');
		assert.match(name, /\p{L}{2}/u);
		assert.doesNotMatch(name, /\$\(|undefined|\[object/);
	}
	const of = (name: string): string => rows.find((row) => row.name.startsWith(name))?.name ?? '';
	assert.match(of('Nadia Benali'), /Coast Gazette.*1 turn.*20 words/);
	// Colour says who; that nobody knows a speaker is said in words too.
	assert.match(of('Speaker 1'), /nobody knows who this is/);
	const buttons = await views
		.locator('.action-label[role="button"]:visible')
		.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''));
	for (const name of buttons) assert.match(name, /\p{L}{2}/u);
	const status = page.locator('.statusbar-item', { hasText: '%' }).locator('[aria-label*="speaks here"]');
	assert.ok((await status.count()) > 0, 'the status bar says in words who speaks');
});

test('of a file without a word nobody is told that all of it is done', async () => {
	const { page } = shown;
	await openFile(page, 'empty.md');
	const views = page.locator('[id="workbench.view.extension.transcript"]');
	const attribution = views.locator('.pane:has(> .pane-header[aria-label^="Attribution"])');
	await attribution.getByText('Nobody is found who speaks in this file.').waitFor();
	await page.screenshot({ path: `${pictures}/reading-empty.png` });
	const words = [await views.textContent(), ...(await page.locator('.statusbar-item').allTextContents())].join(' ');
	assert.doesNotMatch(words, /\d %/);
});
