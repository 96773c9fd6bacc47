import { format } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Which window of VS Code to open: a folder in it, an extension under development, a module of tests. */
export interface WindowOptions {
	/** The folder to open, or a `.code-workspace` file that names several. */
	readonly folder: string;
	/** The folder of the extension to load from source; left out, only installed ones run. */
	readonly extension?: string;
	/** A file to show. */
	readonly file?: string;
	/** The module that exports `run`. */
	readonly tests?: string;
}

/** The address of a window on a served VS Code. */
export function windowAddress(server: { origin: string; authority: string }, options: WindowOptions): string {
	const remote = (path: string): string => `vscode-remote://${server.authority}${path}`;
	const payload = [
		...(options.extension ? [['extensionDevelopmentPath', remote(options.extension)]] : []),
		...(options.tests ? [['extensionTestsPath', remote(options.tests)]] : []),
		...(options.file ? [['openFile', remote(options.file)]] : []),
		['enableProposedApi', ''],
		['skipWelcome', 'true'],
		['skipReleaseNotes', 'true'],
	];
	const address = new URL(server.origin);
	address.searchParams.set(options.folder.endsWith('.code-workspace') ? 'workspace' : 'folder', options.folder);
	address.searchParams.set('payload', JSON.stringify(payload));
	return address.href;
}

/** A page of VS Code's size for a test or a picture. */
export async function openPage(browser: Browser | BrowserContext): Promise<Page> {
	const page = await browser.newPage();
	await page.setViewportSize({ width: 1440, height: 900 });
	return page;
}

/** Opens a window whose address names a test module; true when all its tests passed. */
export async function runTestWindow(
	browser: Browser | BrowserContext,
	address: string,
	limitInSeconds: number,
): Promise<boolean> {
	const page = await openPage(browser);
	const rest: string[] = [];
	let complete = false;
	try {
		await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
			const line = format(...args);
			complete ||= isClosingLine(line);
			if (isReport(line)) console.log(line);
			else rest.push(line);
		});
		const exit = new Promise<number>((resolve) => page.exposeFunction('codeAutomationExit', resolve));
		await page.goto(address);
		const passed = (await within(exit, limitInSeconds)) === 0;
		return passed && complete;
	} finally {
		if (!complete) console.error(`The tests did not report. VS Code wrote:\n${rest.join('\n')}`);
		await page.close();
	}
}

/** The lines of our reporter. All else that VS Code writes is of interest only when the tests do not end. */
function isReport(line: string): boolean {
	return /^ *[✔✖–] /.test(line) || isClosingLine(line);
}

function isClosingLine(line: string): boolean {
	return /^\w+: \d+ passed, \d+ failed/.test(line);
}

async function within<T>(promise: Promise<T>, seconds: number): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const limit = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error(`The tests in VS Code did not end within ${seconds} s.`)),
			seconds * 1000,
		);
	});
	try {
		return await Promise.race([promise, limit]);
	} finally {
		clearTimeout(timer);
	}
}
