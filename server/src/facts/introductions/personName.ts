import { isAbbreviation } from '../../languages/all/abbreviations.ts';
import { isFrom } from '../../languages/all/callingNames.ts';
import { isCourtesy } from '../../languages/all/courtesies.ts';
import { isNoNameWord } from '../../languages/all/introductions.ts';
import { commonGivenNames, commonSurnames } from '../../languages/all/knownNames.ts';
import { isHouseWord, isTitle } from '../../languages/all/offices.ts';
import { countryWords } from '../../languages/all/places.ts';
import { beginsSurname, isSentenceWord } from '../../languages/all/sentences.ts';
import { foldName } from '../misspellings/foldName.ts';

/** A person's name as it stands in speech. Offsets are UTF-16, zero-based, `end` not included. */
export interface SpokenName {
	readonly name: string;
	readonly start: number;
	readonly end: number;
	/** Names in it; courtesies, offices and particles do not count. */
	readonly words: number;
	/** Its first name is a common given name, or a surname follows a courtesy. */
	readonly known: boolean;
}

/** One word of speech, with the punctuation that may belong to it. */
const wordAt = /\s{0,3}(["“]?[\p{L}\p{M}][\p{L}\p{M}'’.‑-]{0,40}["”]?)/uy;
const longest = 7;

/**
 * The name that begins at an offset: capitalised words with particles between them, as far as they go. Undefined where
 * none does, or where it is an office, a nationality or another capitalised word that is no name.
 */
export function nameAt(text: string, at: number): SpokenName | undefined {
	const taken: { readonly word: string; readonly start: number; readonly end: number }[] = [];
	wordAt.lastIndex = at;
	for (let match = wordAt.exec(text); match && taken.length < longest; match = wordAt.exec(text)) {
		const written = match[1] ?? '';
		const word = trimmed(written);
		if (!mayStandIn(word, taken.length)) break;
		const end = wordAt.lastIndex - (written.length - word.length);
		taken.push({ word, start: wordAt.lastIndex - written.length, end });
		if (word.length < written.length && !/^\p{Lu}?["”]?$/u.test(written.slice(word.length))) break;
		wordAt.lastIndex = end + (written.length - word.length);
	}
	const body = taken.findIndex(({ word }, index) => leadsToBody(word, taken[index + 1]?.word));
	const own = body > 0 ? taken.slice(0, body) : taken;
	const last = own.findLastIndex(({ word }) => !beginsSurname(word.toLowerCase()));
	return nameOf(text, own.slice(0, last + 1));
}

/** `de France Info`, `von RTL`: no part of a name, though `de` and `von` may be. */
const leadsToBody = (word: string, next = ''): boolean =>
	beginsSurname(word) &&
	isFrom(word) &&
	(countryWords.has(foldName(next)) || isHouseWord(foldName(next)) || isAcronym(next));

type Taken = readonly { readonly word: string; readonly start: number; readonly end: number }[];

function nameOf(text: string, taken: Taken): SpokenName | undefined {
	const [first, last] = [taken[0], taken.at(-1)];
	if (!first || !last || /['’]s$/.test(last.word)) return undefined;
	const folded = taken.map(({ word }) => foldName(word).replace(/[.'’"“”]/g, ''));
	const courtesies = folded.findIndex((word) => !isCourtesy(word) && !isOffice(word));
	if (courtesies < 0) return undefined;
	const names = folded.slice(courtesies).filter((word) => !beginsSurname(word));
	const written = taken.map(({ word }) => word);
	if (names.length === 0 || names.some((word) => isNoNameWord(word)) || written.every(isAcronym)) return undefined;
	const start = taken[courtesies]?.start ?? first.start;
	const known = commonGivenNames.has(names[0] ?? '') || (courtesies > 0 && commonSurnames.has(names[0] ?? ''));
	return { name: text.slice(start, last.end), start, end: last.end, words: names.length, known };
}

/** `CSO`, `DM-ing`: no name by itself; `AJ Smith` is one. */
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}/u.test(word);

const isOffice = (word: string): boolean => isTitle(word) && !commonGivenNames.has(word) && !commonSurnames.has(word);

/** A full stop belongs to an initial or a courtesy; other signs end the name. */
function trimmed(written: string): string {
	const bare = written.replace(/(?<![‑'’-])[‑'’-]+$/u, '');
	if (!bare.endsWith('.')) return bare;
	const stem = bare.slice(0, -1);
	return /^\p{Lu}(?:\.\p{Lu})?$/u.test(stem) || (/^\p{Lu}/u.test(stem) && isAbbreviation(stem)) ? bare : stem;
}

function mayStandIn(word: string, index: number): boolean {
	if (/^I(?:['’]\p{L}{1,2})?$/u.test(word)) return false;
	if (/^["“]?\p{Lu}/u.test(word)) return !(word.length > 1 && index === 0 && isSentenceWord(word));
	return index > 0 && beginsSurname(word);
}
