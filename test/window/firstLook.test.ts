import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { languages, translationOf } from '../../scripts/generate/translations.ts';
import { textsOnScreen } from './onScreen.ts';
import { answerMessage, type Editor, openFile, pictures, run, startEditor } from './window.ts';

/**
 * From the packed extension in a clean VS Code to a clean transcript, by the keyboard alone and by what is on screen, in
 * English and six languages. Pictures of the steps go to out/window/. The extension's own words are in the language; VS
 * Code's own stay English, as its language packs come from a marketplace that tests do not reach.
 */
let editor: Editor;
before(async () => {
	editor = await startEditor();
});
after(() => editor.stop());

const document = readFileSync(new URL('../../samples/press-conference.transcript.md', import.meta.url), 'utf8');

/** What was on screen in English: in another language it may stand there only where the document says it. */
const inEnglish = new Set<string>();

for (const language of ['en', ...languages]) {
	test(`${language}: an offer is taken, what is form is fixed, what is left is decided`, async (t) => {
		const { client = {}, server = {}, manifest = {} } = language === 'en' ? {} : translationOf(language);
		const english: Readonly<Record<string, string>> = JSON.parse(
			readFileSync(new URL('../../package.nls.json', import.meta.url), 'utf8'),
		);
		const say = (text: string): string => client[text] ?? text;
		const title = (key: string): string => manifest[key] ?? english[key] ?? key;
		const { page, folder, close } = await editor.open(
			{ 'press.md': 'press-conference.transcript.md' },
			language === 'en' ? {} : { language },
		);
		t.after(close);
		const seen = new Set<string>();
		let seconds = 0;
		/** A step: somebody reads what is on screen, and presses keys until the screen answers. */
		const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
			const start = performance.now();
			await act();
			seconds += (performance.now() - start) / 1000;
			for (const text of await textsOnScreen(page)) seen.add(text);
			await page.screenshot({ path: `${pictures}/${language}-${name}.png` });
		};
		await step('1-open', () => openFile(page, 'press.md'));
		// Not a step: the machine starts the extension.
		await page.locator('.notification-toast .notification-list-item').getByText('press.md').waitFor();
		for (const text of await textsOnScreen(page)) seen.add(text);
		await page.screenshot({ path: `${pictures}/${language}-2-offer.png` });
		await step('3-used', async () => {
			await answerMessage(page, say('Use as Transcript'));
			await page.locator('[id^="transcript-tools."]', { hasText: '67 %' }).waitFor();
		});
		await step('4-views', async () => {
			await run(page, `Focus on ${title('view.speakers')} View`);
			await page.locator('[id="workbench.view.extension.transcript"] .monaco-list-row').first().waitFor();
		});
		await step('5-fixed', async () => {
			await run(page, 'View: Focus Active Editor Group');
			await run(page, title('command.fixAll'));
			await page.locator('[id="status.extensionMessage"]').waitFor();
		});
		await step('6-asked', async () => {
			await run(page, title('command.goThrough'));
			await question(page).waitFor();
		});
		for (let count = 1; count <= 20 && (await question(page).isVisible()); count++) {
			await step(`7-decided-${count}`, () => decide(page, '1'));
		}
		await step('8-clean', async () => {
			await page.keyboard.press('Control+s');
			await page.locator('.tab.active:not(.dirty)').waitFor();
			await page.locator('[id^="transcript-tools."]', { hasText: '100 %' }).waitFor();
		});
		t.diagnostic(`${language}: ${seconds.toFixed(1)} s of steps`);
		const saved = readFileSync(`${folder}/press.md`, 'utf8');
		assert.match(saved, /^\*\*Harbour Director Ingrid Solheim:\*\* Good morning/m);
		assert.match(saved, /out of its own reserve\. No household/);
		assert.doesNotMatch(saved, /Speaker 1|Follow-up question|\*\*Port Spokesperson:/);
		assert.ok(seen.size > 40, `${seen.size} texts`);
		if (language === 'en') for (const text of seen) inEnglish.add(text);
		// `Annotations` is French too.
		const alike = new Set([
			...Object.entries({ ...client, ...server }).flatMap(([text, other]) => (text === other ? [text] : [])),
			...Object.entries(manifest).flatMap(([key, other]) => (english[key] === other ? [other] : [])),
		]);
		const untranslated = [...seen].filter(
			(text) =>
				language !== 'en' && inEnglish.has(text) && !alike.has(text) && /\p{L}{3}/u.test(text) && !isOfDocument(text),
		);
		for (const text of untranslated) t.diagnostic(`not translated: ${text}`);
		assert.deepEqual(untranslated, []);
	});
}

const question = (page: Page) => page.locator('.quick-input-widget:visible .quick-input-title');

/** Answers the question that is asked by a key, and waits for the next one or the end. */
async function decide(page: Page, key: string): Promise<void> {
	const asked = await question(page).textContent();
	await page.keyboard.press(key);
	await page.waitForFunction((before) => {
		const now = window.document.querySelector<HTMLElement>('.quick-input-widget .quick-input-title');
		return !now || now.offsetParent === null || now.textContent !== before;
	}, asked);
	// Between two questions the picker is away for as long as the server reads the text again.
	await Promise.race([
		question(page).waitFor(),
		page.locator('.notification-toast .notification-list-item', { hasText: '100 %' }).waitFor(),
	]);
}

/** Names, quotes and the name of the file, whatever stands around them. */
const isOfDocument = (text: string): boolean =>
	(text.match(/\p{L}{3,}/gu) ?? []).every((word) => document.includes(word) || 'press.md'.includes(word));
