import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'transcript-cli-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));

/** The command line as it ships, built for this run of tests in a folder with no packages beside it. */
export const cliFile = join(home, 'cli.js');
execFileSync(process.execPath, ['esbuild.mjs', '--cli', cliFile], { cwd: root });

/** The machine's own Node where there is one: what ships must run with it; else the one that runs the tests. */
const ownNode = '/usr/bin/node';
/** Runs what ships. */
export const node = existsSync(ownNode) ? ownNode : process.execPath;

/** What a run of the command line left behind. */
export interface Run {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Where the command line is run, what it reads and what its environment adds. */
export interface Setting {
	readonly cwd?: string;
	readonly input?: string | Uint8Array;
	readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command line as a process of its own. */
export function transcript(args: readonly string[], { cwd = home, input = '', env = {} }: Setting = {}): Run {
	const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
	const { status, stdout, stderr } = spawnSync(node, [cliFile, ...args], {
		cwd,
		input,
		encoding: 'utf8',
		env: { ...rest, ...env },
		maxBuffer: 1 << 28,
		// A program that does not end is ended, and its status is null; none needs a tenth of this.
		timeout: 240_000,
	});
	return { status, stdout, stderr };
}

let folders = 0;

/** A new folder with these files, by their paths in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = join(home, `folder-${folders++}`);
	mkdirSync(folder);
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}
