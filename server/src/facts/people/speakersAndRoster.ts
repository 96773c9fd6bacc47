import { isOfficeName, isPlaceholder, nameKey } from '../../conventions/names.ts';
import { isBodyWord, isTitle } from '../../languages/all/offices.ts';
import type { DeclaredName } from '../../model/convention.ts';
import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import { partsOf } from '../misspellings/nameParts.ts';
import { compareNames } from '../misspellings/nearNames.ts';
import { declaredFor } from './shortFor.ts';
import { type Speaker, speakersOf } from './speakers.ts';

/** Somebody who speaks, and whether those who are declared have them. */
export interface Match {
	readonly speaker: Speaker;
	/** `declared` by a name, alias or initials; `short` for a name that can only mean one who is declared; `unnamed` for a role. */
	readonly kind: 'declared' | 'short' | 'unnamed' | 'missing';
	/** Whom the labels mean. */
	readonly person: DeclaredName | undefined;
}

/** Everybody who speaks, held against everybody who is declared. */
export const matchesOf = remembered((transcript: Transcript): readonly Match[] => {
	const { declared } = transcript.detection;
	return speakersOf(transcript).map((speaker): Match => {
		if (speaker.declared) return { speaker, kind: 'declared', person: speaker.declared };
		if (isUnnamed(speaker.name)) return { speaker, kind: 'unnamed', person: undefined };
		const meant = [speaker.name, ...speaker.aliases].flatMap((label) => declaredFor(label, declared));
		const person = meant.length > 1 ? declared.find((one) => meant.includes(one)) : meant[0];
		return { speaker, kind: person ? 'short' : 'missing', person };
	});
});

/** True for labels that name a part, a crowd or several people: no roster has them. */
export function isUnnamed(name: string): boolean {
	if (isPlaceholder(name) || isOfficeName(name) || /^[qa]$/i.test(name)) return true;
	if (/^\p{Lu}{1,5}\d?(?:\s?[,/&+]\s?\p{Lu}{1,5}\d?)+$/u.test(name)) return true;
	const { words, people } = partsOf(name);
	return people > 1 || words.length === 0 || words.every((word) => isTitle(word) || isBodyWord(word));
}

/** True for two declarations of one person: the same name, or one with the other's words. */
export const isOnePerson = (a: DeclaredName, b: DeclaredName): boolean =>
	nameKey(a.name) === nameKey(b.name) ||
	partsOf(a.name).words.some((word) => word.length > 2 && partsOf(b.name).words.includes(word)) ||
	compareNames({ name: a.name, count: 1 }, { name: b.name, count: 1 }).same;
