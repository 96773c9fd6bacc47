import { looksLikeTranscript } from '../facts/conversation/looksLikeTranscript.ts';
import { everySection, sectionsOf } from '../facts/conversation/sections.ts';
import { titleOf } from '../facts/conversation/title.ts';
import { labelsOf } from '../facts/people/occurrences.ts';
import { peopleOf } from '../facts/people/people.ts';
import { type Transcript, turnsIn } from '../model/transcript.ts';
import { onLine, type Range } from '../text/position.ts';
import { nameOf } from './uri.ts';

/** What is remembered of a transcript that need not be open. */
export interface IndexedTranscript {
	readonly uri: string;
	/** What it is called: its title, else the name of its file. */
	readonly title: string;
	readonly people: readonly IndexedPerson[];
	readonly sections: readonly IndexedSection[];
	/** Every name as its labels write it, and how many do. */
	readonly labels: ReadonlyMap<string, number>;
}

/** Somebody who speaks in it. */
export interface IndexedPerson {
	readonly name: string;
	/** Every name that its labels have for the person. */
	readonly names: readonly string[];
	readonly turns: number;
	/** The name in the first label. */
	readonly range: Range;
	/** Nobody knows who it is. */
	readonly placeholder: boolean;
	/** The rosters beside the transcript that declare the person. */
	readonly rosters: readonly string[];
}

/** A heading in it. */
export interface IndexedSection {
	readonly title: string;
	/** The heading's line. */
	readonly range: Range;
}

/** What is remembered of a file; undefined for one that is no transcript, as notes and manuals are. */
export function indexedOf(uri: string, transcript: Transcript): IndexedTranscript | undefined {
	const sure = /\.(?:transcript(?:\.\w+)?|vtt|srt|sbv)$/i.test(nameOf(uri));
	const people = peopleOf(transcript).flatMap((person): readonly IndexedPerson[] => {
		const [first] = labelsOf(transcript, person);
		if (!person.speaker || !first) return [];
		const { name, aliases, turns, placeholder } = person.speaker;
		const labels = new Set(turns.map(({ block }) => block.label.name));
		return [
			{
				name,
				names: [...labels, ...aliases.filter((alias) => !labels.has(alias))],
				turns: turns.length,
				range: first.range,
				placeholder,
				rosters: [...new Set(person.declared.flatMap(({ uri: roster }) => roster ?? []))],
			},
		];
	});
	if (people.length === 0 || !(sure || looksLikeTranscript(transcript))) return undefined;
	return {
		uri,
		labels: labelCountsOf(transcript),
		title: titleOf(transcript) ?? nameOf(uri),
		people,
		sections: [...everySection(sectionsOf(transcript))].map(({ title, line }) => ({
			title,
			range: onLine(line, { start: 0, end: transcript.lines[line]?.text.length ?? 0 }),
		})),
	};
}

/** How many labels of a transcript have each name, as it is written. */
export function labelCountsOf(transcript: Transcript): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { block } of turnsIn(transcript)) counts.set(block.label.name, (counts.get(block.label.name) ?? 0) + 1);
	return counts;
}

/** The names of people in transcripts whom a roster declares, and in how many of them each stands; one transcript left out. */
export function namesIn(transcripts: Iterable<IndexedTranscript>, except: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { uri, people } of transcripts) {
		if (uri === except) continue;
		for (const { name, rosters } of people) if (rosters.length > 0) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return counts;
}
