import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { type Ignores, ignoresAbove, isIgnored, withIgnoresOf } from './ignoreFiles.ts';
import { reasonOf } from './source.ts';

/** A file to read. */
export interface Input {
	/** How the user named it, or its path below the folder that the user named; `-` for standard input. */
	readonly file: string;
	/** True where the user named it, so that it counts even where it holds no turn. */
	readonly named: boolean;
	/** Its path below the folder that was named; its bare name where it was named itself. */
	readonly below: string;
}

/** The files that arguments mean, in order, and what was wrong with arguments. */
export interface Inputs {
	readonly files: readonly Input[];
	readonly problems: readonly string[];
}

const extensions = ['.transcript', '.md', '.txt', '.vtt', '.srt'];
const named = (file: string): Input => ({ file, named: true, below: file.split(/[\\/]/).at(-1) ?? file });

/**
 * The files that paths, folders and patterns mean, each once. Folders are searched in the order of names; what their
 * ignore files exclude, hidden folders and `node_modules` are passed over.
 */
export function inputsOf(args: readonly string[]): Inputs {
	const files = new Map<string, Input>();
	const problems: string[] = [];
	const add = (input: Input) => {
		if (!files.has(input.file)) files.set(input.file, input);
	};
	for (const arg of args) {
		if (arg === '-') {
			add(named('-'));
			continue;
		}
		const found = statOf(arg);
		if (found?.isDirectory()) {
			for (const input of filesBelow(arg, problems)) add(input);
		} else if (found || !isDynamicPattern(arg)) add(named(arg));
		else {
			const matches = globSync(arg, { dot: false, ignore: ['**/node_modules/**'], expandDirectories: false }).sort();
			if (matches.length === 0) problems.push(`${arg}: no file matches this pattern`);
			for (const file of matches) add(named(file));
		}
	}
	return { files: [...files.values()], problems };
}

/** The transcripts below a folder, depth first. */
function filesBelow(root: string, problems: string[]): readonly Input[] {
	const found: Input[] = [];
	const visit = (folder: string, above: Ignores | undefined) => {
		const ignores = withIgnoresOf(folder, above);
		for (const { name, isFolder } of entriesOf(folder, problems)) {
			const path = join(folder, name);
			if (name.startsWith('.') || name === 'node_modules') continue;
			if (!isFolder && !extensions.some((extension) => name.toLowerCase().endsWith(extension))) continue;
			if (isIgnored(path, isFolder, ignores)) continue;
			if (isFolder) visit(path, ignores);
			else found.push({ file: slashed(path), named: false, below: slashed(relative(root, path)) });
		}
	};
	visit(root, ignoresAbove(root));
	return found;
}

/** What a folder holds, by name. A link to a folder is not followed: it may lead in a circle. */
function entriesOf(
	folder: string,
	problems: string[],
): readonly { readonly name: string; readonly isFolder: boolean }[] {
	try {
		return readdirSync(folder, { withFileTypes: true })
			.filter((entry) => entry.isFile() || entry.isDirectory() || isLinkToFile(entry, folder))
			.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch (error) {
		problems.push(`${folder}: ${reasonOf(error)}`);
		return [];
	}
}

const isLinkToFile = (entry: Dirent, folder: string): boolean =>
	entry.isSymbolicLink() && statOf(join(folder, entry.name))?.isFile() === true;

/** Undefined for what is not there, or hidden from us: reading it will say why. */
function statOf(path: string): Stats | undefined {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}

const slashed = (path: string): string => path.split(sep).join('/');
