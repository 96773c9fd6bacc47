import { isPlaceholder, tidyName } from '../conventions/names.ts';
import { peopleOf } from '../facts/people/people.ts';
import type { Transcript } from '../model/transcript.ts';
import { namesOfDeclared } from '../people/peopleIn.ts';

/**
 * A dictionary of the words in names, one a line, for spell checkers: cSpell's `dictionaryDefinitions`
 * (https://cspell.org/docs/dictionaries/custom-dictionaries), Vale's and Hunspell's word lists. In alphabetical order,
 * each word once; initials, numbers and words of one letter are left out.
 */
export function spellingDictionary(names: readonly string[]): string {
	const words = new Set<string>();
	for (const name of names) {
		if (isPlaceholder(name)) continue;
		for (const part of tidyName(name).split(/[\s/&,]+/)) {
			const word = part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
			// cSpell takes words apart at hyphens, so it is given the parts as well.
			for (const one of [word, ...word.split(/[-‐‑]/)])
				if (/^[\p{L}\p{M}][\p{L}\p{M}'’‐‑-]+$/u.test(one)) words.add(one);
		}
	}
	return [...words]
		.sort((a, b) => a.localeCompare(b, 'en'))
		.map((word) => `${word}\n`)
		.join('');
}

/** The names in a transcript: of everybody who speaks or is declared, in every form. */
export const namesToSpell = (transcript: Transcript): readonly string[] => [
	...new Set(
		peopleOf(transcript).flatMap(({ name, speaker, declared }) => [
			name,
			...(speaker?.aliases ?? []),
			...declared.flatMap(namesOfDeclared),
		]),
	),
];
