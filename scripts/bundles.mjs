/** What is bundled, and how. Plain JavaScript: `npm run build` needs nothing but esbuild. */
const shared = { bundle: true, sourcemap: true, target: 'es2022', logLevel: 'warning', minify: true };
/** VS Code's own extension host and any Node from 20 on. */
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

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

/** The programs that run with Node: as a module each in `dist/`, what both need in a chunk that ships once. */
const together = {
	...node,
	format: 'esm',
	splitting: true,
	entryPoints: [
		{ in: 'server/src/node/main.ts', out: 'server/node' },
		{ in: 'server/src/cli/main.ts', out: 'cli' },
	],
	outdir: 'dist',
	chunkNames: 'chunks/[name]-[hash]',
	// Packages written as CommonJS ask for Node's own modules by `require`.
	banner: {
		js: "#!/usr/bin/env node\nimport { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);",
	},
};
const alone = bundles.filter(({ outfile }) => outfile !== 'dist/cli.js' && outfile !== 'dist/server/node.js');

/** Everything that ships, as esbuild's options. */
export const shipped = [together, ...alone];

/** What Node is told of the files of a folder: those of the extension host are no modules. */
export const kinds = { 'dist/package.json': { type: 'module' }, 'dist/client/package.json': { type: 'commonjs' } };

/** The suites that run inside VS Code. */
export const suites = [
	{
		...node,
		minify: false,
		entryPoints: ['test/vscode/index.ts', 'test/vscode/packaged.ts'],
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
	},
];
