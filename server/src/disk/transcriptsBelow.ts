import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { configNames, readConfig } from '../workspace/config.ts';
import { matchingGlobs } from '../workspace/fileSettings.ts';
import { mayBeTranscript } from '../workspace/transcriptNames.ts';
import { type Ignores, ignoresAbove, isIgnored, withIgnoresOf } from './ignoreFiles.ts';
import { readSource, reasonOf, unfit } from './source.ts';

/**
 * The paths of what may be transcripts below a folder, depth first and in the order of names: for each folder those that
 * stand before, between and behind its own folders. What ignore files exclude, hidden folders and `node_modules` are
 * passed over. A folder that cannot be read is told of in `problems`, and so is a pipe or device with a transcript's name.
 */
export function* transcriptsBelow(root: string, problems: string[]): Generator<readonly string[]> {
	yield* visit(root, ignoresAbove(root, problems), chosenAbove(root), problems);
}

function* visit(
	folder: string,
	above: Ignores | undefined,
	inherited: Chosen,
	problems: string[],
): Generator<readonly string[]> {
	const entries = entriesOf(folder, problems);
	const isChosen = chosenIn(
		folder,
		entries.map(({ name }) => name),
		inherited,
	);
	const ignores = withIgnoresOf(folder, above, problems);
	let files: string[] = [];
	for (const { name, isFolder, isFile } of entries) {
		const path = join(folder, name);
		if (name.startsWith('.') || name === 'node_modules') continue;
		if (!isFolder && !isChosen(path)) continue;
		if (isIgnored(path, isFolder, ignores)) continue;
		if (!isFolder && !isFile) {
			const found = statOf(path);
			const problem = found && !found.isDirectory() ? unfit(found) : undefined;
			if (problem !== undefined) problems.push(`${path}: ${problem}`);
			continue;
		}
		if (!isFolder) files.push(path);
		else {
			yield files;
			files = [];
			yield* visit(path, ignores, isChosen, problems);
		}
	}
	yield files;
}

/** Tells by the path of a file whether it may be a transcript. */
type Chosen = (path: string) => boolean;

/** What the nearest configuration says of it in `files`; where it says nothing, extensions tell. */
function chosenIn(folder: string, names: readonly string[], above: Chosen): Chosen {
	const name = configNames.find((one) => names.includes(one));
	const source = name === undefined ? undefined : readSource(join(folder, name));
	if (source === undefined || 'problem' in source) return above;
	const { files } = readConfig(source.text).config;
	if (!files) return mayBeTranscript;
	const matches = matchingGlobs(files);
	return (path) => matches(relative(folder, path).split(sep).join('/'));
}

function chosenAbove(root: string): Chosen {
	for (let folder = dirname(resolve(root)); ; folder = dirname(folder)) {
		const names = configNames.filter((name) => statOf(join(folder, name)));
		if (names.length > 0) return chosenIn(folder, names, mayBeTranscript);
		if (dirname(folder) === folder) return mayBeTranscript;
	}
}

interface Entry {
	readonly name: string;
	readonly isFolder: boolean;
	/** True for a file and for a link to one. */
	readonly isFile: boolean;
}

/** What a folder holds, by name. A link to a folder is not followed: it may lead in a circle. */
function entriesOf(folder: string, problems: string[]): readonly Entry[] {
	try {
		return readdirSync(folder, { withFileTypes: true })
			.map((entry) => ({
				name: entry.name,
				isFolder: entry.isDirectory(),
				isFile: entry.isFile() || isLinkToFile(entry, folder),
			}))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch (error) {
		problems.push(`${folder}: ${reasonOf(error)}`);
		return [];
	}
}

const isLinkToFile = (entry: Dirent, folder: string): boolean =>
	entry.isSymbolicLink() && statOf(join(folder, entry.name))?.isFile() === true;

/** Undefined for what is not there, or hidden from us: reading it will say why. */
export function statOf(path: string): Stats | undefined {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}
