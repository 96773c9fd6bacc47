import { isPlaceholder, nameKey } from '../../conventions/names.ts';
import type { DeclaredName } from '../../model/convention.ts';
import type { Transcript } from '../../model/transcript.ts';
import { namesOfDeclared } from '../../people/peopleIn.ts';
import { remembered } from '../../text/remembered.ts';
import { type NameAndOffice, nameAndOfficeOf } from './nameAndOffice.ts';
import { officeInLines } from './officeLines.ts';
import { type Speaker, speakerNamed, speakersOf } from './speakers.ts';

/** Somebody who speaks, is declared, or both. */
export interface Person {
	/** The resolved name, as labels or a declaration have it: `NATO Secretary General`. */
	readonly name: string;
	/** Their own name, where it can be told from the office: `Jens Stoltenberg`; undefined for placeholders too. */
	readonly personName: string | undefined;
	/** The office that they speak in: `NATO Secretary General`; undefined where none is written. */
	readonly office: string | undefined;
	/** For whom they speak: as most labels have it, else as declared. */
	readonly affiliation: string | undefined;
	/** The part that a declaration gives them in the conversation; nothing is guessed. */
	readonly role: string | undefined;
	/** Undefined for somebody who is declared and never speaks. */
	readonly speaker: Speaker | undefined;
	/** In the document and in the roster beside it: one person may be declared several times. */
	readonly declared: readonly DeclaredName[];
}

interface People {
	readonly all: readonly Person[];
	readonly byKey: ReadonlyMap<string, Person>;
	readonly bySpeaker: ReadonlyMap<Speaker, Person>;
}

const known = remembered((transcript: Transcript): People => {
	const bySpeaker = new Map<Speaker, DeclaredName[]>(speakersOf(transcript).map((speaker) => [speaker, []]));
	const silent = new Map<string, DeclaredName[]>();
	for (const declared of transcript.detection.declared) {
		const speaker = namesOfDeclared(declared)
			.map((name) => speakerNamed(transcript, name))
			.find(Boolean);
		const key = nameKey(declared.name);
		const same = speaker ? bySpeaker.get(speaker) : silent.get(key);
		if (same) same.push(declared);
		else if (!speaker) silent.set(key, [declared]);
	}
	const all = [
		...[...bySpeaker].map(([speaker, declared]) => personOf(transcript, speaker.name, speaker, declared)),
		...[...silent.values()].map((declared) => personOf(transcript, declared[0]?.name ?? '', undefined, declared)),
	];
	const byKey = new Map<string, Person>();
	for (const person of all) {
		const { speaker, declared } = person;
		const labels = speaker?.turns.map(({ block }) => block.label.name) ?? [];
		for (const name of [...new Set(labels), ...declared.flatMap(namesOfDeclared)]) {
			const key = nameKey(name);
			if (!byKey.has(key)) byKey.set(key, person);
		}
	}
	return {
		all,
		byKey,
		bySpeaker: new Map(all.flatMap((person) => (person.speaker ? [[person.speaker, person] as const] : []))),
	};
});

/** A person's name and office are told apart when somebody asks. */
function personOf(
	transcript: Transcript,
	name: string,
	speaker: Speaker | undefined,
	declared: readonly DeclaredName[],
): Person {
	let apart: NameAndOffice | undefined;
	const told = (): NameAndOffice => {
		apart ??= nameAndOfficeOf(transcript, {
			name,
			names: [name, ...(speaker?.aliases ?? []), ...declared.flatMap((own) => [own.name, ...(own.aliases ?? [])])],
			roles: declared.flatMap(({ role }) => role ?? []),
			placeholder: speaker?.placeholder ?? isPlaceholder(name),
		});
		return apart;
	};
	return {
		name,
		get personName() {
			return told().personName;
		},
		get office() {
			return told().office ?? (speaker && officeInLines(speaker));
		},
		affiliation: speaker?.affiliation ?? declared.find(({ affiliation }) => affiliation !== undefined)?.affiliation,
		role: declared.find(({ role }) => role !== undefined)?.role,
		speaker,
		declared,
	};
}

/** Everybody who speaks, in the order of their first turns, then everybody who is declared and never speaks. */
export const peopleOf = (transcript: Transcript): readonly Person[] => known(transcript).all;

/** Who is meant by a name, whether a label or a declaration has it. */
export const personNamed = (transcript: Transcript, name: string): Person | undefined =>
	known(transcript).byKey.get(nameKey(name));

/** The person who is one of the speakers of a transcript. */
export const personBehind = (transcript: Transcript, speaker: Speaker): Person =>
	known(transcript).bySpeaker.get(speaker) ?? personOf(transcript, speaker.name, speaker, []);

/**
 * What the name of a person leaves unsaid: `Jens Stoltenberg` of `NATO Secretary General`, the office of `Jens
 * Stoltenberg`; undefined where nothing is known beside the name.
 */
export const otherNameOf = ({ name, personName, office }: Person): string | undefined =>
	[personName, office].find((one) => one !== undefined && !name.includes(one));
