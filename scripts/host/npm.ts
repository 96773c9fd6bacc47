import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './command.ts';

/** Installs packages of exact versions into a folder of their own, without running any script of theirs. */
export async function installPackages(folder: string, packages: Readonly<Record<string, string>>): Promise<void> {
	await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
	await npm(folder, 'install', '--ignore-scripts');
}

/** Runs npm in a folder; it is heard only when it fails. */
export function npm(cwd: string, command: string, ...args: readonly string[]): Promise<void> {
	return runCommand('npm', [command, '--no-audit', '--no-fund', '--loglevel=error', ...args], { cwd, quiet: true });
}
