import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Dialog } from 'playwright-core';
import type { FromPanel, ToPanel } from '../../client/src/hearing/page/messages.ts';
import { panelPage } from '../../client/src/hearing/panelPage.ts';
import { findOnPath, openBrowser } from '../../scripts/host/browser.ts';
import { isNotBuilt } from '../support/built.ts';
import { madeWav } from '../support/sound.ts';

/** The panel's page as VS Code shows it, with its policy, in a browser of this machine: what it plays is really played. */
const script = fileURLToPath(new URL('../../dist/client/hearing.js', import.meta.url));
const playing = { rate: 1, back: 3, jump: 5 };
/** Two seconds of sound, one of silence, and so on. */
const loudAt = (second: number): number => (second % 3 === 2 ? 0 : 0.6);

describe('the page of the recording', { skip: isNotBuilt('client/hearing.js') }, () => {
	let server: Server;
	let browser: Browser;
	let origin: string;
	/** Ranges that were asked for, of each file. */
	const asked: { readonly name: string; readonly range: string }[] = [];
	const folder = mkdtempSync(join(tmpdir(), 'transcript-page-'));

	before(async () => {
		browser = await openBrowser();
		server = createServer((request, answer) => {
			const name = decodeURIComponent(request.url?.slice(1) ?? '');
			if (name === '') {
				answer.setHeader('content-type', 'text/html');
				answer.end(panelPage(readFileSync(script, 'utf8'), origin, 'en', { t: (text) => text }));
				return;
			}
			const range = request.headers.range ?? '';
			asked.push({ name, range });
			const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
			let bytes: Buffer;
			try {
				bytes = readFileSync(join(folder, name));
			} catch {
				answer.statusCode = 404;
				answer.end();
				return;
			}
			const end = to === '' ? bytes.length : Math.min(bytes.length, Number(to) + 1);
			answer.statusCode = 206;
			answer.setHeader('content-range', `bytes ${from}-${end - 1}/${bytes.length}`);
			answer.end(bytes.subarray(Number(from), end));
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
	});
	after(async () => {
		await browser.close();
		await new Promise((resolve) => server.close(resolve));
		rmSync(folder, { recursive: true, force: true });
	});

	/** The page, what it said so far, and how to wait for what it says. */
	async function openPanel() {
		const page = await browser.newPage();
		const said: FromPanel[] = [];
		const violations: string[] = [];
		page.on('console', (message) => /policy/i.test(message.text()) && violations.push(message.text()));
		await page.exposeFunction('say', (message: FromPanel) => said.push(message));
		await page.addInitScript('window.acquireVsCodeApi = () => ({ postMessage: (message) => window.say(message) });');
		await page.goto(origin);
		const tell = (message: ToPanel): Promise<void> => page.evaluate((own) => void postMessage(own, '*'), message);
		const until = async <T>(find: () => T | undefined): Promise<T> => {
			for (let tries = 0; tries < 1500; tries++) {
				const found = find();
				if (found !== undefined) return found;
				await new Promise((resolve) => setTimeout(resolve, 20));
			}
			throw new Error(`in vain; it said ${JSON.stringify(said.slice(-5))}`);
		};
		const heard = <K extends FromPanel['kind']>(kind: K) =>
			until(() => said.find((message): message is Extract<FromPanel, { kind: K }> => message.kind === kind));
		const at = (): number => said.findLast((message) => message.kind === 'state')?.at ?? 0;
		const isPlaying = (): boolean => said.findLast((message) => message.kind === 'state')?.playing ?? false;
		const open = async (name: string): Promise<void> => {
			const { size } = statSync(join(folder, name));
			const ending = name.split('.').at(-1) ?? '';
			await tell({
				kind: 'open',
				recording: { src: `${origin}/${encodeURIComponent(name)}`, name, ending, size },
				playing,
			});
		};
		return { page, said, violations, tell, until, heard, at, isPlaying, open };
	}

	test('a turn of a WAV file is played and stops at its end; a few bytes of the file were read', async () => {
		writeFileSync(join(folder, 'turn.wav'), madeWav({ seconds: 600, loudAt }));
		const { page, tell, heard, until, at, isPlaying, open, violations } = await openPanel();
		await tell({ kind: 'play', from: 300, to: 302 });
		await open('turn.wav');
		const { duration, way } = await heard('opened');
		assert.deepEqual([duration, way], [600, 'parts']);
		await tell({ kind: 'play', from: 300, to: 302 });
		await until(() => (at() >= 300.5 ? true : undefined));
		await until(() => (at() >= 302 && !isPlaying() ? true : undefined));
		assert.ok(at() < 302.2, String(at()));
		const bytes = Number(await page.evaluate(() => document.body.dataset.bytes));
		assert.ok(bytes > 0 && bytes < 200_000, `${bytes} bytes for two seconds`);
		assert.ok(asked.filter(({ name }) => name === 'turn.wav').every(({ range }) => /^bytes=\d+-\d+$/.test(range)));
		assert.deepEqual(violations, []);
		await page.close();
	});

	test('a turn that was read before it is played needs no byte more', async () => {
		const { page, tell, until, at, open, heard } = await openPanel();
		await open('turn.wav');
		await heard('peaks');
		const answer = page.waitForResponse((one) => one.url().endsWith('turn.wav'));
		await tell({ kind: 'prepare', from: 100, to: 102 });
		await (await answer).finished();
		// What has come is put on the deck before the next picture is drawn.
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
		await tell({ kind: 'play', from: 100, to: 102 });
		await until(() => (at() >= 100.5 ? true : undefined));
		assert.equal(await page.evaluate(() => document.body.dataset.bytes), '0');
	});

	test('it goes on over the end of a part without being told', async () => {
		// At this rate a first part is about a second.
		writeFileSync(join(folder, 'parts.wav'), madeWav({ seconds: 20, rate: 48_000, channels: 2, loudAt }));
		const { page, tell, heard, until, at, isPlaying, open } = await openPanel();
		await open('parts.wav');
		await heard('opened');
		await tell({ kind: 'play', from: 1 });
		await until(() => (at() >= 8 && isPlaying() ? true : undefined));
		await tell({ kind: 'pause' });
		await until(() => (isPlaying() ? undefined : true));
		await tell({ kind: 'jump', by: -5 });
		await until(() => (at() < 4.5 ? true : undefined));
		await page.close();
	});

	test('the waveform of a WAV file is reckoned in a worker: silence is where it was written', async () => {
		writeFileSync(join(folder, 'wave.wav'), madeWav({ seconds: 90, rate: 44_100, channels: 2, loudAt }));
		const { page, heard, open, violations } = await openPanel();
		await open('wave.wav');
		const peaks = Object.values((await heard('peaks')).peaks);
		assert.equal(peaks.length, 90 * 25);
		assert.deepEqual(wrongSeconds(peaks), []);
		assert.deepEqual(violations, []);
		await page.close();
	});

	const sox = findOnPath(['sox']);
	for (const { name, args, way } of [
		{ name: 'constant.mp3', args: ['-C', '64'], way: 'parts' },
		{ name: 'changing.mp3', args: ['-C', '-4.2'], way: 'whole' },
		{ name: 'sound.ogg', args: [], way: 'whole' },
		{ name: 'sound.flac', args: [], way: 'whole' },
	] as const) {
		const skip = sox ? false : 'sox, which makes such files, is not installed';
		test(`${name} is played, and its waveform has silence where it is`, { skip }, async (t) => {
			const source = join(folder, 'long.wav');
			writeFileSync(source, madeWav({ seconds: 200, rate: 22_050, loudAt }));
			try {
				execFileSync(sox ?? '', [source, ...args, join(folder, name)], { stdio: 'ignore' });
			} catch {
				t.skip('this sox does not write such files');
				return;
			}
			const { page, tell, heard, until, at, isPlaying, open } = await openPanel();
			await open(name);
			const opened = await heard('opened');
			assert.equal(opened.way, way);
			assert.ok(Math.abs(opened.duration - 200) < 0.2, String(opened.duration));
			await tell({ kind: 'play', from: 100, to: 101.5 });
			await until(() => (at() >= 101.5 && !isPlaying() ? true : undefined));
			const peaks = Object.values((await heard('peaks')).peaks);
			assert.deepEqual(wrongSeconds(peaks), []);
			await page.close();
		});
	}

	test('names and speakers are text, whatever they are', async () => {
		const hostile = '<img src=x onerror=alert(1)>.wav';
		writeFileSync(join(folder, hostile), madeWav({ seconds: 5 }));
		const { page, tell, heard, open } = await openPanel();
		const alerts: Dialog[] = [];
		page.on('dialog', (dialog) => alerts.push(dialog));
		await open(hostile);
		await heard('opened');
		await tell({ kind: 'turns', turns: [{ from: 0, to: 5, name: hostile, colour: 1, estimated: true }] });
		await page.locator('#who', { hasText: hostile }).waitFor();
		assert.equal(await page.locator('#name').textContent(), hostile);
		assert.equal(await page.locator('img').count(), 0);
		assert.equal(await page.locator('#convert').textContent(), 'ffmpeg -i talk.m4a -ac 1 -ar 16000 talk.wav');
		assert.deepEqual(alerts, []);
		await page.close();
	});

	test('what cannot be played says so', async () => {
		writeFileSync(join(folder, 'noise.ogg'), Buffer.alloc(5000, 7));
		const { page, heard, open, tell } = await openPanel();
		await open('noise.ogg');
		assert.equal((await heard('refused')).ending, 'ogg');
		assert.equal(await page.locator('#refused').isVisible(), true);
		await tell({ kind: 'nothing', text: 'No recording', choose: true });
		await page.locator('#nothing', { hasText: 'No recording' }).waitFor();
		await page.close();
	});

	test('a browser that wants a click gets one button, and a click on it plays', async () => {
		writeFileSync(join(folder, 'click.wav'), madeWav({ seconds: 30 }));
		const { page, said, tell, heard, open, until, at } = await openPanel();
		// This browser lets everybody play: it is asked to refuse as others do.
		await page.evaluate(() => {
			const { play } = HTMLMediaElement.prototype;
			let clicked = false;
			addEventListener(
				'click',
				({ isTrusted }) => {
					clicked ||= isTrusted;
				},
				true,
			);
			HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
				return clicked ? play.call(this) : Promise.reject(new DOMException('A click is needed', 'NotAllowedError'));
			};
		});
		await open('click.wav');
		await heard('opened');
		await tell({ kind: 'play', from: 10 });
		await heard('blocked');
		await page.locator('#allow').click();
		await until(() => (at() >= 10.3 ? true : undefined));
		assert.equal(await page.locator('#blocked').isVisible(), false);
		assert.ok(said.some(({ kind }) => kind === 'clicked'));
		await page.close();
	});
});

/** Whole seconds that are loud where silence was written, or silent where sound was. Their ends are nobody's. */
const wrongSeconds = (peaks: readonly number[]): readonly number[] =>
	Array.from({ length: Math.floor(peaks.length / 25) }, (_, second) => second).filter((second) => {
		const inner = peaks.slice(second * 25 + 5, second * 25 + 20);
		return loudAt(second) === 0 ? Math.max(...inner) > 20 : Math.min(...inner) < 60;
	});
