/** The marks that VS Code's globs read as more than themselves. */
const globMarks = /[*?[\]{}]/g;

/**
 * The globs that adopt a folder: its files with these endings, at any depth. `folder` is the folder's path from the
 * workspace folder on, that one's own name first, with `/` between: a glob is held against whole paths. Endings have their dot.
 */
export function folderGlobs(folder: string, endings: readonly string[]): readonly string[] {
	const literal = folder.replace(globMarks, (mark) => `[${mark}]`);
	return [...new Set(endings)].sort().map((ending) => `**/${literal}/**/*${ending}`);
}

/** A file name's ending with its dot, `.md`; empty where there is none. */
export function endingOf(name: string): string {
	const dot = name.lastIndexOf('.');
	return dot > 0 ? name.slice(dot) : '';
}
