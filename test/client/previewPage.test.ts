import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import type { ToPreview } from '../../client/src/preview/page/messages.ts';
import { framedPage } from '../../client/src/webviews/framedPage.ts';
import { openBrowser } from '../../scripts/host/browser.ts';
import { preview } from '../../server/src/features/preview.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { isNotBuilt } from '../support/built.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

interface Colour {
	readonly id: string;
	readonly defaults: Readonly<Record<string, string>>;
}
const { contributes } = JSON.parse(read('package.json')) as { readonly contributes: { readonly colors: Colour[] } };
const ownColours = (kind: string): Readonly<Record<string, string>> =>
	Object.fromEntries(contributes.colors.map(({ id, defaults }) => [id.replace('.', '-'), defaults[kind] ?? '']));

const everybody = Array.from({ length: 12 }, (_, index) => `Guest ${'ABCDEFGHIJKL'[index]}`);
const talk = [
	'# The gate',
	...everybody.map((name) => `**${name} (Gazette):** We opened it on Monday.`),
	'(Laughter.)',
	'## Rest',
	'**Guest A (Gazette):** Thank you.',
].join('\n\n');
const shown: ToPreview = {
	kind: 'show',
	preview: preview(parse(splitLines(talk))),
	name: 'talk',
	colours: Object.fromEntries(everybody.map((name, index) => [name, index + 1])),
	nobody: 'Nobody',
	empty: 'Empty',
};

/** As VS Code's themes have them, those of its default themes. */
const themes: Readonly<Record<string, readonly [kind: string, Readonly<Record<string, string>>]>> = {
	'vscode-dark': ['dark', { 'editor-background': '#1f1f1f', foreground: '#cccccc', descriptionForeground: '#9d9d9d' }],
	'vscode-light': [
		'light',
		{ 'editor-background': '#ffffff', foreground: '#3b3b3b', descriptionForeground: '#595959' },
	],
	'vscode-high-contrast': [
		'highContrast',
		{ 'editor-background': '#000000', foreground: '#ffffff', descriptionForeground: 'rgba(255, 255, 255, 0.7)' },
	],
	'vscode-high-contrast vscode-high-contrast-light': [
		'highContrastLight',
		{ 'editor-background': '#ffffff', foreground: '#292929', descriptionForeground: 'rgba(41, 41, 41, 0.7)' },
	],
};

describe('the page of the preview', { skip: isNotBuilt('client/preview.js') }, () => {
	let browser: Browser;
	before(async () => {
		browser = await openBrowser();
	});
	after(() => browser.close());

	for (const [name, [kind, variables]] of Object.entries(themes)) {
		test(`axe finds nothing in ${name}, the names of twelve speakers in their colours included`, async () => {
			const page = await browser.newPage({ viewport: { width: 900, height: 1600 } });
			await page.addInitScript('window.acquireVsCodeApi = () => ({ postMessage: () => {} });');
			const all = { ...variables, ...ownColours(kind), 'font-family': 'sans-serif' };
			const theme = Object.entries(all).map(([variable, value]) => `--vscode-${variable}: ${value};`);
			const html = framedPage({
				title: 'Preview',
				language: 'en',
				body: '<main></main>',
				style: [`:root { ${theme.join(' ')} }`, read('client/media/page.css'), read('client/media/preview.css')].join(
					'\n',
				),
				script: read('dist/client/preview.js'),
			});
			await page.route('http://preview.test/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
			await page.goto('http://preview.test/');
			await page.evaluate((classes) => document.body.classList.add(...classes), name.split(' '));
			await page.evaluate((message) => void postMessage(message, '*'), shown);
			await page.locator('.t12').waitFor();
			await page.evaluate(
				read(
					createRequire(import.meta.url)
						.resolve('axe-core/axe.min.js')
						.slice(root.length),
				),
			);
			const { violations } = await page.evaluate(() =>
				(globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
			);
			assert.deepEqual(
				violations.map(({ id, nodes }) => [id, nodes.map(({ html: own }) => own)]),
				[],
			);
			await page.close();
		});
	}
});
