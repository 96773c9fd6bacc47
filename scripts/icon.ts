import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from './host/browser.ts';
import { root } from './host/root.ts';

/** Paints icon.png, which the Marketplace asks for, from icon.svg. */
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
const svg = await readFile(join(root, 'scripts', 'icon.svg'), 'utf8');
await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 256px; height: 256px }</style>${svg}`);
await page.screenshot({ path: join(root, 'icon.png'), omitBackground: true });
await browser.close();
