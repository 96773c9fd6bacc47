import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../scripts/host/browser.ts';
import { overview } from '../../server/src/features/overview/overview.ts';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { editDocument, openDocument } from '../../server/src/lsp/transcriptDocument.ts';
import { isNotBuilt } from '../support/built.ts';
import { idleNode } from '../support/idleNode.ts';
import { shownOf } from '../support/overview.ts';
import { openOverviewPage } from '../support/overviewPage.ts';
import { longTranscript } from './longTranscript.ts';

/**
 * What the overview of a text of about 1 MB costs the server, at first and after a key, beside what the problems cost; and the
 * page until it is on the screen, in a browser. Writes `docs/overview.md`.
 */
const text = longTranscript(2000);
const { settings } = readSettings({});
let document = openDocument({ uri: 'file:///a.transcript', version: 1, text });
const middle = Math.floor(document.transcript.lines.length / 2);
const place = { line: middle, character: document.transcript.lines[middle]?.text.length ?? 0 };
diagnose(document.transcript, settings);

const timed = (action: () => void): number => {
	const start = performance.now();
	action();
	return performance.now() - start;
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const first = timed(() => void overview(document.transcript, settings));
const updates = Array.from({ length: 30 }, (_, index) => {
	document = editDocument(document, [{ range: { start: place, end: place }, text: 'a' }], index + 2);
	diagnose(document.transcript, settings);
	return timed(() => void overview(document.transcript, settings));
});
const { runs } = overview(document.transcript, settings);
const size = JSON.stringify(overview(document.transcript, settings)).length;
const painted = isNotBuilt('client/overview.js') ? undefined : await paint();

const row = (what: string, value: string, goal = ''): string =>
	`| ${what.padEnd(45)} | ${value.padStart(8)} | ${goal.padStart(6)} |`;
const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const lines = `# The overview, measured

Written by \`npm run bench\`: a text of ${(text.length / 1e6).toFixed(2)} MB, drawn as ${runs.length} runs from an answer of ${(size / 1000).toFixed(0)} KB. Medians of 30. The page is the one
of the extension, in Chromium, from the message to the next picture on the screen, which comes every 17 ms at best. A program of
Node that does nothing took ${idleNode().toFixed(0)} ms in the same run (25 ms on an idle machine of the kind on which the goals were set).

${row('what', 'measured', 'goal')}
| ${'-'.repeat(45)} | -------: | -----: |
${row('the server, the first time', milliseconds(first))}
${row('the server, after a key', milliseconds(median(updates)))}
${painted ? pageRows(painted).join('\n').concat('\n') : ''}`;
console.log(`\n${lines}`);
if (painted) writeFileSync(join(fileURLToPath(new URL('../../docs/', import.meta.url)), 'overview.md'), lines);

function pageRows(page: Awaited<ReturnType<typeof paint>>): readonly string[] {
	return [
		row('the page drawn, the first time: on the screen', milliseconds(page.first), '100 ms'),
		row('the same, processor time', milliseconds(page.firstWork)),
		row('the page drawn anew: script', milliseconds(page.script), '16 ms'),
		row('the page drawn anew: on the screen', milliseconds(page.screen)),
		row('the same, processor time', milliseconds(page.work)),
	];
}

/** Milliseconds of processor time that pages have taken, whatever else the machine does. */
async function processorTime(browser: Browser): Promise<number> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const pages = processInfo.filter(({ type }) => type === 'renderer');
	return pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Draws the overview as the page does: at first, and over what is there. */
async function paint() {
	const browser = await openBrowser();
	try {
		const shown = shownOf(text);
		const { show, said, page } = await openOverviewPage(browser);
		const before = await processorTime(browser);
		const start = await show(shown);
		const began = await processorTime(browser);
		const screens: number[] = [];
		for (let turn = 0; turn < 30; turn++) screens.push(await show(shown));
		const ended = await processorTime(browser);
		await page.waitForTimeout(200);
		const scripts = said.flatMap((message) => (message.kind === 'drawn' ? [message.milliseconds] : [])).slice(1);
		return {
			first: start,
			firstWork: began - before,
			script: median(scripts),
			screen: median(screens),
			work: (ended - began) / 30,
		};
	} finally {
		await browser.close();
	}
}
