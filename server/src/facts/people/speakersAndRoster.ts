import { isOfficeName, isPlaceholder, nameKey } from '../../conventions/names.ts';
import { isBodyWord, isTitle } from '../../languages/all/offices.ts';
import type { DeclaredName } from '../../model/convention.ts';
import type { Transcript } from '../../model/transcript.ts';
import { nameForm } from '../../people/nameForm.ts';
import { namesOfDeclared } from '../../people/peopleIn.ts';
import { slipCount } from '../../text/distance.ts';
import { remembered } from '../../text/remembered.ts';
import { partsOf } from '../misspellings/nameParts.ts';
import { compareNames } from '../misspellings/nearNames.ts';
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
		const means = [speaker.name, ...speaker.aliases].map(shortFor);
		const person = declared.find((one) => means.some((isMeant) => isMeant(one)));
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

/**
 * True where a label can mean a declared person although it is none of the declared names: some words of the name,
 * the name with an office before it, its initials, or a handle made of it (`alee`).
 */
export const isShortFor = (label: string, declared: DeclaredName): boolean => shortFor(label)(declared);

/** The same for one label and many people. */
function shortFor(label: string): (declared: DeclaredName) => boolean {
	const own = partsOf(label).words;
	const letters = label.replace(/[\s.]/g, '');
	const isCode = /^\p{Lu}{2,4}$/u.test(letters);
	return (declared) =>
		own.length > 0 &&
		takenApart(declared).some(({ words, initials }) => {
			if (words.length === 0) return false;
			const [less, more] = own.length <= words.length ? [own, words] : [words, own];
			if (less.join('').length > 2 && less.every((word) => more.includes(word))) return true;
			return isHandleOf(own, words) || (isCode && initials.some((own) => own.startsWith(letters.toLowerCase())));
		});
}

/** Everybody's names are asked for many times. */
const takenApart = remembered((declared: DeclaredName) =>
	namesOfDeclared(declared).map((name) => ({ words: partsOf(name).words, initials: nameForm(name).initials })),
);

/** One word that holds a longer word of the name, and little else. */
function isHandleOf([handle = '', ...others]: readonly string[], words: readonly string[]): boolean {
	if (others.length > 0) return false;
	const letters = handle.replace(/[^\p{L}]/gu, '');
	return words.some((word) => word.length >= 4 && letters.includes(word) && letters.length <= word.length + 3);
}

/** The declared person whose name a label may be a slip for; undefined where no name is like it. */
export function nearestDeclared(label: string, declared: readonly DeclaredName[]): DeclaredName | undefined {
	const judged = declared.flatMap((person) => {
		const best = Math.max(0, ...namesOfDeclared(person).map((name) => likeness(label, name)));
		return best > 0 ? [{ person, best }] : [];
	});
	return judged.sort((a, b) => b.best - a.best)[0]?.person;
}

/** 0 for names that have nothing in common but a letter or two. */
function likeness(label: string, name: string): number {
	// A look that costs little: rosters may have thousands of names.
	if (slipCount(nameKey(label), nameKey(name), 3) > 3) return 0;
	const verdict = compareNames({ name: label, count: 1 }, { name, count: 3 });
	if (verdict.same) return verdict.confidence;
	const shorter = Math.min(label.length, name.length);
	const away = slipCount(nameKey(label), nameKey(name), 2);
	return shorter >= 6 && away <= 2 ? 0.5 - away / 10 : 0;
}

/** True for two declarations of one person: the same name, or one with the other's words. */
export const isOnePerson = (a: DeclaredName, b: DeclaredName): boolean =>
	nameKey(a.name) === nameKey(b.name) ||
	partsOf(a.name).words.some((word) => word.length > 2 && partsOf(b.name).words.includes(word)) ||
	compareNames({ name: a.name, count: 1 }, { name: b.name, count: 1 }).same;
