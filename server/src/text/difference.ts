import { diffArrays } from 'diff';
import type { TextEdit } from './edit.ts';

/**
 * Edits that make one text of another, both as lines without their ends: each replaces the lines that differ, without
 * what their beginnings and ends have in common. New text ends its lines by LF.
 */
export function editsBetween(before: readonly string[], after: readonly string[]): readonly TextEdit[] {
	const edits: TextEdit[] = [];
	let line = 0;
	let removed: readonly string[] = [];
	let added: readonly string[] = [];
	const flush = () => {
		if (removed.length > 0 || added.length > 0) edits.push(replacement(before, line, removed, added));
		line += removed.length;
		removed = [];
		added = [];
	};
	for (const part of diffArrays([...before], [...after])) {
		if (part.removed) removed = [...removed, ...part.value];
		else if (part.added) added = [...added, ...part.value];
		else {
			flush();
			line += part.value.length;
		}
	}
	flush();
	return edits;
}

/** Gives lines another text; where lines come or go, the line end before them does too, or at the top the one behind. */
function replacement(
	before: readonly string[],
	line: number,
	removed: readonly string[],
	added: readonly string[],
): TextEdit {
	if (removed.length > 0 && added.length > 0) return trimmed(line, removed.join('\n'), added.join('\n'));
	const last = line + removed.length - 1;
	if (line === 0) {
		const below = { line: removed.length, character: 0 };
		return {
			range: { start: { line: 0, character: 0 }, end: below },
			newText: added.map((text) => `${text}\n`).join(''),
		};
	}
	const start = { line: line - 1, character: before[line - 1]?.length ?? 0 };
	const end = removed.length > 0 ? { line: last, character: before[last]?.length ?? 0 } : start;
	return { range: { start, end }, newText: added.map((text) => `\n${text}`).join('') };
}

function trimmed(line: number, old: string, text: string): TextEdit {
	let head = 0;
	while (head < old.length && head < text.length && old[head] === text[head]) head++;
	let tail = 0;
	while (tail < old.length - head && tail < text.length - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
	const range = { start: placeIn(old, head, line), end: placeIn(old, old.length - tail, line) };
	return { range, newText: text.slice(head, text.length - tail) };
}

function placeIn(text: string, offset: number, line: number): { readonly line: number; readonly character: number } {
	const above = text.slice(0, offset).split('\n');
	return { line: line + above.length - 1, character: above.at(-1)?.length ?? 0 };
}
