import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as esbuild from 'esbuild';
import { bundles, clients, kinds, shipped, suites } from './scripts/bundles.mjs';
import { buildClients } from './scripts/sharedClient.mjs';

/**
 * Everything that ships, whole, in `dist/`. `--tests` builds the suites that run inside VS Code, in `out/`, instead;
 * `--cli FILE` the command line alone, there.
 */
const [what, cli] = process.argv.slice(2);
if (what === undefined) await rm('dist', { recursive: true, force: true });
const commandLine = bundles.filter(({ outfile }) => outfile === 'dist/cli.js').map((own) => ({ ...own, outfile: cli }));
const chosen = what === '--tests' ? suites : what === '--cli' ? commandLine : shipped;
const wanted = chosen.filter(({ entryPoints }) => entryPoints === undefined || existsSync(entryPoints[0] ?? ''));
await Promise.all(wanted.map((options) => esbuild.build(options)));
if (what === undefined) {
	if (existsSync(clients.whole.entryPoints[0])) await buildClients(clients.whole, clients.other);
	for (const [path, kind] of Object.entries(kinds)) {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, `${JSON.stringify(kind)}\n`);
	}
}
