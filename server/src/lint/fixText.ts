import type { Parsed } from '../parser/parse.ts';
import { editText } from '../text/editText.ts';
import { diagnose } from './diagnose.ts';
import { safeFixes } from './fixAll.ts';
import type { LintSettings } from './settings.ts';

/** A text after its safe fixes. */
export interface FixedText {
	/** The same text where nothing was to fix; line ends are kept. */
	readonly text: string;
	/** The text, read. */
	readonly transcript: Parsed;
	/** Fixes made. */
	readonly fixed: number;
	/** Rules whose fix would have changed a spoken word and was refused, each once. */
	readonly refused: readonly string[];
}

/** One fix can make room for another; a rule that undoes what another does must not go on for ever. */
const mostPasses = 10;

/** Makes every safe fix, pass after pass, until none is left. */
export function fixText(text: string, parse: (text: string) => Parsed, settings: LintSettings): FixedText {
	const refused = new Set<string>();
	let fixed = 0;
	let now = text;
	let transcript = parse(now);
	for (let pass = 0; pass < mostPasses; pass++) {
		const made = safeFixes(transcript, diagnose(transcript, settings));
		for (const { rule } of made.refused) refused.add(rule);
		if (made.edits.length === 0) break;
		fixed += made.fixed;
		now = editText(now, made.edits);
		transcript = parse(now);
	}
	return { text: now, transcript, fixed, refused: [...refused] };
}
