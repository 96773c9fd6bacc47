import { isPlaceholder, nameKey } from '../../conventions/names.ts';
import { turnsIn } from '../../model/transcript.ts';
import { type Parsed, parse } from '../../parser/parse.ts';
import { type HiddenPerson, peopleToHide } from './hidden.ts';
import { keyOfWord, nameLookup, wordIn } from './lookup.ts';
import { affiliationsIn, missesIn, type PossibleMiss } from './misses.ts';
import { type Replacing, replaceNames } from './replaceNames.ts';

/** A transcript without the names of those who speak in it. */
export interface Pseudonymised {
	readonly lines: readonly string[];
	/** How many names were replaced, those of labels among them. */
	readonly replaced: number;
	/** What may still tell who somebody is. */
	readonly misses: readonly PossibleMiss[];
}

/**
 * Puts pseudonyms in the place of everybody's names, in labels, declarations and what is said, in every case that the
 * languages tell of. `pseudonymOf` gives one for the names of a person. The result is read again: it has the same turns,
 * told apart as before, or the answer says in plain words why it has not. A name that several people have is replaced by
 * all of their pseudonyms.
 */
export function withPseudonyms(
	transcript: Parsed,
	pseudonymOf: (names: readonly string[]) => string,
): Pseudonymised | { readonly problem: string } {
	const people = peopleToHide(transcript);
	const whole = people.map(({ names }) => pseudonymOf(names));
	// Where no name has a blank, one with a blank might not be read as a name.
	const glued = whole.map((name) => name.replaceAll(' ', ''));
	const { said, lowerCase } = wordsOf(transcript);
	const lookup = nameLookup(people, said);
	for (const pseudonyms of [whole, glued]) {
		const { lines, left, replaced } = replacedBy(transcript, people, { pseudonyms, lookup, lowerCase });
		if (!hasSameTurns(transcript, people, lines)) continue;
		const misses = [...left, ...missesIn(lines, people), ...affiliationsIn(transcript)];
		return { lines, replaced, misses: misses.sort((a, b) => a.line - b.line) };
	}
	return { problem: 'its labels would not be read with pseudonyms in them' };
}

function replacedBy(transcript: Parsed, people: readonly HiddenPerson[], known: Omit<Replacing, 'anyCase'>) {
	const byName = new Map(people.flatMap(({ names }, person) => names.map((name) => [nameKey(name), person] as const)));
	const replacing: Replacing = {
		...known,
		anyCase: people.length > 0 && people.every(({ names }) => names.every((name) => name === name.toLowerCase())),
	};
	const left: PossibleMiss[] = [];
	let replaced = 0;
	const lines = transcript.lines.map((line, index) => {
		const who = line.kind === 'label' ? byName.get(nameKey(line.label.name)) : undefined;
		const label = line.kind === 'label' && who !== undefined ? { span: line.label.nameSpan, who } : undefined;
		const done = replaceNames(line.text, label, replacing);
		for (const { word, why } of done.left) left.push({ line: index + 1, text: word, why });
		replaced += done.replaced;
		return done.text;
	});
	return { lines, left, replaced };
}

/** All words of the text as names are looked up, and those that stand in lower case inside of it: `will`, `may`, `rose`. */
function wordsOf({ lines }: Parsed) {
	const said = new Set<string>();
	const lowerCase = new Set<string>();
	for (const { text } of lines) {
		for (const word of text.match(wordIn) ?? []) {
			said.add(keyOfWord(word));
			if (word === word.toLowerCase()) lowerCase.add(word);
		}
	}
	return { said, lowerCase };
}

function hasSameTurns(before: Parsed, people: readonly HiddenPerson[], lines: readonly string[]): boolean {
	const after = parse(lines, { ...before.options, convention: before.convention.id, roster: [] });
	const [old, fresh] = [turnsIn(before), turnsIn(after)];
	if (old.length !== fresh.length) return false;
	const byName = new Map(people.flatMap(({ names }, person) => names.map((name) => [nameKey(name), person] as const)));
	const known = new Map<number, string>();
	return old.every(({ line, block }, index) => {
		const own = fresh[index];
		if (own?.line !== line) return false;
		const person = byName.get(nameKey(block.label.name));
		const key = nameKey(own.block.label.name);
		if (person === undefined) return isPlaceholder(block.label.name) || key === nameKey(block.label.name);
		if (known.has(person)) return known.get(person) === key;
		known.set(person, key);
		return true;
	});
}
