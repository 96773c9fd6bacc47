import { nameKey } from '../../conventions/names.ts';
import type { DeclaredName } from '../../model/convention.ts';
import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import { namesOf } from './declarations.ts';
import { type Speaker, speakerNamed, speakersOf } from './speakers.ts';

/** Somebody who speaks, is declared, or both. */
export interface Person {
	readonly name: string;
	/** Undefined for somebody who is declared and never speaks. */
	readonly speaker: Speaker | undefined;
	/** In the document and in the roster beside it: one person may be declared several times. */
	readonly declared: readonly DeclaredName[];
}

interface People {
	readonly all: readonly Person[];
	readonly byKey: ReadonlyMap<string, Person>;
}

const known = remembered((transcript: Transcript): People => {
	const bySpeaker = new Map<Speaker, DeclaredName[]>(speakersOf(transcript).map((speaker) => [speaker, []]));
	const silent = new Map<string, DeclaredName[]>();
	for (const declared of transcript.detection.declared) {
		const speaker = namesOf(declared)
			.map((name) => speakerNamed(transcript, name))
			.find(Boolean);
		const key = nameKey(declared.name);
		const same = speaker ? bySpeaker.get(speaker) : silent.get(key);
		if (same) same.push(declared);
		else if (!speaker) silent.set(key, [declared]);
	}
	const all = [
		...[...bySpeaker].map(([speaker, declared]): Person => ({ name: speaker.name, speaker, declared })),
		...[...silent.values()].map(
			(declared): Person => ({
				name: declared[0]?.name ?? '',
				speaker: undefined,
				declared,
			}),
		),
	];
	const byKey = new Map<string, Person>();
	for (const person of all) {
		const { speaker, declared } = person;
		const labels = speaker?.turns.map(({ block }) => block.label.name) ?? [];
		for (const name of [...new Set(labels), ...declared.flatMap(namesOf)]) {
			if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), person);
		}
	}
	return { all, byKey };
});

/** Everybody who speaks, in the order of their first turns, then everybody who is declared and never speaks. */
export const peopleOf = (transcript: Transcript): readonly Person[] => known(transcript).all;

/** Who is meant by a name, whether a label or a declaration has it. */
export const personNamed = (transcript: Transcript, name: string): Person | undefined =>
	known(transcript).byKey.get(nameKey(name));
