import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { runCommand } from './command.ts';
import { installPackages, npm } from './npm.ts';
import { startService } from './service.ts';

/** The npm package that carries a whole VS Code build, and the version of it that this project is tested with. */
const codeServer = { name: 'code-server', version: '4.139.1' };

/** A VS Code that serves its window to browsers and runs extensions in a Node process of this machine. */
export interface VscodeServer {
	/** The address of the window, without a folder or payload. */
	readonly origin: string;
	/** `host:port`, the authority of `vscode-remote:` addresses. */
	readonly authority: string;
	/** Everything the server wrote, for the report of a failure. */
	log(): string;
	/** Ends the server and removes its data. */
	stop(): Promise<void>;
}

/** What can be chosen about a served VS Code. */
export interface ServerOptions {
	/** User settings beside the calm ones below. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** Packed extensions (.vsix) to install before the start. */
	readonly packages?: readonly string[];
	/** True for a window as people have it: with the smoke-test driver VS Code shows no notification by itself. */
	readonly asPeopleHaveIt?: boolean;
	/** True for folders that nobody trusts until somebody says so: Restricted Mode. */
	readonly restricted?: boolean;
	/** The port to serve at; any free one when left out. */
	readonly port?: number;
}

/** No walkthrough, no chat, no update checks, no file written unasked: what a test or a picture is about and nothing else. */
const calm = {
	'files.autoSave': 'off',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'chat.disableAIFeatures': true,
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
	'extensions.autoCheckUpdates': false,
	'extensions.ignoreRecommendations': true,
	'security.workspace.trust.enabled': false,
};

/** Starts VS Code's own server with data folders of its own; installs VS Code first where the machine has it not yet. */
export async function startVscodeServer(options: ServerOptions = {}): Promise<VscodeServer> {
	const main = join(await installVscode(), 'out', 'server-main.js');
	const data = await mkdtemp(join(tmpdir(), 'vscode-transcript-'));
	const folders = await makeFolders(data, { ...calm, ...(options.restricted && restricted), ...options.settings });
	for (const file of options.packages ?? []) {
		await runCommand(process.execPath, [main, ...terms, ...folders, '--install-extension', file], { quiet: true });
	}
	const address = ['--host', '127.0.0.1', '--port', String(options.port ?? 0)];
	const service = await startService(
		[
			main,
			...terms,
			...folders,
			...served,
			...(options.restricted ? [] : trusting),
			...(options.asPeopleHaveIt ? [] : driven),
			...address,
		],
		/Extension host agent listening on (\d+)/,
	);
	const authority = `127.0.0.1:${service.ready[1]}`;
	return {
		origin: `http://${authority}`,
		authority,
		log: service.log,
		stop: async () => {
			await service.stop();
			await rm(data, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

const terms = ['--accept-server-license-terms', '--disable-telemetry'];
const served = ['--without-connection-token'];
const trusting = ['--disable-workspace-trust'];
/** Nobody is asked, and nothing is trusted. */
const restricted = {
	'security.workspace.trust.enabled': true,
	'security.workspace.trust.startupPrompt': 'never',
	'security.workspace.trust.banner': 'never',
};
/** The smoke-test driver is what makes a built VS Code honour the payload that names a test suite. */
const driven = ['--enable-smoke-test-driver'];

async function makeFolders(data: string, settings: object): Promise<readonly string[]> {
	const user = join(data, 'user');
	await mkdir(join(user, 'User'), { recursive: true });
	await writeFile(join(user, 'User', 'settings.json'), JSON.stringify(settings, null, '\t'));
	return [
		'--server-data-dir',
		join(data, 'server'),
		'--user-data-dir',
		user,
		'--extensions-dir',
		join(data, 'extensions'),
	];
}

/** The folder of a VS Code build. Of its native modules only the two that an extension host needs are compiled. */
async function installVscode(): Promise<string> {
	const inside = join('node_modules', codeServer.name, 'lib', 'vscode');
	const place = await cached(`${codeServer.name}-${codeServer.version}`, async (folder) => {
		const vscode = join(folder, inside);
		await installPackages(folder, { [codeServer.name]: codeServer.version });
		await npm(vscode, 'install', '--ignore-scripts', '--omit=dev');
		await npm(vscode, 'rebuild', '@vscode/native-watchdog', '@vscode/spdlog');
	});
	return join(place, inside);
}
