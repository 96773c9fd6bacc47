import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readSource } from './source.ts';

/** What the ignore files of one folder say, and of the folders above it. */
export interface Ignores {
	readonly folder: string;
	readonly own: Ignore;
	readonly above: Ignores | undefined;
}

/** Read in this order, so that ours has the last word: it can let in again what git leaves out. */
const names = ['.gitignore', '.transcriptignore'];

/**
 * What the ignore files above a folder say of it: up to the root of its repository, else up to the current folder,
 * else nothing. Those that cannot be read are told of in `problems`.
 */
export function ignoresAbove(folder: string, problems: string[] = []): Ignores | undefined {
	const above: string[] = [];
	let rooted = false;
	const here = process.cwd();
	for (let at = resolve(folder); ; at = dirname(at)) {
		if (existsSync(join(at, '.git'))) rooted = true;
		if (at !== resolve(folder)) above.unshift(at);
		if (rooted || dirname(at) === at) break;
	}
	const used = rooted ? above : above.filter((at) => at === here || at.startsWith(`${here}${sep}`));
	return used.reduce<Ignores | undefined>((ignores, at) => withIgnoresOf(at, ignores, problems), undefined);
}

/** The same with the ignore files of one more folder, which may be none. One that cannot be read is told of in `problems`. */
export function withIgnoresOf(
	folder: string,
	above: Ignores | undefined,
	problems: string[] = [],
): Ignores | undefined {
	const paths = names.map((name) => join(folder, name)).filter((path) => existsSync(path));
	const own = ignore();
	let read = 0;
	for (const path of paths) {
		const source = readSource(path);
		if ('problem' in source) problems.push(`${path}: ${source.problem}; what it may exclude is not left out`);
		else {
			own.add(source.text);
			read++;
		}
	}
	if (read === 0) return above;
	return { folder: resolve(folder), own, above };
}

/** True where ignore files exclude a path; the nearest that says anything of it decides, as in git. */
export function isIgnored(path: string, isFolder: boolean, ignores: Ignores | undefined): boolean {
	for (let at = ignores; at; at = at.above) {
		const below = relative(at.folder, resolve(path)).split(sep).join('/');
		const { ignored, unignored } = at.own.test(isFolder ? `${below}/` : below);
		if (ignored || unignored) return ignored;
	}
	return false;
}
