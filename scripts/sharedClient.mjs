import { relative, sep } from 'node:path';
import * as esbuild from 'esbuild';

/**
 * Builds both clients, the browser's whole and the desktop's without what stands in it: most of the client and of the
 * library that speaks with the server ship once. What the desktop's takes is handed over as `shared`, by the paths of its
 * modules; whether both have a module the builder itself says.
 *
 * `whole` and `other` are esbuild's options, of files in one folder.
 */
export async function buildClients(whole, other) {
	const { metafile } = await esbuild.build({ ...whole, write: false, metafile: true });
	const known = new Map(Object.entries(metafile.inputs).map(([path, { format }]) => [path, format]));
	const taken = new Set();
	const file = `./${whole.outfile.split('/').at(-1)}`;
	// The whole is run first: what it tells the library of a browser, the other then puts right.
	const banner = { js: `require(${JSON.stringify(file)});` };
	await esbuild.build({ ...other, banner, plugins: [takenFrom(file, known, taken)] });
	const { entryPoints, ...rest } = whole;
	const contents = entryOf(entryPoints[0], known, [...taken].sort());
	await esbuild.build({ ...rest, stdin: { contents, resolveDir: process.cwd(), loader: 'js' } });
}

/** Modules that another file has are asked of it when they are first needed, and noted down. */
const takenFrom = (file, known, taken) => ({
	name: 'taken from another file',
	setup(build) {
		build.onResolve({ filter: /./ }, async ({ path, pluginData, ...options }) => {
			if (pluginData?.isResolved || options.kind === 'entry-point') return undefined;
			if (options.namespace === 'shared') return { path, external: true };
			const found = await build.resolve(path, { ...options, pluginData: { isResolved: true } });
			const name = relative(process.cwd(), found.path).split(sep).join('/');
			if (found.errors.length > 0 || found.external || !known.has(name)) return undefined;
			taken.add(name);
			return { path: name, namespace: 'shared' };
		});
		build.onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => ({
			contents: `module.exports = require(${JSON.stringify(file)}).shared[${JSON.stringify(path)}];`,
			loader: 'js',
		}));
	},
});

/** The entry of the whole: what it exports by itself, and the modules that the other takes. */
function entryOf(entry, known, taken) {
	const imports = [];
	const fields = taken.map((path, index) => {
		if (known.get(path) === 'cjs') return `${JSON.stringify(path)}: require(${JSON.stringify(`./${path}`)})`;
		imports.push(`import * as module${index} from ${JSON.stringify(`./${path}`)};`);
		return `${JSON.stringify(path)}: module${index}`;
	});
	return [`export * from './${entry}';`, ...imports, `export const shared = {\n${fields.join(',\n')}\n};`].join('\n');
}
