import type { Transcript } from '../model/transcript.ts';
import { type Diagnostic, lintAll } from './lint.ts';
import type { LintSettings } from './settings.ts';

/** What the rules find and nobody suppressed, in the order of the text: what editors and the command line show. */
export const diagnose = (transcript: Transcript, settings: LintSettings): readonly Diagnostic[] =>
	lintAll(transcript, settings);
