import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser, openWithPanels } from './host/browser.ts';
import { build, buildSuites } from './host/build.ts';
import { CommandFailed, runCommand } from './host/command.ts';
import { pack } from './host/pack.ts';
import { root } from './host/root.ts';
import { type ServerOptions, startVscodeServer } from './host/vscodeServer.ts';
import { startWebServer } from './host/webServer.ts';
import { runTestWindow, type WindowOptions, windowAddress } from './host/window.ts';
import { makeWorkspaces } from './host/workspaces.ts';

/** The parts of `npm test`, in order; arguments choose some, and `window` runs only where it is named. */
const parts: Readonly<Record<string, () => Promise<boolean>>> = {
	check,
	unit,
	vscode,
	workspaces,
	packaged,
	web,
	window,
};

const samples = join(root, 'samples');
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
	console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
	process.exit(2);
}
const failed: string[] = [];
await build();
await buildSuites();
for (const [name, part] of Object.entries(parts)) {
	if (chosen.length > 0 ? !chosen.includes(name) : name === 'window') continue;
	const start = performance.now();
	if (!(await part())) failed.push(name);
	console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);

/** Style and types. */
async function check(): Promise<boolean> {
	return (await succeeds('biome', ['ci', '.'])) && (await succeeds('tsc', ['-b']));
}

/** Everything but the editor, in Node's own test runner. */
async function unit(): Promise<boolean> {
	const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.test.ts') && !/^(vscode|window|bench)[\\/]/.test(file))
		.map((file) => join('test', file));
	const reporters = ['dot', './scripts/summaryReporter.ts'].flatMap((name) => [
		`--test-reporter=${name}`,
		'--test-reporter-destination=stdout',
	]);
	// Left to itself, Node keeps one core free.
	const concurrency = `--test-concurrency=${availableParallelism()}`;
	return succeeds(process.execPath, ['--test', concurrency, ...reporters, ...files]);
}

/** The editor: a real VS Code with the extension and a suite in its extension host. */
function vscode(): Promise<boolean> {
	return runInServer({ tests: suite('index.js'), extension: root }, {});
}

/** Restricted Mode; then a window with several folders, with another beside it on the same. */
function workspaces(): Promise<boolean> {
	const folder = makeWorkspaces(join(root, 'out', 'workspaces'));
	return withBrowser(openBrowser, async (browser) => {
		const inWindows = async (restricted: boolean, path: string, modules: readonly string[]): Promise<boolean> => {
			const server = await startVscodeServer({ restricted });
			const inWindow = (tests: string) => {
				const window = { folder: join(folder, path), tests: suite(tests), extension: root };
				return runTestWindow(browser, windowAddress(server, window), 240);
			};
			try {
				return (await Promise.all(modules.map(inWindow))).every(Boolean);
			} finally {
				await server.stop();
			}
		};
		const alone = await inWindows(true, 'restricted', ['restricted.js']);
		return (await inWindows(false, 'all.code-workspace', ['roots.js', 'otherWindow.js'])) && alone;
	});
}

/** The packed extension, installed in an editor where only an empty one is under development. */
async function packaged(): Promise<boolean> {
	const extension = join(root, 'test', 'vscode', 'tester');
	return runInServer({ tests: suite('packaged.js'), extension }, { packages: [await pack(join(root, 'out'))] });
}

function runInServer(window: Omit<WindowOptions, 'folder'>, options: ServerOptions): Promise<boolean> {
	return withBrowser(openBrowser, async (browser) => {
		const server = await startVscodeServer(options);
		try {
			return await runTestWindow(browser, windowAddress(server, { folder: samples, ...window }), 360);
		} finally {
			await server.stop();
		}
	});
}

/** The editor in a browser alone: the extension and the server in web workers. */
function web(): Promise<boolean> {
	return withBrowser(openWithPanels, async (browser) => {
		const server = await startWebServer({ folder: samples, extension: root, tests: suite('web.js') });
		try {
			return await runTestWindow(browser, server.address, 480);
		} finally {
			await server.stop();
		}
	});
}

/** The packed extension in a clean VS Code, driven from outside by the keyboard and read as a screen reader does. */
function window(): Promise<boolean> {
	const files = readdirSync(join(root, 'test', 'window')).filter((name) => name.endsWith('.test.ts'));
	const paths = files.map((name) => join('test', 'window', name));
	return succeeds(process.execPath, ['--test', '--test-concurrency=1', ...paths]);
}

function suite(name: string): string {
	return join(root, 'out', 'test', name);
}

async function withBrowser<B extends Browser | BrowserContext, T>(
	open: () => Promise<B>,
	use: (browser: B) => Promise<T>,
): Promise<T> {
	const browser = await open();
	try {
		return await use(browser);
	} finally {
		await browser.close();
	}
}

async function succeeds(command: string, args: readonly string[]): Promise<boolean> {
	try {
		await runCommand(command, args, { cwd: root });
		return true;
	} catch (error) {
		if (!(error instanceof CommandFailed)) throw error;
		return false;
	}
}
