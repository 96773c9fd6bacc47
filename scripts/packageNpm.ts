import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { kinds, shipped } from './bundles.mjs';
import { npm } from './host/npm.ts';
import { root } from './host/root.ts';

/** What the package holds besides its manifest, by where it stands here. */
const files: Readonly<Record<string, string>> = {
	'scripts/npm/README.md': 'README.md',
	'scripts/npm/index.d.ts': 'index.d.ts',
	LICENSE: 'LICENSE',
	'THIRD_PARTY_NOTICES.txt': 'THIRD_PARTY_NOTICES.txt',
	schemas: 'schemas',
};
/** The bundles that run with Node alone, and the one that they take the core from. */
const programs = ['dist/cli.js', 'dist/server/node.js', 'dist/server/browser.js'];

/** Packs the command line and the language server for npm, in `folder`; the answer is the path of the `.tgz`. */
export async function packNpm(folder: string): Promise<string> {
	const home = join(folder, 'transcript-tools');
	await rm(home, { recursive: true, force: true });
	await mkdir(home, { recursive: true });
	for (const [from, to] of Object.entries(files)) await cp(join(root, from), join(home, to), { recursive: true });
	for (const { outfile = '', ...bundle } of shipped.filter((own) => programs.includes(own.outfile ?? ''))) {
		await build({ ...bundle, absWorkingDir: root, sourcemap: false, outfile: join(home, outfile) });
	}
	for (const [path, kind] of Object.entries(kinds)) await writeFile(join(home, path), `${JSON.stringify(kind)}\n`);
	const manifest = manifestOf(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
	await writeFile(join(home, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
	await npm(home, 'pack', '--pack-destination', folder);
	return join(folder, `${manifest.name}-${manifest.version}.tgz`);
}

/** What of the project's manifest is the package's too. */
interface Manifest {
	readonly version: string;
	readonly license: string;
	readonly repository: unknown;
	readonly bugs: unknown;
	readonly homepage: string;
	readonly keywords: readonly string[];
	readonly engines: { readonly node: string };
	readonly bin: Readonly<Record<string, string>>;
}

const manifestOf = ({ version, license, repository, bugs, homepage, keywords, engines, bin }: Manifest) => ({
	name: 'transcript-tools',
	version,
	description: 'Checks and converts transcripts: who said what. A command line and a language server.',
	license,
	repository,
	bugs,
	homepage,
	keywords: [...keywords, 'linter', 'language-server', 'lsp'],
	engines: { node: engines.node },
	// `npx transcript-tools check .` runs the bin that has the package's own name.
	bin: { 'transcript-tools': bin.transcript, ...bin },
	types: 'index.d.ts',
	files: [...programs, ...Object.keys(kinds), ...Object.values(files)],
});

if (import.meta.filename === process.argv[1]) {
	const file = await packNpm(resolve(root, 'out'));
	console.log(`${file} (${Math.ceil((await stat(file)).size / 1024)} KB)`);
}
