import { relative, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { statOf, transcriptsBelow } from '../disk/transcriptsBelow.ts';

/** A file to read. */
export interface Input {
	/** How the user named it, or its path below the folder that the user named; `-` for standard input. */
	readonly file: string;
	/** True where the user named it, so that it counts even where it holds no turn. */
	readonly named: boolean;
	/** Its path below the folder that was named; its bare name where it was named itself. */
	readonly below: string;
	/** What is read in its place: `-` for standard input that goes by the name of a file. */
	readonly source?: string;
}

/** The files that arguments mean, in order, and what was wrong with arguments. */
export interface Inputs {
	readonly files: readonly Input[];
	readonly problems: readonly string[];
	/** The folders that were named, and the places in `files` of what was found in them. */
	readonly folders: ReadonlyMap<string, readonly number[]>;
}

const named = (file: string): Input => ({ file, named: true, below: file.split(/[\\/]/).at(-1) ?? file });

/**
 * The files that paths, folders and patterns mean, each once. Folders are searched in the order of names; what their
 * ignore files exclude, hidden folders and `node_modules` are passed over. Standard input goes by the name of `stdin`.
 */
export function inputsOf(args: readonly string[], stdin?: string): Inputs {
	const files = new Map<string, Input>();
	const order = new Map<string, number>();
	const folders = new Map<string, readonly number[]>();
	const problems: string[] = [];
	const add = (input: Input): number => {
		const key = (input.source ?? input.file) === '-' ? '-' : resolve(input.file);
		if (!files.has(key)) {
			order.set(key, files.size);
			files.set(key, input);
		}
		return order.get(key) ?? 0;
	};
	for (const arg of args) {
		if (arg === '-') {
			add(stdin === undefined ? named('-') : { ...named(stdin), source: '-' });
			continue;
		}
		const found = statOf(arg);
		if (found?.isDirectory()) {
			folders.set(arg, filesBelow(arg, problems).map(add));
		} else if (found || !isDynamicPattern(arg)) add(named(arg));
		else {
			const matches = globSync(arg, { dot: false, ignore: ['**/node_modules/**'], expandDirectories: false }).sort();
			if (matches.length === 0) problems.push(`${arg}: no file matches this pattern`);
			for (const file of matches) add(named(file));
		}
	}
	return { files: [...files.values()], problems, folders };
}

/** The transcripts below a folder, depth first. */
const filesBelow = (root: string, problems: string[]): readonly Input[] =>
	[...transcriptsBelow(root, problems)]
		.flat()
		.map((path) => ({ file: slashed(path), named: false, below: slashed(relative(root, path)) }));

const slashed = (path: string): string => path.split(sep).join('/');
