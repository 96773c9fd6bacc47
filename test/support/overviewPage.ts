import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { FromPage, Shown, ToPage } from '../../client/src/overview/page/messages.ts';
import { framedPage } from '../../client/src/webviews/framedPage.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

/** The overview's page in a browser, as VS Code shows it: the same script and styles, under the same policy. */
export interface OverviewPage {
	readonly page: Page;
	/** What it said so far. */
	readonly said: readonly FromPage[];
	/** Complaints about the policy and errors of the script. */
	readonly faults: readonly string[];
	/** Shows an overview; milliseconds from the message until it is on the screen. */
	show(shown: Shown): Promise<number>;
	caret(line: number): Promise<void>;
	/** The lines that it wanted to go to, and whether to write there. */
	goes(): readonly (readonly [line: number, focus: boolean])[];
}

/** Opens the page. `variables` stand for the theme. */
export async function openOverviewPage(
	browser: Browser,
	variables: Readonly<Record<string, string>> = {},
): Promise<OverviewPage> {
	const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
	const said: FromPage[] = [];
	const faults: string[] = [];
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	page.on('pageerror', (error) => faults.push(error.message));
	await page.exposeFunction('say', (message: FromPage) => said.push(message));
	await page.addInitScript(
		'window.acquireVsCodeApi = () => ({ postMessage: (message) => window.say(message), getState: () => undefined, setState: () => {} });',
	);
	const theme = `:root { ${Object.entries(variables)
		.map(([name, value]) => `--vscode-${name}: ${value};`)
		.join(' ')} }`;
	const html = framedPage({
		title: 'Overview',
		language: 'en',
		body: '<main></main>',
		style: [
			theme,
			...['page.css', 'overview.css', 'speakerColours.css'].map((name) => read(`client/media/${name}`)),
		].join('\n'),
		script: read('dist/client/overview.js'),
	});
	await page.route('http://overview.test/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
	await page.goto('http://overview.test/');
	const tell = (message: ToPage): Promise<void> => page.evaluate((own) => void postMessage(own, '*'), message);
	return {
		page,
		said,
		faults,
		show: (shown) =>
			page.evaluate(
				(message) =>
					new Promise<number>((resolve) => {
						const began = performance.now();
						postMessage(message, '*');
						// A message of its own comes behind the page's: by then all is drawn, but for the screen.
						addEventListener('message', function drawn({ data }) {
							if (data !== 'behind') return;
							removeEventListener('message', drawn);
							document.body.getBoundingClientRect();
							requestAnimationFrame(() => {
								const channel = new MessageChannel();
								channel.port1.onmessage = () => resolve(performance.now() - began);
								channel.port2.postMessage('');
							});
						});
						postMessage('behind', '*');
					}),
				{ kind: 'show', shown } as const,
			),
		caret: (line) => tell({ kind: 'caret', line }),
		goes: () => said.flatMap((message) => (message.kind === 'go' ? [[message.line, message.focus] as const] : [])),
	};
}
