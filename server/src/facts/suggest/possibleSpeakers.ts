import { isPlaceholder, nameKey } from '../../conventions/names.ts';
import { isGeneration } from '../../languages/all/afterNames.ts';
import { withoutArticle } from '../../languages/all/articles.ts';
import { isCourtesy } from '../../languages/all/courtesies.ts';
import { commonGivenNames, isName } from '../../languages/all/knownNames.ts';
import { numberIn } from '../../languages/all/numbers.ts';
import { isBodyWord, isHeldByMany, isOffice, isOfficeOrPart, saysWhat } from '../../languages/all/offices.ts';
import { beginsSurname, isParticle } from '../../languages/all/sentences.ts';
import { namesForShort } from '../../languages/all/shortNames.ts';
import type { DeclaredName } from '../../model/convention.ts';
import type { Transcript } from '../../model/transcript.ts';
import { type Person, peopleOf, personNamed } from '../people/people.ts';
import { type Speaker, speakersOf } from '../people/speakers.ts';

/** Somebody who may have spoken. */
export interface PossibleSpeaker {
	/** Place in the list of people of one question. */
	readonly index: number;
	/** As labels name the person; who has no label, as declared or called. */
	readonly name: string;
	/** As labels write it; undefined where labels of this person show none. */
	readonly affiliation: string | undefined;
	/** Undefined for somebody whom neither a label nor a declaration names. */
	readonly person: Person | undefined;
	/** Undefined for somebody without a turn. */
	readonly speaker: Speaker | undefined;
	readonly declared: DeclaredName | undefined;
	readonly placeholder: boolean;
	/** The words, in lower case, by which others may call the person. */
	readonly calledBy: ReadonlySet<string>;
	/** In lower case: what the affiliation is called in speech; empty where there is none. */
	readonly group: string;
}

/** Everybody who speaks, in the order in which they first do, then whoever is declared and does not speak. */
export function possibleSpeakersOf(transcript: Transcript): readonly PossibleSpeaker[] {
	const initials = usesInitials(speakersOf(transcript));
	return peopleOf(transcript).map((person, index) => {
		const { speaker, declared } = person;
		const [first] = declared;
		if (!speaker) return withoutTurn(index, (initials && first?.initials) || person.name, person);
		const written = speaker.turns.filter(({ block }) => block.label.affiliation).length;
		return {
			index,
			person,
			name: labelName(speaker),
			affiliation: written * 2 > speaker.turns.length ? speaker.affiliation : undefined,
			speaker,
			declared: speaker.declared ?? first,
			placeholder: speaker.placeholder,
			calledBy: callWords(namesOfPerson(person)),
			group: groupOf(speaker.affiliation),
		};
	});
}

/** Somebody who has no turn: declared, in a byline, or called by name. */
export const withoutTurn = (index: number, name: string, person?: Person): PossibleSpeaker => ({
	index,
	person,
	name,
	affiliation: undefined,
	speaker: undefined,
	declared: person?.declared[0],
	placeholder: isPlaceholder(name),
	calledBy: callWords([name, ...(person ? namesOfPerson(person) : [])]),
	group: groupOf(person?.affiliation),
});

/** Whom of some people a name means, as a label or a declaration has it. */
export function possibleSpeakerNamed(
	transcript: Transcript,
	people: readonly PossibleSpeaker[],
	name: string,
): PossibleSpeaker | undefined {
	const person = personNamed(transcript, name);
	const known = person && people.find((own) => own.person === person);
	if (known) return known;
	const key = nameKey(name);
	return people.find((own) => nameKey(own.name) === key);
}

/** Every name that somebody has in labels and declarations, initials aside. */
const namesOfPerson = ({ speaker, declared }: Person): readonly string[] => [
	...(speaker ? [speaker.name, ...speaker.aliases] : []),
	...declared.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
];

/** The commonest of the names that labels have for somebody. */
function labelName({ turns, name }: Speaker): string {
	const counts = new Map<string, number>();
	for (const { block } of turns) counts.set(block.label.name, (counts.get(block.label.name) ?? 0) + 1);
	let best = name;
	for (const [written, count] of counts) if (count > (counts.get(best) ?? 0)) best = written;
	return best;
}

/** True where labels have the initials of declared people. */
const usesInitials = (speakers: readonly Speaker[]): boolean =>
	speakers.filter(({ declared, aliases }) => declared?.initials !== undefined && aliases.includes(declared.initials))
		.length *
		2 >
	speakers.length;

/**
 * Titles, offices of many and small words, by which nobody in particular is called. Who holds an office alone is called by
 * it (`Mr. Chairman`), and a surname such as `Baker` is no trade here.
 */
const isNotCalled = (word: string): boolean =>
	isParticle(word) ||
	beginsSurname(word) ||
	isCourtesy(word) ||
	isGeneration(word) ||
	numberIn(word) !== undefined ||
	isPlaceholder(word) ||
	isBodyWord(word) ||
	(saysWhat(word) && !isName(word) && !(isOffice(word) && !isHeldByMany(word)));

/** `Friend` of `Alice Friend`: a trade or a kinship behind a given name is no office. */
const isSurname = (parts: readonly string[], index: number): boolean => {
	const word = parts[index] ?? '';
	return (
		index > 0 &&
		index === parts.length - 1 &&
		saysWhat(word) &&
		!isOfficeOrPart(word) &&
		commonGivenNames.has(parts[index - 1] ?? '')
	);
};

function callWords(names: readonly string[]): ReadonlySet<string> {
	const words = new Set<string>();
	for (const name of names) {
		if (isPlaceholder(name)) continue;
		const parts = name.toLowerCase().match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
		for (const [index, word] of parts.entries()) {
			const isWord = /\p{Lo}/u.test(word) ? word.length > 1 : word.length > 2;
			if (!isWord || (isNotCalled(word) && !isSurname(parts, index))) continue;
			for (const other of [word, ...namesForShort(word)]) words.add(other);
		}
	}
	return words;
}

const groupOf = (affiliation: string | undefined): string => {
	const group = withoutArticle((affiliation ?? '').trim()).toLowerCase();
	return group.length > 1 ? group : '';
};
