import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../host/browser.ts';
import { build } from '../host/build.ts';
import { root } from '../host/root.ts';
import { startVscodeServer, type VscodeServer } from '../host/vscodeServer.ts';
import { openPage, windowAddress } from '../host/window.ts';
import { type Scene, scenes, type Theme, themes } from './scenes.ts';

/** `npm run screenshots [-- NAME…]`: pictures of the extension at work, of every scene or of those named. */
const out = join(root, 'out', 'screenshots');
const chosen = process.argv.slice(2);
const wanted = scenes.filter(({ name, file }) => existsSync(file) && (chosen.length === 0 || chosen.includes(name)));
const themeNames: readonly Theme[] = ['dark', 'light', 'contrast', 'contrastLight'];

await build();
await mkdir(out, { recursive: true });
const browser = await openBrowser();
for (const theme of themeNames) {
	const shown = wanted.filter((scene) => scene.themes.includes(theme));
	if (shown.length > 0) await takeAll(browser, theme, shown);
}
await browser.close();

/** A server for each theme, as it is a user's setting. */
async function takeAll(browser: Browser, theme: Theme, shown: readonly Scene[]): Promise<void> {
	const settings = {
		'workbench.colorTheme': themes[theme],
		'files.associations': { '**/corpus/*.md': 'transcript' },
		'outline.collapseItems': 'alwaysExpand',
		'editor.minimap.enabled': false,
	};
	const server = await startVscodeServer({ settings });
	try {
		for (const scene of shown) await take(browser, server, scene, theme);
	} finally {
		await server.stop();
	}
}

async function take(browser: Browser, server: VscodeServer, scene: Scene, theme: Theme): Promise<void> {
	const path = join(out, `${scene.name}-${theme}.png`);
	console.log(path);
	const page = await openPage(browser);
	try {
		const window = { folder: join(root, 'samples'), extension: root, file: scene.file };
		await page.goto(windowAddress(server, window));
		await page.locator(`.tab.active[aria-label^="${basename(scene.file)}"]`).waitFor();
		await page.locator('.monaco-editor .view-line').first().click();
		await page.locator('#status\\.editor\\.mode', { hasText: 'Transcript' }).waitFor();
		for (const step of scene.steps) await step(page);
		await page.screenshot({ path, animations: 'disabled' });
	} finally {
		await page.close();
	}
}
