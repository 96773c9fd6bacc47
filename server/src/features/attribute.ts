import { attribute as editsOf } from '../facts/attribution.ts';
import { speechOf } from '../facts/speech.ts';
import { suggestSpeakers } from '../facts/suggestions.ts';
import type { Transcript } from '../model/transcript.ts';
import type { TextEdit } from '../text/edit.ts';

/** A speaker to whom speech may be given. */
export interface AttributionChoice {
	readonly name: string;
	/** In plain words, why this one. */
	readonly reason: string;
	readonly edits: readonly TextEdit[];
}

/** The most speakers that a menu offers. */
const mostChoices = 8;

/** To whom the speech at a line (zero-based) may be given instead, best first; empty where nobody speaks. */
export function attributionChoices(transcript: Transcript, line: number): readonly AttributionChoice[] {
	const speech = speechOf(transcript).find((own) => own.line <= line && line <= own.endLine);
	if (!speech) return [];
	return suggestSpeakers(transcript, speech.line, speech.speaker?.name)
		.map(({ name, affiliation, reason }) => ({ name, reason, edits: editsOf(transcript, speech, name, affiliation) }))
		.filter(({ edits }) => edits.length > 0)
		.slice(0, mostChoices);
}
