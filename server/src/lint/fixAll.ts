import type { Parsed } from '../parser/parse.ts';
import type { Fix } from '../rules/rule.ts';
import { collide, type TextEdit } from '../text/edit.ts';
import type { Diagnostic } from './lint.ts';
import { edited, keepsWords } from './words.ts';

/** The outcome of a pass of fixes. */
export interface FixPass {
	/** Edits of the text as it was, none touching another. */
	readonly edits: readonly TextEdit[];
	/** Fixes made. */
	readonly fixed: number;
	/** Fixes that would have changed a spoken word and were refused: a rule with a fault. */
	readonly refused: readonly { readonly rule: string; readonly fix: Fix }[];
}

/**
 * The safe fixes of some findings that can be made together, each finding's first. A fix that touches another's text
 * waits for the next pass. All of them are proven to leave the spoken words as they are; one that does not is refused.
 */
export function safeFixes(transcript: Parsed, diagnostics: readonly Diagnostic[]): FixPass {
	const chosen: { readonly rule: string; readonly fix: Fix }[] = [];
	const taken: TextEdit[] = [];
	for (const { rule, fixes = [] } of diagnostics) {
		const fix = fixes.find(({ safe, edits }) => safe && edits.length > 0);
		if (!fix || fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
		chosen.push({ rule: rule.id, fix });
		taken.push(...fix.edits);
	}
	if (chosen.length === 0) return { edits: [], fixed: 0, refused: [] };
	if (keepsWords(transcript, edited(transcript, taken))) return { edits: taken, fixed: chosen.length, refused: [] };
	return provenOneByOne(transcript, chosen);
}

function provenOneByOne(transcript: Parsed, chosen: readonly { readonly rule: string; readonly fix: Fix }[]): FixPass {
	const edits: TextEdit[] = [];
	const refused: { readonly rule: string; readonly fix: Fix }[] = [];
	let fixed = 0;
	for (const choice of chosen) {
		if (keepsWords(transcript, edited(transcript, [...edits, ...choice.fix.edits]))) {
			edits.push(...choice.fix.edits);
			fixed++;
		} else refused.push(choice);
	}
	return { edits, fixed, refused };
}

/** Edits at one place would depend on their order, so they count as touching too. */
const touches = (a: TextEdit, b: TextEdit): boolean =>
	collide(a, b) || (a.range.start.line === b.range.start.line && a.range.start.character === b.range.start.character);
