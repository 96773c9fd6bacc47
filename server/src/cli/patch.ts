import { isAbsolute } from 'node:path';
import { formatPatch, type StructuredPatch, type StructuredPatchHunk, structuredPatch } from 'diff';
import { type LineHunk, lineHunksBetween } from '../text/difference.ts';

/** So many changed lines are compared for the fewest changes: what that takes grows by the square of their number. */
const mostCompared = 1_000;
const context = 3;

/** A unified diff that `git apply` and `patch -p1` take; empty where nothing changes. */
export function patchOf(file: string, before: string, after: string): string {
	if (before === after) return '';
	const [old, fresh] = isAbsolute(file) ? [file, file] : [`a/${file}`, `b/${file}`];
	const fewest = structuredPatch(old, fresh, before, after, undefined, undefined, {
		context,
		maxEditLength: mostCompared,
	});
	const patch: StructuredPatch = fewest ?? {
		oldFileName: old,
		newFileName: fresh,
		oldHeader: undefined,
		newHeader: undefined,
		hunks: hunksOf(linesWithEnds(before), linesWithEnds(after)),
	};
	return formatPatch(patch).replace(/^(?:Index: .*\n)?=+\n/, '');
}

const linesWithEnds = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Differences in linear time, with the lines around them; those whose surroundings touch are one. */
function hunksOf(old: readonly string[], fresh: readonly string[]): StructuredPatchHunk[] {
	const groups: LineHunk[][] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const hunk of lineHunksBetween(old, fresh)) {
		const group = groups.at(-1);
		if (group && hunk.at - end <= 2 * context) group.push(hunk);
		else groups.push([hunk]);
		end = hunk.at + hunk.skipped;
	}
	return groups.map((group) => written(old, fresh, group));
}

function written(old: readonly string[], fresh: readonly string[], group: readonly LineHunk[]): StructuredPatchHunk {
	const [first] = group;
	const start = Math.max(0, (first?.at ?? 0) - context);
	const lines: string[] = [];
	const add = (mark: string, from: readonly string[], begin: number, end: number) => {
		for (const line of from.slice(begin, end)) {
			lines.push(`${mark}${line.replace(/\n$/, '')}`);
			if (!line.endsWith('\n')) lines.push('\\ No newline at end of file');
		}
	};
	let at = start;
	for (const hunk of group) {
		add(' ', old, at, hunk.at);
		add('-', old, hunk.at, hunk.at + hunk.skipped);
		add('+', fresh, hunk.to, hunk.to + hunk.added);
		at = hunk.at + hunk.skipped;
	}
	const end = Math.min(old.length, at + context);
	add(' ', old, at, end);
	const more = group.reduce((sum, { skipped, added }) => sum + added - skipped, 0);
	const newStart = (first?.to ?? 0) - ((first?.at ?? 0) - start);
	return { oldStart: start + 1, oldLines: end - start, newStart: newStart + 1, newLines: end - start + more, lines };
}
