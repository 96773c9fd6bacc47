import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { runCommand } from './command.ts';
import { root } from './root.ts';
import { asPacked, smallZip } from './smallZip.ts';

/** Packs what `dist/` holds into `folder`, with more options of `vsce package`; the answer is the path of the `.vsix`. */
export async function pack(folder: string, options: readonly string[] = []): Promise<string> {
	const manifest: { name: string; version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
	const file = join(folder, `${manifest.name}-${manifest.version}.vsix`);
	await runCommand('vsce', ['package', '--no-dependencies', '--out', file, ...options], { cwd: root, quiet: true });
	const files = Object.entries(unzipSync(await readFile(file))).map(([path, bytes]) => [path, asPacked(path, bytes)]);
	await writeFile(file, await smallZip(Object.fromEntries(files)));
	return file;
}
