import { fixAll as fixEverything } from '../lint/fixAll.ts';
import type { LintSettings } from '../lint/settings.ts';
import type { Parsed } from '../parser/parse.ts';
import { editsBetween } from '../text/difference.ts';
import type { TextEdit } from '../text/edit.ts';
import { rememberedPair } from '../text/remembered.ts';

/** Every fix of form at once. */
export interface AllFixes {
	/** How many fixes. */
	readonly fixed: number;
	readonly edits: readonly TextEdit[];
}

/**
 * Every safe fix, and those that they bring about; undefined where there is none. Spoken words stay as they are. Each menu
 * of fixes asks for it, so it is remembered for as long as nobody types.
 */
export const allFixes = rememberedPair((transcript: Parsed, settings: LintSettings): AllFixes | undefined => {
	const { fixed, texts } = fixEverything(transcript, settings);
	if (fixed === 0) return undefined;
	const before = transcript.lines.map(({ text }) => text);
	return { fixed, edits: editsBetween(before, texts) };
});
