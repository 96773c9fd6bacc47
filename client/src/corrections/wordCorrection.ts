/** A name or term that somebody wrote otherwise. */
export interface WordCorrection {
	readonly wrong: string;
	readonly right: string;
}

/** A correction of more words is another sentence. */
const mostWords = 3;
/** Shorter words are too common for the same slip to be one elsewhere, unless they begin with a capital. */
const leastLetters = 5;

/**
 * What was corrected between two versions of a line: one to three words in a row that became one to three others, much
 * alike. Undefined where nothing was, where more was, or where the words are so short that they stand everywhere.
 */
export function wordCorrection(before: string, after: string): WordCorrection | undefined {
	const old = wordsIn(before);
	const fresh = wordsIn(after);
	let start = 0;
	while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
	let end = 0;
	while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
	const gone = old.slice(start, old.length - end);
	const come = fresh.slice(start, fresh.length - end);
	if (gone.length === 0 || come.length === 0 || gone.length > mostWords || come.length > mostWords) return undefined;
	const wrong = gone.join(' ');
	const right = come.join(' ');
	const isTelling = wrong.length >= leastLetters || /^\p{Lu}/u.test(right);
	return wrong.length > 1 && isTelling && areAlike(wrong, right) ? { wrong, right } : undefined;
}

const wordsIn = (line: string): readonly string[] =>
	line.slice(0, 5000).match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu) ?? [];

/** True where at most half of the letters differ: a slip, not another word. */
function areAlike(wrong: string, right: string): boolean {
	const [a, b] = [wrong.toLowerCase(), right.toLowerCase()];
	if (a.length > 60 || b.length > 60) return false;
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries()) {
			next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return (row.at(-1) ?? 0) <= Math.max(a.length, b.length) / 2;
}
