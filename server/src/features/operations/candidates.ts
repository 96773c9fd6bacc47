import { speechAt } from '../../facts/speech/speechAt.ts';
import { type Suggestion, suggestSpeakers } from '../../facts/suggest/suggestSpeakers.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Position } from '../../text/position.ts';
import { rosterOf } from './roster.ts';
import { placeholderOf } from './writing.ts';

/** Who may speak at a place, and who can be chosen by a key. */
export interface Candidates {
	/** Best first. */
	readonly candidates: readonly Candidate[];
	/** In the order of the keys 1 to 9: the declared people as they are declared, then the others by their turns. */
	readonly roster: readonly string[];
	/** What to write where nobody knows who it is, as this document writes it: `Unknown`, `UNKNOWN SPEAKER`. */
	readonly placeholder: string;
}

/** Somebody who may have spoken. */
export interface Candidate {
	readonly name: string;
	readonly affiliation?: string;
	/** Their own name where `name` is an office, or the office of a name. */
	readonly otherName?: string;
	/** In plain words: `the speaker before hands over to CNN (line 95)`. */
	readonly reason: string;
	/** Of 1, how likely. */
	readonly likelihood: number;
	/** True where 95 of 100 such are right. */
	readonly sure: boolean;
}

/** Answers a picker: `speech` asks whose the words at the place are, `next` who speaks next there. */
export const candidates = (transcript: Transcript, position: Position, question: 'speech' | 'next'): Candidates => ({
	candidates: speakersAt(transcript, position, question).map(
		({ name, affiliation, otherName, reason, score, sure }) => ({
			name,
			...(affiliation !== undefined && { affiliation }),
			...(otherName !== undefined && { otherName }),
			reason,
			likelihood: score,
			sure,
		}),
	),
	roster: rosterOf(transcript).map(({ name }) => name),
	placeholder: placeholderOf(transcript),
});

/** Who may speak at a place, best first. Whoever speaks up to the place does not speak next. */
export function speakersAt(
	transcript: Transcript,
	{ line, character }: Position,
	question: 'speech' | 'next',
): readonly Suggestion[] {
	const speech = speechAt(transcript, line);
	const own = speech?.turn?.block.label.name;
	if (question === 'speech') return suggestSpeakers(transcript, line, own);
	const last = speech?.paragraphs.at(-1)?.end;
	const first = speech?.paragraphs[0]?.start;
	if (!speech || !last || !first) return suggestSpeakers(transcript, line);
	const atEnd = line > last.line || (line === last.line && character >= last.character);
	return suggestSpeakers(transcript, atEnd ? last.line + 1 : nextLine(transcript, line), own);
}

/** The line itself, or below a blank one the next that holds something. */
function nextLine({ lines }: Transcript, line: number): number {
	let next = line;
	while (lines[next]?.kind === 'blank') next++;
	return next;
}
