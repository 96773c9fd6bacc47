import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is bundled, and how. Plain JavaScript: `npm run build` needs nothing but esbuild. */
const common = { bundle: true, sourcemap: true, target: 'es2022', logLevel: 'warning', minify: true, charset: 'utf8' };
/** VS Code's own extension host and any Node from 20 on. */
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** Every program as one file that needs no other beside it, as esbuild's options. */
export const bundles = [
	{
		...node,
		entryPoints: ['server/src/node/main.ts'],
		outfile: 'dist/server/node.js',
		banner: { js: '#!/usr/bin/env node' },
	},
	{ ...browser, entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/server/browser.js', format: 'iife' },
	{
		...node,
		entryPoints: ['server/src/cli/main.ts'],
		outfile: 'dist/cli.js',
		// Packages written as modules ask where they lie; threads are started from this same file.
		define: { 'import.meta.url': 'bundleUrl' },
		banner: { js: "#!/usr/bin/env node\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
	},
	{ ...node, entryPoints: ['client/src/node/main.ts'], outfile: 'dist/client/node.js', external: ['vscode'] },
	{
		...browser,
		entryPoints: ['client/src/browser/main.ts'],
		outfile: 'dist/client/browser.js',
		format: 'cjs',
		external: ['vscode'],
	},
];

/** What runs in the pages of panels. */
const pages = [
	{
		...browser,
		sourcemap: false,
		entryPoints: ['client/src/hearing/page/main.ts'],
		outfile: 'dist/client/hearing.js',
		format: 'iife',
	},
	...['overview', 'preview'].map((name) => ({
		...browser,
		sourcemap: false,
		entryPoints: [`client/src/${name}/page/main.ts`],
		outfile: `dist/client/${name}.js`,
		format: 'iife',
	})),
];

/** The folders of the server that know nothing of any host: what reads and writes transcripts. */
const core =
	'languages text yaml model conventions people captions parser facts rules lint annotations formats workspace imports features'.split(
		' ',
	);
const source = fileURLToPath(new URL('../server/src/', import.meta.url));
const isCore = (path) => core.some((folder) => path.startsWith(join(source, folder) + sep));
const nameOf = (path) => relative(source, path).split(sep).join('/');

/** What the rest of the server takes from each file of the core. */
function takenFromCore() {
	const taken = new Map();
	for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
		const path = join(source, file);
		if (!file.endsWith('.ts') || isCore(path)) continue;
		for (const [, names, from] of readFileSync(path, 'utf8').matchAll(
			/^(?:import|export) \{([^{}]*)\} from '(\.[^']*)';/gm,
		)) {
			const found = join(dirname(path), from);
			if (!isCore(found)) continue;
			const own = taken.get(nameOf(found)) ?? new Set();
			taken.set(nameOf(found), own);
			for (const name of names.split(',').map((part) => part.trim())) {
				if (name !== '' && !name.startsWith('type ')) own.add(name.split(' as ')[0]);
			}
		}
	}
	return taken;
}

/** Packages that know nothing of any host either, and ship with the core. */
const packages = ['vscode-languageserver-types', 'vscode-languageserver-textdocument'];

/** These packages from the one file that has them. */
const packagesFromOneFile = {
	name: 'packages from one file',
	setup(build) {
		build.onResolve({ filter: /^[\w-]+$/ }, ({ path }) =>
			packages.includes(path) ? { path, namespace: 'package' } : undefined,
		);
		build.onLoad({ filter: /.*/, namespace: 'package' }, ({ path }) => ({
			contents: `module.exports = globalThis.transcriptCore[${JSON.stringify(path)}];`,
		}));
	},
};

/**
 * The core ships once, in the server for browsers, which is whole by itself. What else runs with Node takes it from there,
 * and in there what speaks the protocol is only run in a worker.
 */
const coreFromOneFile = {
	name: 'core from one file',
	setup(build) {
		const taken = takenFromCore();
		build.onResolve({ filter: /^whole:core$/ }, () => ({ path: 'core', namespace: 'whole' }));
		build.onLoad({ filter: /.*/, namespace: 'whole' }, () => {
			const files = [...taken].map(([file, names], index) => {
				const own = [...names].map((name) => [name, `m${index}_${name}`]);
				return {
					imported: `import { ${own.map(([name, as]) => `${name} as ${as}`).join(', ')} } from './${file}';`,
					kept: `${JSON.stringify(file)}: { ${own.map(([name, as]) => `${name}: ${as}`).join(', ')} }`,
				};
			});
			const imports = files.map(({ imported }) => imported).join('\n');
			const wholePackages = packages.map((name, index) => `import * as p${index} from '${name}';`).join('\n');
			const kept = [
				...files.map((file) => file.kept),
				...packages.map((name, index) => `${JSON.stringify(name)}: p${index}`),
			].join(', ');
			return {
				contents: `${imports}\n${wholePackages}\nglobalThis.transcriptCore = { ${kept} };`,
				resolveDir: source,
			};
		});
		build.onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, resolveDir }) => {
			const found = join(resolveDir, path);
			const isTaken = importer.startsWith(source) && !isCore(importer) && isCore(found);
			return isTaken ? { path: nameOf(found), namespace: 'core' } : undefined;
		});
		build.onLoad({ filter: /.*/, namespace: 'core' }, ({ path }) => {
			const names = [...(taken.get(path) ?? [])].join(', ');
			return { contents: `export const { ${names} } = globalThis.transcriptCore[${JSON.stringify(path)}];` };
		});
	},
};

const shared = { plugins: [coreFromOneFile] };
const [server, worker, cli, desktopClient, browserClient] = bundles;

/** The clients: the desktop's takes from the browser's what both have (sharedClient.mjs). */
export const clients = { whole: browserClient, other: desktopClient };

/** Everything else that ships, as esbuild's options. */
export const shipped = [
	...pages,
	{
		...server,
		plugins: [coreFromOneFile, packagesFromOneFile],
		banner: { js: `${server.banner.js}\nrequire('./browser.js');` },
	},
	{
		...worker,
		...shared,
		entryPoints: undefined,
		stdin: {
			contents: "import 'whole:core'; if (typeof self !== 'undefined') require('./server/src/browser/main.ts');",
			resolveDir: fileURLToPath(new URL('..', import.meta.url)),
		},
	},
	{ ...cli, ...shared, banner: { js: `${cli.banner.js}\nrequire('./server/browser.js');` } },
];

/** What Node is told of the files of a folder: they are no modules, though the project's own are. */
export const kinds = { 'dist/package.json': { type: 'commonjs' } };

/** The suites that run inside VS Code. */
export const suites = [
	{
		...node,
		minify: false,
		entryPoints: ['index', 'packaged', 'restricted', 'roots', 'otherWindow'].map((name) => `test/vscode/${name}.ts`),
		outdir: 'out/test',
		external: ['vscode', 'mocha'],
	},
	{
		...browser,
		minify: false,
		entryPoints: ['test/vscode/web.ts'],
		outfile: 'out/test/web.js',
		// Mocha's own bundle puts itself into `module.exports`: what the host shall find there is said last.
		format: 'iife',
		globalName: 'transcriptSuite',
		footer: { js: 'module.exports = transcriptSuite;' },
		external: ['vscode'],
		// A worker has no environment: what the variable names is written in.
		define: { ...browser.define, 'process.env.TRANSCRIPT_TESTS': JSON.stringify(process.env.TRANSCRIPT_TESTS ?? '') },
	},
];
