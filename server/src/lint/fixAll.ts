import { afterEdits } from '../parser/afterEdits.ts';
import type { Parsed } from '../parser/parse.ts';
import type { Fix } from '../rules/rule.ts';
import { appendAll } from '../text/appendAll.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { comparePositions } from '../text/position.ts';
import { diagnose } from './diagnose.ts';
import { type Diagnostic, formFixesOf } from './lint.ts';
import { afterTheFirst, limitedReadings, type Readings } from './readings.ts';
import { isSameTranscript } from './sameTranscript.ts';
import type { LintSettings } from './settings.ts';
import { keepsWords } from './words.ts';

/** A fix and the rule that offers it. */
export interface OfferedFix {
	/** The rule's id. */
	readonly rule: string;
	readonly fix: Fix;
}

/** The outcome of a pass of fixes. */
export interface FixPass {
	/** Edits of the text as it was, none touching another. */
	readonly edits: readonly TextEdit[];
	/** Fixes made. */
	readonly fixed: number;
	/** The same fixes one by one. */
	readonly made: readonly OfferedFix[];
	/** Fixes that would have changed a spoken word and were refused: a rule with a fault. */
	readonly refused: readonly OfferedFix[];
	/** The transcript that the edits make, as it was proven. */
	readonly after: Parsed;
}

/** The outcome of all passes. */
export interface Fixed {
	/** The new text, parsed; the very same object where nothing was fixed. */
	readonly transcript: Parsed;
	/** The lines of the new text, without their ends. */
	readonly texts: readonly string[];
	/** The edits of each pass, of the text that the pass before it left: for texts whose line ends matter. */
	readonly passes: readonly (readonly TextEdit[])[];
	/** Fixes made, by the rule's id. */
	readonly counts: ReadonlyMap<string, number>;
	/** Fixes made in all. */
	readonly fixed: number;
	/** Fixes that would have changed a spoken word: they were not made. */
	readonly refused: readonly OfferedFix[];
}

/** Fixes beget few others: a text that still changes after so many passes has rules that undo each other. */
const mostPasses = 12;

const textsOf = ({ lines }: Parsed): readonly string[] => lines.map(({ text }) => text);

/** Makes every safe fix, pass after pass, until none is left. Spoken words are proven unchanged in each pass. */
export function fixAll(transcript: Parsed, settings: LintSettings): Fixed {
	const counts = new Map<string, number>();
	const passes: (readonly TextEdit[])[] = [];
	let at = transcript;
	let fixed = 0;
	let refused: readonly OfferedFix[] = [];
	const mayRead = limitedReadings();
	for (let pass = 0; pass < mostPasses; pass++) {
		const done = safeFixes(at, diagnose(at, settings), transcript, mayRead);
		refused = done.refused;
		if (done.fixed === 0) break;
		fixed += done.fixed;
		passes.push(done.edits);
		for (const { rule } of done.made) counts.set(rule, (counts.get(rule) ?? 0) + 1);
		at = done.after;
	}
	return { transcript: at, texts: textsOf(at), passes, counts, fixed, refused };
}

/** The lines that edits make of a transcript. */
export const textsAfter = (transcript: Parsed, edits: readonly TextEdit[]): readonly string[] =>
	applyEdits(textsOf(transcript), edits);

/**
 * The safe fixes of some findings that can be made together, each finding's first. A fix that touches another's text
 * waits for the next pass. All of them are proven to leave the spoken words as they are; one that does not is refused.
 * So is one that would change a word of `first`, the text before all passes: words that one pass made a label are not
 * for the next to drop.
 */
export function safeFixes(
	transcript: Parsed,
	diagnostics: readonly Diagnostic[],
	first = transcript,
	mayRead = limitedReadings(),
): FixPass {
	const offered = diagnostics.flatMap((diagnostic): readonly OfferedFix[] => {
		const fix = formFixesOf(diagnostic, transcript).find(({ edits }) => edits.length > 0);
		return fix ? [{ rule: diagnostic.rule.id, fix }] : [];
	});
	const waiting = touching(offered);
	const { made, refused, after } = keepingWords(
		{
			holds: (after) => isSameTranscript(transcript, after) && (first === transcript || keepsWords(first, after)),
			mayRead: afterTheFirst(mayRead),
		},
		transcript,
		offered.filter((_, index) => !waiting.has(index)),
	);
	return { edits: editsOf(made), fixed: made.length, made, refused, after };
}

const editsOf = (fixes: readonly OfferedFix[]): readonly TextEdit[] => fixes.flatMap(({ fix }) => fix.edits);

/**
 * Which fixes touch an earlier one. Edits that begin at one place would depend on their order, so they count as
 * touching too. Of two that touch the earlier is kept, so at least one fix of the whole can always be made.
 */
function touching(fixes: readonly OfferedFix[]): ReadonlySet<number> {
	const edits = fixes
		.flatMap(({ fix }, index) => fix.edits.map(({ range }) => ({ range, index })))
		.sort((a, b) => comparePositions(a.range.start, b.range.start) || a.index - b.index);
	const waiting = new Set<number>();
	let last: (typeof edits)[number] | undefined;
	for (const edit of edits) {
		if (waiting.has(edit.index)) continue;
		const apart =
			!last ||
			last.index === edit.index ||
			(comparePositions(last.range.end, edit.range.start) <= 0 &&
				comparePositions(last.range.start, edit.range.start) < 0);
		if (apart) last = edit;
		else if (last && edit.index > last.index) waiting.add(edit.index);
		else if (last) {
			waiting.add(last.index);
			last = edit;
		}
	}
	return waiting;
}

/** How the result of fixes is proven. */
interface Proof {
	holds(after: Parsed): boolean;
	readonly mayRead: Readings;
}

/**
 * Those of some fixes whose result holds together, and the others. What holds not is halved until the fixes at fault are
 * alone, larger parts first: what may not be read any more then is little, and is refused.
 */
export function keepingWords(
	{ holds, mayRead }: Proof,
	transcript: Parsed,
	fixes: readonly OfferedFix[],
): Pick<FixPass, 'made' | 'refused' | 'after'> {
	const made = new Set<OfferedFix>();
	const refused: OfferedFix[] = [];
	let proven = transcript;
	const parts = fixes.length > 0 ? [fixes] : [];
	for (const part of parts) {
		const may = mayRead(transcript);
		const after = may ? afterEdits(transcript, editsOf([...made, ...part])) : undefined;
		if (after && holds(after)) {
			proven = after;
			for (const fix of part) made.add(fix);
		} else if (part.length === 1 || !may) appendAll(refused, part);
		else appendAll(parts, halvesOf(part));
	}
	return { made: fixes.filter((fix) => made.has(fix)), refused, after: proven };
}

/** The first half of a list, the longer one, and the second. */
export function halvesOf<Item>(items: readonly Item[]): readonly [readonly Item[], readonly Item[]] {
	const middle = Math.ceil(items.length / 2);
	return [items.slice(0, middle), items.slice(middle)];
}
