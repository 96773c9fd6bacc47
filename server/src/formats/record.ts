import { everySection, type Section, sectionsOf } from '../facts/conversation/sections.ts';
import { titleOf } from '../facts/conversation/title.ts';
import { personBehind } from '../facts/people/people.ts';
import type { Speaker } from '../facts/people/speakers.ts';
import { eventsOf } from '../facts/speech/speech.ts';
import type { ConventionId } from '../model/label.ts';
import type { Transcript } from '../model/transcript.ts';
import { type Exported, isChosen, withChosenTimes, withSections } from './exported.ts';
import { speakingIn } from './speaking.ts';
import { textOf, utterancesOf } from './utterances.ts';

/** A person, as `export --to json` gives them. */
export interface SpeakerRecord {
	/** The resolved name. */
	readonly name: string;
	/** Their own name without the office; null where only the office is known. */
	readonly personName: string | null;
	/** The office that they speak in; null where none is written. */
	readonly office: string | null;
	/** The other names that labels have. */
	readonly aliases: readonly string[];
	readonly affiliation: string | null;
	/** As the roster or front matter declares it; nothing is guessed. */
	readonly role: string | null;
	readonly placeholder: boolean;
	readonly turns: number;
	readonly words: number;
}

/** A stretch under a heading. Lines are one-based, `level` is the heading's, 1 to 6. */
export interface SectionRecord {
	readonly title: string;
	readonly level: number;
	readonly line: number;
	readonly endLine: number;
}

/** What one person says without a break. Lines are one-based, times are seconds, null where nothing is written. */
export interface TurnRecord {
	readonly speaker: string | null;
	readonly label: string | null;
	readonly affiliation: string | null;
	readonly line: number;
	readonly endLine: number;
	readonly start: number | null;
	readonly end: number | null;
	readonly text: string;
}

/** A whole transcript as data: the shape of `export --to json`. */
export interface TranscriptRecord {
	/** As the file was named to us. */
	readonly file: string;
	readonly title: string | null;
	readonly convention: ConventionId;
	readonly speakers: readonly SpeakerRecord[];
	readonly sections: readonly SectionRecord[];
	readonly turns: readonly TurnRecord[];
	/** What happened and was not said; lines are one-based. */
	readonly events: readonly { readonly line: number; readonly text: string }[];
}

/** A transcript as data. Any text gives a record; words that are nobody's are turns whose speaker is null. */
export const recordOf = (file: string, transcript: Exported): TranscriptRecord => ({
	file,
	title: titleOf(transcript) ?? null,
	convention: transcript.convention.id,
	speakers: speakingIn(transcript).map(({ speaker, turns, words }) => ({
		name: speaker.name,
		...recordedPerson(transcript, speaker),
		placeholder: speaker.placeholder,
		turns,
		words,
	})),
	sections: [...(withSections(transcript) ? everySection(sectionsOf(transcript)) : [])].map((section) => ({
		title: section.title,
		level: section.level,
		line: section.line + 1,
		endLine: lastWritten(transcript, section) + 1,
	})),
	turns: utterancesOf(transcript)
		.filter((utterance) => isChosen(transcript, utterance))
		.map((utterance) => withChosenTimes(transcript, utterance))
		.map((utterance) => ({
			speaker: utterance.speaker?.name ?? null,
			label: utterance.label ?? null,
			affiliation: utterance.affiliation ?? null,
			line: utterance.line + 1,
			endLine: utterance.endLine + 1,
			start: utterance.start ?? null,
			end: utterance.end ?? null,
			text: textOf(utterance),
		})),
	events: eventsOf(transcript).map(({ line, text }) => ({ line: line + 1, text })),
});

/** What is known of a speaker as a person, in the order in which it is written. */
export function recordedPerson(
	transcript: Transcript,
	speaker: Speaker,
): Pick<SpeakerRecord, 'personName' | 'office' | 'aliases' | 'affiliation' | 'role'> {
	const { personName = null, office = null, affiliation = null, role = null } = personBehind(transcript, speaker);
	return { personName, office, aliases: speaker.aliases, affiliation, role };
}

/** The last line of a section that holds anything, zero-based. */
function lastWritten({ lines }: Transcript, { line, endLine }: Section): number {
	let last = endLine;
	while (last > line && lines[last]?.kind === 'blank') last--;
	return last;
}
