import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/host/browser.ts';
import { pack } from '../../scripts/host/pack.ts';
import { root } from '../../scripts/host/root.ts';
import { startVscodeServer, type VscodeServer } from '../../scripts/host/vscodeServer.ts';
import { openPage, windowAddress } from '../../scripts/host/window.ts';

/** A clean VS Code in which the packed extension is installed and nothing else, as somebody sees it. */
export interface Editor {
	/** A window on a new folder with some files, of samples/ by their names or of their own text; none of them open. */
	open(files: Readonly<Record<string, string | OwnText>>, options?: OpenOptions): Promise<Window>;
	stop(): Promise<void>;
}

/** A file that is none of samples/. */
export interface OwnText {
	readonly text: string;
}

export interface OpenOptions {
	/** The display language: the extension's own texts follow it. VS Code's would need a language pack. */
	readonly language?: string;
}

/** A window, and the folder that it shows. */
export interface Window {
	readonly page: Page;
	readonly folder: string;
	close(): Promise<void>;
}

/** Where pictures of the steps go. */
export const pictures = join(root, 'out', 'window');

/** Packs the extension and starts VS Code with it; `settings` are the user's. */
export async function startEditor(settings: Readonly<Record<string, unknown>> = {}): Promise<Editor> {
	await mkdir(pictures, { recursive: true });
	const packed = await pack(join(root, 'out'));
	const [browser, server] = await Promise.all([
		openBrowser(),
		startVscodeServer({ packages: [packed], settings, asPeopleHaveIt: true }),
	]);
	return {
		open: (files, options) => openWindow(browser, server, files, options),
		async stop() {
			await browser.close();
			await server.stop();
		},
	};
}

async function openWindow(
	browser: Browser,
	server: VscodeServer,
	files: Readonly<Record<string, string | OwnText>>,
	{ language }: OpenOptions = {},
): Promise<Window> {
	const folder = await mkdtemp(join(tmpdir(), 'transcript-window-'));
	for (const [name, file] of Object.entries(files)) {
		const path = join(folder, name);
		if (typeof file === 'string') await cp(join(root, 'samples', file), path);
		else await mkdir(dirname(path), { recursive: true }).then(() => writeFile(path, file.text));
	}
	const page = await openPage(browser);
	page.setDefaultTimeout(90_000);
	// What VS Code's own page sets for a language that it has texts in.
	if (language !== undefined) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${language}'`);
	await page.goto(windowAddress(server, { folder }));
	await page.locator('.monaco-workbench').waitFor();
	await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
	return {
		page,
		folder,
		async close() {
			await page.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** Opens a file by its name, by the keyboard alone. */
export async function openFile(page: Page, name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.locator('.quick-input-widget:visible').waitFor();
	await page.keyboard.type(name);
	// The files opened lately stand there first, until what was typed is looked for.
	await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
	await page.keyboard.press('Enter');
	await page.locator(`.tab.active[aria-label^="${name}"]`).waitFor();
}

/** Puts the cursor at the beginning of a line, counted from one. */
export async function goToLine(page: Page, line: number): Promise<void> {
	await run(page, 'View: Focus Active Editor Group');
	await page.keyboard.press('Control+g');
	await page.locator('.quick-input-widget:visible input[type="text"]').waitFor();
	await page.keyboard.type(String(line));
	await page.keyboard.press('Enter');
	await page.locator('.quick-input-widget:visible').waitFor({ state: 'detached' });
}

/** Rows of the picker that is open. */
export const pickRows = (page: Page): Locator => page.locator('.quick-input-list .monaco-list-row');

/** Runs a command from the palette, found by words of its title; asks again while a window is young and lacks the command. */
export async function run(page: Page, title: string): Promise<void> {
	const row = pickRows(page).filter({ hasText: title.slice(title.indexOf(':') + 1).trim() });
	for (let attempt = 0; attempt < 8; attempt++) {
		await page.keyboard.press('F1');
		await page.locator('.quick-input-widget:visible input[type="text"]').waitFor();
		await page.keyboard.type(title);
		await Promise.race([row.first().waitFor(), page.waitForTimeout(12_000)]);
		if ((await row.count()) > 0) break;
		await page.keyboard.press('Escape');
	}
	// Commands that were used lately stand first; the arrow keys go to the one that is meant.
	for (let step = 0; step < 9 && !/\bfocused\b/.test((await row.first().getAttribute('class')) ?? ''); step++) {
		await page.keyboard.press('ArrowDown');
	}
	await page.keyboard.press('Enter');
	await page.waitForFunction((asked) => {
		const box = document.querySelector<HTMLInputElement>('.quick-input-widget input[type="text"]');
		return !box || box.offsetParent === null || box.value !== asked;
	}, `>${title}`);
}

/** Presses a button of the last message, on screen or gone behind the bell, by the keyboard alone. */
export async function answerMessage(page: Page, label: string): Promise<void> {
	await run(page, 'Notifications: Show Notifications');
	await page.locator('.notifications-center .monaco-list:focus').waitFor();
	for (let step = 0; step < 12; step++) {
		await page.keyboard.press('Tab');
		if ((await page.evaluate(() => document.activeElement?.textContent)) === label) {
			await page.keyboard.press('Enter');
			return;
		}
	}
	throw new Error(`No button ${label} was reached by Tab`);
}

/** The messages that hold some words, on screen or gone behind the bell. */
export const told = (page: Page, text: string): Locator =>
	page.locator('.notifications-toasts .notification-list-item, .notifications-center .notification-list-item', {
		hasText: text,
	});

/** The status of a transcript that is served: who speaks, and how much is attributed. */
export const served = (page: Page): Locator => page.locator('[id^="transcript-tools."]', { hasText: '%' });
