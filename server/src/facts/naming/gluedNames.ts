import { announcesNextGlued } from '../../languages/all/callingNames.ts';
import { allPhrases, madeOnce, oneOf, wordList } from '../../languages/all/gather.ts';
import { beginsWithSurname, isNoNameWord, softNamePattern, surnamePattern } from '../../languages/all/introductions.ts';
import { saysWhat } from '../../languages/all/offices.ts';
import { hasSentenceSigns } from '../../languages/all/sentences.ts';
import { endsAsking } from '../../languages/all/talk.ts';
import type { Phrases } from '../../languages/fields/words.ts';
import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { Cue } from './mention.ts';

/** A name in a sentence of a script without capitals, and how it stands there. */
export interface GluedName {
	readonly name: string;
	/** `さん`, `教授`; empty for none. */
	readonly courtesy: string;
	readonly cue: Cue;
	/** Where it begins, UTF-16. */
	readonly start: number;
}

const letters = String.raw`[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}々ー]`;
const glued = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const stop = String.raw`[、，,。.！!？?：:\s]`;

const phrasesOf = (field: (language: Language) => Phrases | undefined): readonly string[] =>
	[...allPhrases(field)].filter((phrase) => glued.test(phrase));
const wordsOf = (...fields: readonly ((language: Language) => string | undefined)[]): readonly string[] =>
	languages
		.flatMap((language) => fields.flatMap((field) => wordList(field(language))))
		.filter((word) => glued.test(word));

const leadPattern = madeOnce(() =>
	oneOf([
		...phrasesOf(({ handingOver }) => handingOver?.before),
		...phrasesOf(({ handingOver }) => handingOver?.greets),
		...phrasesOf(({ talk }) => talk?.thanks),
	]),
);

const patterns = madeOnce(() => {
	const courtesies = oneOf(wordsOf(({ courtesiesBehind }) => courtesiesBehind));
	const offices = oneOf(
		wordsOf(
			({ offices }) => offices?.held,
			({ offices }) => offices?.parts,
			({ offices }) => offices?.people,
		),
	);
	const others = oneOf(wordsOf(({ offices }) => offices?.otherOffice));
	const bodies = oneOf(wordsOf(({ bodies }) => bodies));
	const people = oneOf(
		wordsOf(
			({ offices }) => offices?.held,
			({ offices }) => offices?.parts,
			({ offices }) => offices?.people,
			({ namesTogetherGlued }) => namesTogetherGlued,
		),
	);
	const leads = leadPattern();
	const family = String.raw`(?:${softNamePattern()}|${surnamePattern()}(?:[\p{sc=Han}々]{1,2}?|\p{sc=Katakana}{1,6})??)`;
	return {
		/** `次は山田さん、どうぞ`, `김하나 님, 말씀해 주세요`: whatever stands there before a courtesy. */
		courteous: new RegExp(
			`(?:(?<lead>${leads})[、,，]?\\s?|(?<!${letters}))(?<name>${letters}{2,5}?)\\s?(?<courtesy>${courtesies})`,
			'gu',
		),
		/** `刘敏局长`, `佐々木交通局長`: a surname, and an office behind it. */
		office: new RegExp(
			`(?:(?<lead>${leads})[、,，]?\\s?)?(?<name>${family})(?:${bodies})?(?<courtesy>(?:${others})?(?:${offices}|${courtesies}))`,
			'gu',
		),
		/** `请林小安发言`, `作家陈默，`. */
		plain: new RegExp(
			`(?:(?<lead>${leads})[、,，]?\\s?|(?<=^|${stop}|[的の是位]|${people}))(?<name>${surnamePattern()}[\\p{sc=Han}々]{1,2}|${softNamePattern()})(?=${oneOf(phrasesOf(({ handingOver }) => handingOver?.behind))}|${stop}|[和与與でと]|$)`,
			'gu',
		),
		thanks: new RegExp(`^(?:${oneOf(phrasesOf(({ talk }) => talk?.thanks))})$`, 'u'),
		greets: new RegExp(`^(?:${oneOf(phrasesOf(({ handingOver }) => handingOver?.greets))})$`, 'u'),
		greetsBehind: new RegExp(
			`^[もは]?[、,，]?\\s?(?:${oneOf(phrasesOf(({ handingOver }) => handingOver?.greets))})`,
			'u',
		),
		thanksBehind: new RegExp(`^[もは]?[、,，]?\\s?(?:${oneOf(phrasesOf(({ talk }) => talk?.thanks))})`, 'u'),
		behind: new RegExp(`^[、,，]?\\s?(?:${oneOf(phrasesOf(({ handingOver }) => handingOver?.behind))})`, 'u'),
		answered: new RegExp(`^${oneOf(phrasesOf(({ handingOver }) => handingOver?.answered))}`, 'u'),
	};
});

