import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../host/browser.ts';
import { build } from '../host/build.ts';
import { pack } from '../host/pack.ts';
import { root } from '../host/root.ts';
import { startVscodeServer, type VscodeServer } from '../host/vscodeServer.ts';
import { windowAddress } from '../host/window.ts';
import { type Frame, inFewColours } from './animation.ts';
import { type Scene, sample, scenes, stage, type Theme, themes } from './scenes.ts';
import { prepareStage } from './stage.ts';

/**
 * `npm run screenshots [-- NAME…]`: pictures of the packed extension at work, of every scene or of
 * those named, in all of its themes or in one (`who-light`).
 */
const out = join(root, 'out', 'screenshots');
const chosen = process.argv.slice(2);
prepareStage(sample, stage);
const isWanted = ({ name, file, themes }: Scene, theme: Theme): boolean =>
	existsSync(file) &&
	themes.includes(theme) &&
	(chosen.length === 0 || chosen.includes(name) || chosen.includes(`${name}-${theme}`));
const themeNames: readonly Theme[] = ['dark', 'light', 'contrast', 'contrastLight'];

await build();
await mkdir(out, { recursive: true });
const packed = await pack(join(root, 'out'));
const browser = await openBrowser();
for (const theme of themeNames) {
	const shown = scenes.filter((scene) => isWanted(scene, theme));
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
		'comments.openView': 'never',
	};
	const server = await startVscodeServer({ packages: [packed], settings });
	try {
		for (const scene of shown) await take(browser, server, scene, theme);
	} finally {
		await server.stop();
	}
}

async function take(browser: Browser, server: VscodeServer, scene: Scene, theme: Theme): Promise<void> {
	const path = join(out, `${scene.name}-${theme}.png`);
	console.log(path);
	// Small enough that its words can be read where a page shows it smaller.
	const page = await browser.newPage({ viewport: { width: 1200, height: 750 } });
	page.setDefaultTimeout(120_000);
	try {
		const window = { folder: dirname(scene.file), file: scene.file };
		await page.goto(windowAddress(server, window));
		await page.locator(`.tab.active[aria-label^="${basename(scene.file)}"]`).waitFor();
		await page.locator('.monaco-editor .view-line').first().click();
		// What lies under the mouse shows what it knows.
		await page.mouse.move(0, 0);
		await page.locator('#status\\.editor\\.mode', { hasText: 'Transcript' }).waitFor();
		const frames: Frame[] = [];
		for (const step of scene.steps) {
			await step(page);
			if (scene.milliseconds === undefined) continue;
			await page.waitForTimeout(800);
			frames.push({ png: await page.screenshot({ animations: 'disabled' }), milliseconds: scene.milliseconds });
		}
		if (frames.length === 0) frames.push({ png: await page.screenshot({ animations: 'disabled' }), milliseconds: 0 });
		await writeFile(path, inFewColours(frames));
	} finally {
		await page.close();
	}
}
