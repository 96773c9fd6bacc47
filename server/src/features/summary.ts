import { looksLikeTranscript } from '../facts/conversation/looksLikeTranscript.ts';
import { speakersOf } from '../facts/people/speakers.ts';
import { diagnose } from '../lint/diagnose.ts';
import type { LintSettings } from '../lint/settings.ts';
import { type Transcript, turnsIn } from '../model/transcript.ts';

/** What a text is as a transcript, in a few numbers. */
export interface TranscriptSummary {
	readonly convention: string;
	readonly turns: number;
	readonly speakers: number;
	readonly problems: number;
	readonly looksLikeTranscript: boolean;
}

/** Counts what a status bar shows, and tells whether a text of whatever language is a transcript. */
export function summary(transcript: Transcript, settings: LintSettings): TranscriptSummary {
	return {
		convention: transcript.convention.id,
		turns: turnsIn(transcript).length,
		speakers: speakersOf(transcript).length,
		problems: diagnose(transcript, settings).filter(({ severity }) => severity !== 'hint').length,
		looksLikeTranscript: looksLikeTranscript(transcript),
	};
}
