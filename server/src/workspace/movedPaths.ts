import type { TextEdit } from '../text/edit.ts';
import { yamlScalar } from '../text/yamlScalar.ts';
import type { YamlScalar } from '../yaml/yamlScalars.ts';
import { yamlScalars } from '../yaml/yamlScalars.ts';
import { type Move, movedTo, pathFrom } from './moves.ts';
import { parentOf, resolveUri } from './uri.ts';

/**
 * Edits of a configuration whose rosters or single files move, or that moves itself: each path that led to a file leads
 * there again. Globs stay, as nobody knows whether what has moved is still meant. `uri` is where it stands before.
 */
export function movedInConfig(text: string, uri: string, moves: readonly Move[]): readonly TextEdit[] {
	const lines = text.split(/\r\n|\r|\n/);
	return yamlScalars(text).flatMap((scalar) => {
		if (scalar.isKey) return [];
		if (scalar.field === 'roster') return edited(lines, scalar, movedPath(scalar.value, uri, moves));
		const file = scalar.field === 'files' && scalar.key === 'overrides' ? onlyFileOf(scalar.value) : undefined;
		const path = file === undefined ? undefined : movedPath(file, uri, moves);
		// What has left the folder of the configuration is no longer its own.
		if (path === undefined || path.startsWith('../')) return [];
		return edited(lines, scalar, `./${path.replace(/[*?[\]{}()!\\]/g, '\\$&')}`);
	});
}

/** Edits of a text's scalars that are paths, when the text moves from `uri` or what they lead to does. */
export function movedScalars(
	lines: readonly string[],
	scalars: readonly YamlScalar[],
	uri: string,
	moves: readonly Move[],
): readonly TextEdit[] {
	return scalars.flatMap((scalar) => edited(lines, scalar, movedPath(scalar.value.trim(), uri, moves)));
}

/** How a path of a file is written after moves; undefined where it stays as it is. */
function movedPath(path: string, uri: string, moves: readonly Move[]): string | undefined {
	const [before, after] = [parentOf(uri), parentOf(movedTo(uri, moves) ?? uri)];
	if (before === undefined || after === undefined || /^(?:[a-z][\w+.-]+:|[/\\])/i.test(path)) return undefined;
	const target = resolveUri(before, path);
	const moved = movedTo(target, moves);
	if (moved === undefined && before === after) return undefined;
	const fresh = pathFrom(after, moved ?? target);
	return fresh === pathFrom(before, target) ? undefined : fresh;
}

/** The one file that a glob means (`./talk.md`), its escapes undone; undefined for one that may mean several. */
function onlyFileOf(glob: string): string | undefined {
	if (!glob.startsWith('./')) return undefined;
	const bare = glob.replace(/\\[*?[\]{}()!\\]/g, '');
	return /[*?[\]{}()!\\]/.test(bare) ? undefined : glob.slice(2).replace(/\\(.)/g, '$1');
}

function edited(lines: readonly string[], { range }: YamlScalar, value: string | undefined): readonly TextEdit[] {
	if (value === undefined) return [];
	const before = lines[range.start.line]?.[range.start.character - 1];
	const quote = before === '"' || before === "'" ? before : '';
	return [{ range, newText: yamlPath(value, quote) }];
}

/** A path needs quotes more seldom than other texts: nothing in it but `: ` and ` #` means anything to YAML. */
const yamlPath = (path: string, quote: '"' | "'" | ''): string =>
	quote === '' && /^[\p{L}\p{N}.][\p{L}\p{N} ./_()+-]*$/u.test(path) && path === path.trim()
		? path
		: yamlScalar(path, quote);
