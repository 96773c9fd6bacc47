import type { Transcript } from '../model/transcript.ts';
import { comparePositions } from '../text/position.ts';
import { rememberedPair } from '../text/remembered.ts';
import { type Diagnostic, lintAll } from './lint.ts';
import type { LintSettings } from './settings.ts';
import { suppress } from './suppress.ts';

/** What the rules find and nobody suppressed, in the order of the text: what editors and the command line show. */
export const diagnose = rememberedPair((transcript: Transcript, settings: LintSettings): readonly Diagnostic[] => {
	const all = lintAll(transcript, settings);
	const kept = suppress(transcript, all, settings);
	return kept === all ? all : [...kept].sort((a, b) => comparePositions(a.range.start, b.range.start));
});
