import type { Parsed } from '../parser/parse.ts';
import type { TextEdit } from '../text/edit.ts';
import { comparePositions } from '../text/position.ts';
import { diagnose } from './diagnose.ts';
import { keepingWords, type OfferedFix, safeFixes } from './fixAll.ts';
import { afterTheFirst, limitedReadings } from './readings.ts';
import { isSameTranscript } from './sameTranscript.ts';
import type { LintSettings } from './settings.ts';

/** A fix as one edit, so that it is made whole or not at all. */
export interface SeparableFix {
	/** The rule's id. */
	readonly rule: string;
	/** What the fix will do. */
	readonly title: string;
	readonly edit: TextEdit;
}

/** How often what depends on others is looked for: each time some are left out. */
const rounds = 3;

/**
 * The safe fixes that somebody may choose among, each one edit, in the order of the text and none touching another:
 * whichever of them are made, the transcript is the same better written. Fixes that begin with others' results are not
 * among them: they are found when those are made.
 */
export function separableFixes(transcript: Parsed, settings: LintSettings): readonly SeparableFix[] {
	const whole = apart(safeFixes(transcript, diagnose(transcript, settings)).made.map((fix) => asOne(transcript, fix)));
	let fixes = whole;
	for (let round = 0; round < rounds; round++) {
		const kept = withoutDependent(transcript, fixes);
		if (kept.length === fixes.length) break;
		fixes = kept;
	}
	return fixes.map(({ rule, fix: { title, edits } }) => ({ rule, title, edit: edits[0] }));
}

interface WholeFix extends OfferedFix {
	readonly fix: OfferedFix['fix'] & { readonly edits: readonly [TextEdit] };
}

/** The edits of a fix and what stands between them as one. */
function asOne({ lines }: Parsed, { rule, fix }: OfferedFix): WholeFix {
	const edits = [...fix.edits].sort((a, b) => comparePositions(a.range.start, b.range.start));
	const start = edits[0]?.range.start ?? { line: 0, character: 0 };
	let newText = '';
	let at = start;
	for (const edit of edits) {
		newText += textBetween(lines, at, edit.range.start) + edit.newText;
		at = edit.range.end;
	}
	return { rule, fix: { ...fix, edits: [{ range: { start, end: at }, newText }] } };
}

function textBetween(lines: Parsed['lines'], start: TextEdit['range']['start'], end: TextEdit['range']['end']): string {
	const texts = lines.slice(start.line, end.line + 1).map(({ text }) => text);
	const last = texts.length - 1;
	return texts
		.map((text, index) => text.slice(index === 0 ? start.character : 0, index === last ? end.character : undefined))
		.join('\n');
}

/** The first of those that touch: what a fix with two edits leaves between them may be another's. */
function apart(fixes: readonly WholeFix[]): readonly WholeFix[] {
	const kept: WholeFix[] = [];
	const inOrder = [...fixes].sort((a, b) => comparePositions(a.fix.edits[0].range.start, b.fix.edits[0].range.start));
	for (const fix of inOrder) {
		const before = kept.at(-1)?.fix.edits[0].range.end;
		if (!before || comparePositions(before, fix.fix.edits[0].range.start) <= 0) kept.push(fix);
	}
	return kept;
}

/** Fixes that hold in each of some choices among them. */
function withoutDependent(transcript: Parsed, fixes: readonly WholeFix[]): readonly WholeFix[] {
	const refused = new Set<OfferedFix>();
	const mayRead = limitedReadings();
	for (const isChosen of choicesOf(fixes.length, transcript.lines.length)) {
		const chosen = fixes.filter((_, index) => isChosen(index));
		const proof = {
			holds: (after: Parsed) => isSameTranscript(transcript, after),
			mayRead: afterTheFirst(mayRead),
		};
		for (const fix of keepingWords(proof, transcript, chosen).refused) refused.add(fix);
	}
	return fixes.filter((fix) => !refused.has(fix));
}

/** So many lines are read anew to try every choice: a page with eight fixes. */
const mostRead = 20_000;
/**
 * So many lines are read anew at most in a longer text, some forty texts of two hours; one that is longer still is
 * read as often as neighbours are parted, and halves.
 */
const mostReadOfLong = 150_000;

/**
 * The choices that are tried, each a function of a fix's number. In a short text, where few labels tell how labels look
 * and any two may lean on one another, all of them. Else two halves, cut so that any two fixes are parted at least once,
 * by each binary digit of their numbers, and neighbours by twos: one that holds only beside another is found with few
 * readings of the text.
 */
function choicesOf(count: number, lines: number): readonly ((index: number) => boolean)[] {
	if (count < 15 && 2 ** count * lines <= mostRead)
		return Array.from(
			{ length: 2 ** count - 1 },
			(_, choice) => (index: number) => ((choice + 1) & (1 << index)) !== 0,
		);
	const digits: number[] = [];
	for (let digit = 1; digit < count * 2; digit *= 2) digits.push(digit);
	const halvesBy = (digit: number) => [0, digit].map((wanted) => (index: number) => (index & digit) === wanted);
	const twos = [0, 2, 1, 3].map((first) => (index: number) => ((index - first) & 3) < 2);
	const [next = 1, ...others] = digits;
	const all = [...halvesBy(next), ...twos, ...others.reverse().flatMap(halvesBy)];
	return all.slice(0, Math.max(fewestChoices, Math.floor(mostReadOfLong / Math.max(1, lines))));
}

/** Every second fix, and the two halves of neighbours by twos. */
const fewestChoices = 4;
