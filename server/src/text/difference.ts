import { appendAll } from './appendAll.ts';
import type { TextEdit } from './edit.ts';
import { wordsOf } from './words.ts';

/** How many lines are looked ahead for where two texts agree again. */
const window = 40;

/**
 * Edits that make one text of another, both as lines without their ends: a few lines each, in order, none touching
 * another, without what their beginnings and ends have in common. Where words go from one paragraph to the next, as when
 * two are joined, one edit does it. They need not be the fewest: thousands of small changes are found in linear
 * time, where looking for the fewest takes a minute. New text ends its lines by LF.
 */
export function editsBetween(old: readonly string[], fresh: readonly string[]): readonly TextEdit[] {
	return lineHunksBetween(old, fresh).map(({ at, skipped, to, added }) =>
		replacement(old, at, skipped, fresh.slice(to, to + added)),
	);
}

/** Lines that gave way to others: `skipped` from line `at` on to `added` from line `to` on. */
export interface LineHunk {
	readonly at: number;
	readonly skipped: number;
	readonly to: number;
	readonly added: number;
}

/** The stretches of lines in which two texts differ, in order; not the fewest, but found in linear time. */
export function lineHunksBetween(old: readonly string[], fresh: readonly string[]): readonly LineHunk[] {
	let tail = 0;
	while (tail < Math.min(old.length, fresh.length) && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
	const oldEnd = old.length - tail;
	const freshEnd = fresh.length - tail;
	const hunks: LineHunk[] = [];
	let at = 0;
	let to = 0;
	let onlyBlank = false;
	let words: HunkWords = { before: [], after: [], same: 0 };
	while (at < oldEnd || to < freshEnd) {
		if (at < oldEnd && to < freshEnd && old[at] === fresh[to]) {
			if (old[at]?.trim() !== '') onlyBlank = false;
			at++;
			to++;
			continue;
		}
		const [skipped, added] = nextAgreement(old, fresh, at, to, oldEnd, freshEnd);
		const above = hunks.at(-1);
		const from = above && onlyBlank && !keepsItsWords(words) ? above : { at, to };
		if (from === above) hunks.pop();
		else words = { before: [], after: [], same: 0 };
		addWords(words, old.slice(at, at + skipped), fresh.slice(to, to + added));
		at += skipped;
		to += added;
		hunks.push({ at: from.at, skipped: at - from.at, to: from.to, added: to - from.to });
		onlyBlank = true;
	}
	return hunks;
}

/** The words of a hunk, which grows, and with how many of them both sides begin alike: none is compared twice. */
interface HunkWords {
	readonly before: string[];
	readonly after: string[];
	same: number;
}

function addWords(words: HunkWords, old: readonly string[], fresh: readonly string[]): void {
	const { before, after } = words;
	appendAll(before, wordsOf(old.join('\n')));
	appendAll(after, wordsOf(fresh.join('\n')));
	const most = Math.min(before.length, after.length);
	while (words.same < most && before[words.same] === after[words.same]) words.same++;
}

/** True where no word comes into some lines or goes out of them. */
const keepsItsWords = ({ before, after, same }: HunkWords): boolean =>
	before.length === after.length && same === before.length;

/** How many lines of each text to pass until they agree; of all ways the shortest. Blank lines agree too easily. */
function nextAgreement(
	old: readonly string[],
	fresh: readonly string[],
	at: number,
	to: number,
	oldEnd: number,
	freshEnd: number,
): readonly [number, number] {
	for (let sum = 1; sum <= window; sum++) {
		for (let skipped = Math.min(sum, oldEnd - at); skipped >= 0; skipped--) {
			const added = sum - skipped;
			if (to + added > freshEnd) break;
			const line = old[at + skipped];
			const ends = at + skipped === oldEnd && to + added === freshEnd;
			if (ends) return [skipped, added];
			if (at + skipped >= oldEnd || to + added >= freshEnd || line !== fresh[to + added]) continue;
			if (line?.trim() !== '' || skipped === added) return [skipped, added];
		}
	}
	return [oldEnd - at, freshEnd - to];
}

function replacement(old: readonly string[], at: number, count: number, lines: readonly string[]): TextEdit {
	const endOf = (line: number) => ({ line, character: (old[line] ?? '').length });
	const start = { line: at, character: 0 };
	if (count > 0 && lines.length > 0) return trimmed(old, at, count, lines);
	const after = at + count < old.length;
	if (count === 0) {
		if (after) return { range: { start, end: start }, newText: `${lines.join('\n')}\n` };
		const end = endOf(at - 1);
		return { range: { start: end, end }, newText: `\n${lines.join('\n')}` };
	}
	if (after) return { range: { start, end: { line: at + count, character: 0 } }, newText: '' };
	return { range: { start: at === 0 ? start : endOf(at - 1), end: endOf(at + count - 1) }, newText: '' };
}

/** Lines for lines: what the first begins with and the last ends with in both stays out of the edit. */
function trimmed(old: readonly string[], at: number, count: number, lines: readonly string[]): TextEdit {
	const before = old.slice(at, at + count).join('\n');
	const after = lines.join('\n');
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	const place = (offset: number) => {
		const above = before.slice(0, offset).split('\n');
		return { line: at + above.length - 1, character: above.at(-1)?.length ?? 0 };
	};
	return {
		range: { start: place(head), end: place(before.length - tail) },
		newText: after.slice(head, after.length - tail),
	};
}