/** Given names of two letters behind a surname of one, in texts of a script without capitals: `小安` of `林小安`. */
export function gluedGivenNames(texts: readonly string[]): RegExp | undefined {
	const { office, plain } = patterns();
	const found = new Set<string>();
	for (const text of texts) {
		if (!glued.test(text)) continue;
		for (const pattern of [office, plain]) {
			for (const { groups: { name = '' } = {} } of text.matchAll(pattern)) {
				if (/^\p{sc=Han}{3}$/u.test(name) && mayBeName(name)) found.add(name.slice(1));
			}
		}
	}
	if (found.size === 0) return undefined;
	return new RegExp(
		`(?:(?<lead>${leadPattern()})[、,，]?\\s?|(?<=^|${stop}))(?<name>${oneOf(found)})(?=${stop}|$|[你您])`,
		'gu',
	);
}

/**
 * Names in a sentence of a script without capitals: before a courtesy or an office, or where the floor is given. `given`
 * finds given names alone.
 */
export function gluedNamesIn(sentence: string, given: RegExp | undefined): readonly GluedName[] {
	if (!glued.test(sentence)) return [];
	const found: (GluedName & { readonly end: number })[] = [];
	const { courteous, office, plain } = patterns();
	for (const pattern of [office, courteous, plain, ...(given ? [given] : [])]) {
		for (const { groups = {}, 0: all, index } of sentence.matchAll(pattern)) {
			const { name = '', courtesy = '', lead = '' } = groups;
			const end = index + all.length;
			const start = index + all.lastIndexOf(name, all.length - courtesy.length - name.length);
			if (!mayBeName(name) || found.some((other) => other.start < end && start < other.end)) continue;
			if (pattern === plain && !beginsWithSurname(name)) continue;
			found.push({ name, courtesy, start, end, cue: cueOfGlued(sentence, lead, start, end) });
		}
	}
	return found.toSorted((a, b) => a.start - b.start);
}

function cueOfGlued(sentence: string, lead: string, start: number, end: number): Cue {
	const { thanks, greets, behind, answered, greetsBehind, thanksBehind } = patterns();
	const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
	if (answered.test(after)) return 'thanked';
	if (thanks.test(lead) || thanksBehind.test(after)) return 'thanked';
	if (behind.test(after)) return 'handed';
	if (greets.test(lead) || greetsBehind.test(after)) return 'greeted';
	if (lead !== '' || announcesNextGlued(before.slice(-reach))) return 'handed';
	const ends = /^[\s。.！!？?…]*$/u.test(after);
	if (before.trim() === '' && ends) return 'alone';
	if (before.trim() === '' && /^[、，,]/u.test(after)) return endsAsking(sentence) ? 'handed' : 'called';
	// `山田さんは、どうですか。`
	if (before.trim() === '' && /^[はも]/u.test(after) && endsAsking(sentence)) return 'handed';
	return ends && /[、，,]\s?$/u.test(before) ? 'last' : 'told';
}

/** So many UTF-16 units before a name are looked at for what gives the floor. */
const reach = 30;

const mayBeName = (name: string): boolean => !hasSentenceSigns(name) && !isNoNameWord(name) && !saysWhat(name);
