import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './host/browser.ts';
import { build, buildSuites } from './host/build.ts';
import { CommandFailed, runCommand } from './host/command.ts';
import { root } from './host/root.ts';
import { startVscodeServer } from './host/vscodeServer.ts';
import { runTestWindow, windowAddress } from './host/window.ts';

/** The parts of `npm test`, in order; arguments choose some. */
const parts: Readonly<Record<string, () => Promise<boolean>>> = { check, unit, vscode };

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
	console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
	process.exit(2);
}
const failed: string[] = [];
await build();
for (const [name, part] of Object.entries(parts)) {
	if (chosen.length > 0 && !chosen.includes(name)) continue;
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
		.filter((file) => file.endsWith('.test.ts') && !/^(vscode|bench)[\\/]/.test(file))
		.map((file) => join('test', file));
	const reporters = ['dot', './scripts/summaryReporter.ts'].flatMap((name) => [
		`--test-reporter=${name}`,
		'--test-reporter-destination=stdout',
	]);
	return succeeds(process.execPath, ['--test', ...reporters, ...files]);
}

/** The editor: a real VS Code with the extension and a suite in its extension host. */
async function vscode(): Promise<boolean> {
	await buildSuites();
	const [server, browser] = await Promise.all([startVscodeServer(), openBrowser()]);
	try {
		const address = windowAddress(server, {
			folder: join(root, 'samples'),
			extension: root,
			tests: join(root, 'out', 'test', 'index.js'),
		});
		return await runTestWindow(browser, address, 180);
	} catch (error) {
		console.error(server.log());
		throw error;
	} finally {
		await browser.close();
		await server.stop();
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
