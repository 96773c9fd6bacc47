import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/host/browser.ts';
import { root } from '../../scripts/host/root.ts';
import { startVscodeServer } from '../../scripts/host/vscodeServer.ts';
import { openPage, windowAddress } from '../../scripts/host/window.ts';
import { goTo } from '../../scripts/screenshots/steps.ts';
import { idleNode } from '../support/idleNode.ts';
import { madeWav } from '../support/sound.ts';

/**
 * `npm run bench:hearing`, a part of `npm run bench`: what it takes to hear a recording of an hour in the served VS Code, from the key to the sound.
 * Writes `docs/listening.md`.
 */
const minutes = 60;
const turnSeconds = 20;
const wordsATurn = 50;

const folder = mkdtempSync(join(tmpdir(), 'transcript-hearing-'));
writeRecording(join(folder, 'hour.wav'));
writeTranscript(join(folder, 'hour.transcript.md'), join(folder, 'hour.words.json'));
const idle = idleNode();
const server = await startVscodeServer();
const browser = await openBrowser();
try {
	const page = await openPage(browser);
	await page.goto(windowAddress(server, { folder, extension: root, file: join(folder, 'hour.transcript.md') }));
	await page.locator('.monaco-editor .view-line').first().click();
	await page.locator('#status\\.editor\\.mode', { hasText: 'Transcript' }).waitFor();
	// The keys are bound once the extension knows the file for a transcript.
	await page.locator('.statusbar-item', { hasText: /\d\/\d+ · / }).waitFor();
	await goTo(1, 20)(page);
	const before = await heapOf(page);
	const start = Date.now();
	await page.keyboard.press('F9');
	await page.keyboard.press('Space');
	const frame = await panelIn(page);
	const first = await soundAfter(frame, start);
	const drawn = await valueIn(frame, 'drawn');
	const rows: Sounded[] = [];
	for (const turn of [60, 120, 20, 170, 90]) rows.push(await playTurn(page, frame, turn));
	const again: Sounded[] = [];
	for (const turn of [90, 170, 20]) again.push(await playTurn(page, frame, turn));
	const memory = (await heapOf(page)) - before;
	const lines = report({ first, drawn: Number(drawn), rows, again, memory, idle });
	console.log(lines);
	writeFileSync(join(root, 'docs', 'listening.md'), lines);
} finally {
	await browser.close();
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}

/** From the key, and from the message to the page, in milliseconds; bytes that were read before the turn ended or was left. */
interface Sounded {
	readonly key: number;
	readonly wait: number;
	readonly bytes: number;
}

async function playTurn(page: Page, frame: Frame, turn: number): Promise<Sounded> {
	await goTo(turn * 2 + 1, 20)(page);
	const start = Date.now();
	await page.keyboard.press('F9');
	await page.keyboard.press('Space');
	return soundAfter(frame, start);
}

async function soundAfter(frame: Frame, start: number): Promise<Sounded> {
	await frame.waitForFunction((from) => Number(document.body.dataset.since ?? 0) > from, start, { timeout: 60_000 });
	const [since, wait, bytes] = await Promise.all(['since', 'wait', 'bytes'].map((name) => valueIn(frame, name)));
	return { key: Number(since) - start, wait: Number(wait), bytes: Number(bytes) };
}

async function valueIn(frame: Frame, name: string): Promise<string> {
	await frame.waitForFunction((key) => document.body.dataset[key] !== undefined, name, { timeout: 120_000 });
	return frame.evaluate((key) => document.body.dataset[key] ?? '', name);
}

async function panelIn(page: Page): Promise<Frame> {
	for (let tries = 0; tries < 600; tries++) {
		for (const frame of page.frames()) if (await frame.$('#near').catch(() => null)) return frame;
		await page.waitForTimeout(100);
	}
	throw new Error('The panel did not open.');
}

/** Megabytes that are in use after what is not needed was thrown away: the panel's page shares the heap of its window. */
async function heapOf(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return usedSize / 1024 / 1024;
}

function writeRecording(path: string): void {
	const minute = madeWav({ seconds: 60, loudAt: (second) => (second % 5 === 4 ? 0 : 0.2 + (second % 3) * 0.2) });
	const head = minute.slice(0, 44);
	const length = (minute.length - 44) * minutes;
	new DataView(head.buffer).setUint32(4, length + 36, true);
	new DataView(head.buffer).setUint32(40, length, true);
	const file = openSync(path, 'w');
	writeSync(file, head);
	for (let at = 0; at < minutes; at++) writeSync(file, minute, 44);
	closeSync(file);
}

function writeTranscript(text: string, times: string): void {
	const turns = (minutes * 60) / turnSeconds;
	const words = Array.from({ length: turns * wordsATurn }, (_, at) => {
		const second = Math.floor(at / wordsATurn) * turnSeconds + (at % wordsATurn) * 0.38;
		return {
			w: `word${(at * 7919) % 3001}`,
			s: Math.round(second * 1000) / 1000,
			e: Math.round(second * 1000 + 300) / 1000,
			c: 0.9,
		};
	});
	const lines = Array.from({ length: turns }, (_, turn) => {
		const said = words.slice(turn * wordsATurn, (turn + 1) * wordsATurn).map(({ w }) => w);
		return `**${turn % 2 === 0 ? 'Ann Lee' : 'Bob Kay'}:** ${said.join(' ')}.\n`;
	});
	writeFileSync(text, lines.join('\n'));
	writeFileSync(times, JSON.stringify({ version: 1, words }));
}

function report(found: {
	readonly first: Sounded;
	readonly drawn: number;
	readonly rows: readonly Sounded[];
	readonly again: readonly Sounded[];
	readonly memory: number;
	readonly idle: number;
}): string {
	const middle = (values: readonly number[]): number =>
		[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
	const row = (what: string, value: string, goal: string): string => `| ${what} | ${value} | ${goal} |`;
	const ms = (value: number): string => `${Math.round(value)} ms`;
	const mb = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(2)} MB`;
	const { first, drawn, rows, again, memory, idle: node } = found;
	return `# Listening, measured

Written by \`npm run bench:hearing\`: the served VS Code with a WAV file of ${minutes} minutes (16 kHz, one channel, 115 MB) and a
transcript of ${(minutes * 60) / turnSeconds} turns with word times. Medians of ${rows.length} turns. A program of Node that does nothing took ${ms(node)} in the
same run (25 ms on an idle machine of the kind on which the goals were set).

| what | measured | goal |
| --- | --: | --: |
${[
	row(
		'from the message to the sound, a turn that was not heard yet',
		ms(middle(rows.map(({ wait }) => wait))),
		'150 ms',
	),
	row('from the key, the same', ms(middle(rows.map(({ key }) => key))), ''),
	row(
		'from the message to the sound, a turn that was heard before',
		ms(middle(again.map(({ wait }) => wait))),
		'30 ms',
	),
	row('from the key, the same', ms(middle(again.map(({ key }) => key))), ''),
	row('from the key, with the panel being opened', ms(first.key), ''),
	row('bytes read before the first sound of a turn', mb(middle(rows.map(({ bytes }) => bytes))), '2 MB a turn'),
	row('waveform of the hour, the first time', ms(drawn), '3 s'),
	row('heap of the window with the panel, less that without it', `${memory.toFixed(1)} MB`, '80 MB'),
].join('\n')}
`;
}
