import { nameKey } from '../../conventions/names.ts';
import { isArticle } from '../../languages/all/articles.ts';
import { handsOver } from '../../languages/all/callingNames.ts';
import { isCourtesy } from '../../languages/all/courtesies.ts';
import { foldWord, wordKeysOf } from '../../languages/all/gather.ts';
import { commonGivenNames, isName } from '../../languages/all/knownNames.ts';
import { isOffice } from '../../languages/all/offices.ts';
import { isParticle } from '../../languages/all/sentences.ts';
import { cueOf } from '../naming/cue.ts';
import { type Cue, nameSaid } from '../naming/mention.ts';
import { sentencesIn } from '../naming/sentences.ts';
import { type NameInSpeech, namesIn } from '../naming/spokenNames.ts';
import { type WordUse, wordUseIn } from '../naming/wordUse.ts';
import { addressesOf } from './addresses.ts';
import type { Conversation } from './conversation.ts';
import { lineName, type Put } from './evidence.ts';
import type { Gap } from './gap.ts';
import type { PossibleSpeaker } from './possibleSpeakers.ts';

/** A name that is said to whoever speaks here, where no label and no declaration has it. */
export interface NewName {
	/** As a label here would write it. */
	readonly name: string;
	/** `handed`: the floor is given; `called`: addressed before; `answered`: addressed by who speaks next. */
	readonly how: 'handed' | 'called' | 'answered';
	/** Zero-based line where it is said. */
	readonly line: number;
}

/** So many speeches on each side show how the document writes its words. */
const neighbours = 12;
/** So many sentences at the end of what is said before, and at the beginning of what is said after. */
const sentences = 2;

const handing: ReadonlySet<Cue> = new Set(['handed', 'alone']);
const calling: ReadonlySet<Cue> = new Set(['called', 'greeted']);
const answering: ReadonlySet<Cue> = new Set(['called', 'thanked', 'greeted']);

/** Names that those around say to the speaker of a gap and that are nobody's who is known, each once. */
export function newNamesAt(gap: Gap): readonly NewName[] {
	const { saidBefore, saidAfter, conversation, at } = gap;
	const use = wordUseIn(
		conversation.said.slice(Math.max(0, at - neighbours), at + neighbours).flatMap(({ head, tail }) => [head, tail]),
	);
	const found = new Map<string, NewName>();
	const add = (sentence: string, line: number, howOf: (cue: Cue) => NewName['how'] | undefined) => {
		for (const said of newIn(sentence, use, gap)) {
			const cue = cueOf(sentence, said);
			const how = cue === 'handed' || isSurelyName(said) ? howOf(cue) : undefined;
			const name = asLabel(said, conversation);
			if (how && !found.has(nameKey(name))) found.set(nameKey(name), { name, how, line });
		}
	};
	for (const sentence of sentencesIn(saidBefore?.tail ?? '').slice(-sentences))
		add(sentence, saidBefore?.endLine ?? 0, (cue) =>
			handing.has(cue) ? 'handed' : calling.has(cue) ? 'called' : undefined,
		);
	for (const sentence of sentencesIn(saidAfter?.head ?? '').slice(0, sentences))
		add(sentence, saidAfter?.line ?? 0, (cue) => (answering.has(cue) ? 'answered' : undefined));
	return [...found.values()];
}

/** The names in a sentence that cannot mean anybody who is known. */
const newIn = (sentence: string, use: WordUse, { people, conversation }: Gap): readonly NameInSpeech[] =>
	namesIn(sentence, use).filter(({ words, courtesy, start }) => {
		if (isBehindArticle(sentence, start, words[0] ?? '')) return false;
		if (courtesy === '' && isToldOf(sentence.slice(0, start))) return false;
		const own = (courtesy === '' ? words.slice(-1) : words).map((word) => word.toLowerCase());
		if (people.some(({ calledBy }) => own.some((word) => calledBy.has(word)))) return false;
		const { others } = addressesOf(conversation.transcript);
		return !words.some((word) => (others.get(word.toLowerCase()) ?? 0) > 1 || isOfficeName(word));
	});

/** `the Coast Gazette`: no person; `der Kollege Lausen` is one. */
const isBehindArticle = (sentence: string, start: number, first: string): boolean =>
	sentence.startsWith(first, start) && isArticle(sentence.slice(0, start).trimEnd().split(' ').at(-1) ?? '');

/** `On JetBlue, can you say`: behind a small word that hands nothing over nobody is called. */
const isToldOf = (before: string): boolean => {
	const words = wordKeysOf(before);
	return / $/.test(before) && isParticle(words.at(-1) ?? '') && !handsOver(words);
};

/** `Bundesfinanzminister`: whose end is an office. */
const isOfficeName = (word: string): boolean =>
	Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => word.slice(at + 1)).some(isOffice);

const isSurelyName = ({ words, courtesy }: NameInSpeech): boolean => {
	const [first = '', ...others] = words.map((word) => foldWord(word.toLowerCase()));
	return courtesy !== '' || commonGivenNames.has(first) || (others.length > 0 && isName(others.at(-1) ?? ''));
};

/** A name alone keeps its courtesy where labels have that courtesy, or where none is one name alone. */
function asLabel({ words, courtesy }: NameInSpeech, { people }: Conversation): string {
	const [only = ''] = words;
	if (words.length > 1 || courtesy === '') return words.join(' ');
	const key = foldWord(courtesy.toLowerCase());
	if (!isCourtesy(key)) return only;
	const known = people.filter(({ placeholder }) => !placeholder);
	const isUsed = known.some((person) => wordsOf(person).includes(key));
	const oneName = known.some((person) => wordsOf(person).length === 1);
	return isUsed || !oneName ? nameSaid({ courtesy, words }) : only;
}

const wordsOf = ({ name }: PossibleSpeaker): readonly string[] =>
	foldWord(name.toLowerCase())
		.split(/[\s.]+/)
		.filter(Boolean);

/** That somebody who has no label here is called by name. */
export function newNameEvidence(
	{ transcript }: Conversation,
	names: readonly NewName[],
	people: readonly PossibleSpeaker[],
	put: Put,
): void {
	const { named } = names.length > 0 ? addressesOf(transcript) : { named: 0 };
	for (const { name, how, line } of names) {
		const person = people.find((own) => own.speaker === undefined && nameKey(own.name) === nameKey(name));
		if (person) put(`new name ${how}`, person.index, named, () => reasonOf(how, name, line));
	}
}

function reasonOf(how: NewName['how'], name: string, line: number): string {
	switch (how) {
		case 'handed':
			return `the speaker before hands over to ${name} (${lineName(line)})`;
		case 'called':
			return `the speaker before says “${name}” to them (${lineName(line)})`;
		case 'answered':
			return `the next speaker says “${name}” to them (${lineName(line)})`;
	}
}
