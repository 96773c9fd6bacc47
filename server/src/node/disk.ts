import { dirname, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { diskFiles, pathOf } from '../disk/files.ts';
import { type Ignores, ignoresAbove, isIgnored, withIgnoresOf } from '../disk/ignoreFiles.ts';
import { transcriptsBelow } from '../disk/transcriptsBelow.ts';
import type { Disk } from '../lsp/files.ts';
import { appendAll } from '../text/appendAll.ts';
import { resolveUri } from '../workspace/uri.ts';

/** How long a walk through folders may hold up whoever else waits, in milliseconds. */
const slice = 15;

/** The files of this machine, found and read without holding up answers for long. */
export const disk: Disk = {
	...diskFiles,
	async findTranscripts(folder, most, token) {
		const root = pathOf(folder);
		const found: string[] = [];
		if (root === undefined) return found;
		let since = performance.now();
		for (const paths of transcriptsBelow(root, [])) {
			appendAll(
				found,
				paths.map((path) => resolveUri(folder, relative(root, path).split(sep).join('/'))),
			);
			if (found.length >= most || token?.isCancellationRequested) break;
			if (performance.now() - since < slice) continue;
			await setImmediate();
			since = performance.now();
		}
		return found.slice(0, most);
	},
	withoutIgnored(uris, folders) {
		const roots = new Set(folders.flatMap((folder) => pathOf(folder) ?? []));
		const known = new Map<string, Ignores | undefined>();
		const ignoresOf = (folder: string): Ignores | undefined => {
			if (known.has(folder)) return known.get(folder);
			const above = dirname(folder);
			const isTop = roots.has(folder) || above === folder;
			const ignores = withIgnoresOf(folder, isTop ? ignoresAbove(folder) : ignoresOf(above));
			known.set(folder, ignores);
			return ignores;
		};
		return uris.filter((uri) => {
			const path = pathOf(uri);
			return path === undefined || !isIgnored(path, false, ignoresOf(dirname(path)));
		});
	},
};
