import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { runCommand } from './command.ts';

const names = [
	'google-chrome',
	'google-chrome-stable',
	'chromium',
	'chromium-browser',
	'microsoft-edge',
	'microsoft-edge-stable',
];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** What matters as root and without internet; without the later ones it asks for hosts of its maker's all the time. */
const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// Nobody clicks in a test before the first sound.
	'--autoplay-policy=no-user-gesture-required',
	'--mute-audio',
];

/** A headless Chrome, Chromium or Edge of this machine; installs Debian's Chromium where there is none and that can be done. */
export async function openBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: await browserPath(), args, headless: true });
}

/**
 * The same browser with a profile in which frames of another site may keep something, as in vscode.dev they may: a page of
 * a panel is of a host of its own, and is not drawn without a service worker there. Browsers of Debian forbid it unless told.
 */
export async function openWithPanels(): Promise<BrowserContext> {
	const profile = mkdtempSync(join(tmpdir(), 'transcript-profile-'));
	const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
	mkdirSync(join(profile, 'Default'));
	writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
	const executablePath = await browserPath();
	const context = await chromium.launchPersistentContext(profile, { executablePath, args, headless: true });
	context.once('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
	return context;
}

const browserPath = async (): Promise<string> => findBrowser() ?? installBrowser();

function findBrowser(): string | undefined {
	const chosen = process.env.CHROME_PATH;
	if (chosen) return chosen;
	return findOnPath(names) ?? places.find((place) => existsSync(place));
}

/** The first of these programs that stands in a folder of PATH. */
export function findOnPath(programs: readonly string[]): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

async function installBrowser(): Promise<string> {
	const missing =
		'The tests need a browser: install Chrome, Chromium or Edge, or name the program in the variable CHROME_PATH.';
	if (!findOnPath(['apt-get'])) throw new Error(missing);
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	if (asRoot.length > 0 && !maySudo()) throw new Error(`${missing} (As root it would be installed with apt-get.)`);
	console.log('Installing Chromium with apt-get …');
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
		// Another test file may be installing it at this moment.
		const [command = '', ...rest] = [...asRoot, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...step];
		await runCommand(command, rest, { env, quiet: true });
	}
	const installed = findBrowser();
	if (!installed) throw new Error(missing);
	return installed;
}

function maySudo(): boolean {
	try {
		execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
		return true;
	} catch {
		// No sudo here, or one that asks for a password: the caller says what is missing.
		return false;
	}
}
