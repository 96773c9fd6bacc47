import { isBetween, isPolite } from '../../languages/all/callingNames.ts';
import { isCourtesy } from '../../languages/all/courtesies.ts';
import { foldWord } from '../../languages/all/gather.ts';
import { isNoNameWord } from '../../languages/all/introductions.ts';
import { commonGivenNames, commonSurnames, isName } from '../../languages/all/knownNames.ts';
import { hasDate, neverSpeaks } from '../../languages/all/notSpeakers.ts';
import { numberIn } from '../../languages/all/numbers.ts';
import {
	isBodyWord,
	isHouseWord,
	isOffice,
	isOfficeOrPart,
	makesOtherOffice,
	officeBeforeName,
	saysWhat,
} from '../../languages/all/offices.ts';
import { countryWords } from '../../languages/all/places.ts';
import { answersAlone, beginsSurname, isSentenceWord, opensClause } from '../../languages/all/sentences.ts';
import { isProcedure, startsSentence } from '../../languages/all/talk.ts';
import type { WordUse } from './wordUse.ts';

/** A name in a sentence. Offsets are UTF-16, `end` not included. */
export interface NameInSpeech {
	readonly start: number;
	readonly end: number;
	/** As said, without its full stop; empty for none. */
	readonly courtesy: string;
	/** Courtesies left out; at least one. */
	readonly words: readonly string[];
	/** True for `Ann's`. */
	readonly possessive: boolean;
}

interface Token {
	readonly word: string;
	/** Without the ending of a possessive. */
	readonly bare: string;
	readonly start: number;
	readonly end: number;
	readonly courtesy: boolean;
}

const word = String.raw`\p{Lu}(?:[\p{L}\p{M}’'‑-]{0,30}[\p{L}\p{M}])?\.?`;
const run = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}@’'-])${word}(?:(?: \p{Ll}{1,3}(?: la)?)? ${word}){0,6}`, 'gu');
const wordsInRun = /\S+/g;
const mostNames = 4;

/** Names of people in a sentence, as far as capitals, courtesies and the words of the document tell them. */
export function namesIn(sentence: string, use: WordUse): readonly NameInSpeech[] {
	const found: NameInSpeech[] = [];
	for (const match of sentence.matchAll(run)) {
		for (const group of groupsIn(match[0], match.index, use)) {
			const name = nameOf(group, use);
			if (name && !isBehindPlace(sentence, name)) found.push(withSmallCourtesy(sentence, name));
		}
	}
	return found;
}

const smallBefore = /(?<![\p{L}\p{M}\p{N}@-])(\p{Ll}[\p{L}\p{M}]{1,24})(\.?\s)$/u;
/** So many small courtesies and offices may stand before a name: `il signor presidente Rossi`. */
const mostSmallCourtesies = 3;

/** Most languages write courtesies and offices with small letters: `monsieur Lenoir`, `la señora Lara`, `пане Андрію`. */
function withSmallCourtesy(sentence: string, name: NameInSpeech): NameInSpeech {
	let { start, courtesy } = name;
	for (let count = 0; count < mostSmallCourtesies; count++) {
		const [, word = '', gap = ''] = smallBefore.exec(sentence.slice(Math.max(0, start - 30), start)) ?? [];
		const key = foldWord(word);
		// `on Monday` is no Italian deputy: what is as short has its full stop.
		if ((word.length < 3 && gap.length < 2) || isSentenceWord(key) || opensClause(key) || !isCalledBy(key)) break;
		start -= word.length + gap.length;
		if (courtesy === '' || (isCourtesy(key) && !isCourtesy(foldWord(courtesy.toLowerCase())))) courtesy = word;
	}
	return start === name.start ? name : { ...name, start, courtesy };
}

/** True for what people are called by before their names: courtesies, and offices that stand there as those do. */
const isCalledBy = (key: string): boolean => isCourtesy(key) || officeBeforeName(key) !== undefined || isOffice(key);

/** `North Carolina`: behind a word of places, inside a sentence. */
const isBehindPlace = (sentence: string, { start, courtesy }: NameInSpeech): boolean => {
	const [, before = ''] =
		/(?:^|[\s“"(])(\p{Lu}\p{L}{1,14}) $/u.exec(sentence.slice(Math.max(0, start - 18), start)) ?? [];
	return courtesy === '' && before !== '' && countryWords.has(before.toLowerCase());
};

/** A run of capitalised words, cut where a word is no name's or a name is over. */
function groupsIn(text: string, at: number, use: WordUse): readonly (readonly Token[])[] {
	const groups: Token[][] = [];
	let open: Token[] = [];
	const close = () => {
		if (open.length > 0) groups.push(open);
		open = [];
	};
	for (const match of text.matchAll(wordsInRun)) {
		const token = tokenOf(match[0], at + match.index);
		const last = open.at(-1);
		if (token.courtesy && !(last && !last.courtesy)) {
			open.push(token);
			continue;
		}
		if (!mayStandIn(token, open, use)) {
			// `Stone Bridge Bank`
			if (open.length > 0 && open.every(({ courtesy }) => !courtesy) && namesHouse(token)) open = [];
			close();
			continue;
		}
		open.push(token);
		if (token.bare !== token.word) close();
	}
	close();
	return groups;
}

function tokenOf(written: string, start: number): Token {
	const isInitial = /^\p{Lu}\.$/u.test(written);
	const word = isInitial ? written : written.replace(/\.$/, '');
	const bare = word.replace(/['’]s$/u, '');
	const key = foldWord(bare.toLowerCase());
	// `On Monday` is no Italian deputy: a courtesy that is a word of sentences too has its full stop.
	const isWord = !written.endsWith('.') && (isSentenceWord(key) || opensClause(key));
	const courtesy =
		(/^\p{Lu}/u.test(word) && isBetween(key) && !isName(key)) ||
		(isCourtesy(key) && !isWord) ||
		officeBeforeName(key) !== undefined ||
		(isOfficeOrPart(key) && !isName(key));
	return { word, bare, start, end: start + word.length, courtesy };
}

const namesHouse = ({ bare }: Token): boolean => {
	const key = foldWord(bare.toLowerCase());
	return isHouseWord(key) && !isName(key);
};

/** An office behind a courtesy is nobody's name: `Mr. Speaker`. */
const isRole = (key: string): boolean => (isOffice(key) || makesOtherOffice(key)) && !isName(key);

function mayStandIn({ bare, word }: Token, open: readonly Token[], { small, inside }: WordUse): boolean {
	const key = foldWord(bare.toLowerCase()).replace(/\.$/, '');
	const last = open.at(-1);
	if (/^\p{Ll}/u.test(word)) return open.length > 0 && (beginsSurname(bare) || beginsSurname(bare.split(' ')[0] ?? ''));
	if (/^(?:I|\p{L}+n['’]t|\p{L}+['’](?:re|ve|ll|m|d))$/u.test(word)) return false;
	const courteous = last?.courtesy === true;
	// Behind a personal courtesy any word may be a name: `Ms. May`.
	if (courteous && isCourtesy(foldWord(last.bare.toLowerCase()))) return !isRole(key);
	if (/^\p{Lu}\.?$/u.test(bare)) return !(key === 'i' || (key === 'a' && !word.endsWith('.')));
	const capitals = bare.length <= 4 && bare.length > 1 && bare === bare.toUpperCase();
	const known = isName(key);
	if (isNever(key) || (capitals && !courteous) || (last === undefined && neverSpeaks(key))) return false;
	const isSurnameBehind =
		last !== undefined && !last.courtesy && commonGivenNames.has(foldWord(last.bare.toLowerCase()));
	if (isSurnameBehind && known) return true;
	// A trade is a surname behind a name: `Olena Koval` is a smith by name.
	if (last !== undefined && !last.courtesy && saysWhat(key) && !isOffice(key) && !isCommonStart(key)) return true;
	const written = [small.get(key) ?? 0, inside.get(key) ?? 0] as const;
	if (isCommon(key)) return known && written[1] > 0 && written[0] < 4 * written[1];
	if (written[0] === 0 || courteous) return true;
	return known ? written[0] <= 3 || written[1] > 0 : written[1] > 0 && written[0] <= written[1];
}

/** True for what is no part of a name anywhere but behind a courtesy. */
const isNever = (key: string): boolean =>
	isNoNameWord(key) ||
	isProcedure(key) ||
	numberIn(key) !== undefined ||
	(countryWords.has(key) && !isName(key)) ||
	hasDate(key);

/** True for words that begin sentences, say what somebody is or name a body. */
const isCommon = (key: string): boolean => isCommonStart(key) || saysWhat(key) || isBodyWord(key) || isHouseWord(key);

const isCommonStart = (key: string): boolean =>
	isPolite(key) ||
	isSentenceWord(key) ||
	opensClause(key) ||
	answersAlone(key) ||
	startsSentence(`${key.charAt(0).toUpperCase()}${key.slice(1)}`);

function nameOf(group: readonly Token[], use: WordUse): NameInSpeech | undefined {
	const courtesies = group.filter(({ courtesy }) => courtesy);
	const names = group.slice(courtesies.length);
	const last = names.findLastIndex(({ bare }) => !beginsSurname(bare.toLowerCase()));
	const own = names.slice(0, last + 1);
	const [first, final] = [own[0], own.at(-1)];
	const start = group[0]?.start;
	if (!first || !final || start === undefined || own.length > mostNames) return undefined;
	const words = own.map(({ bare }) => bare);
	if (words.every((part) => /^\p{Lu}\.?$/u.test(part))) return undefined;
	const keys = words.map((part) => foldWord(part.toLowerCase()));
	// A body has a house's word behind a name: `Stone Bank`. A person has a known name, or a document's word for it.
	if (keys.length > 1 && keys.some((key) => (isHouseWord(key) || isBodyWord(key)) && !isName(key))) return undefined;
	const courtesy =
		courtesies.findLast(({ bare }) => isCourtesy(foldWord(bare.toLowerCase()))) ??
		courtesies.findLast(({ bare }) => !isBetween(foldWord(bare.toLowerCase())));
	if (
		use.capitalsSayLittle &&
		courtesies.length === 0 &&
		!commonGivenNames.has(keys[0] ?? '') &&
		!(keys.length > 1 && commonSurnames.has(keys.at(-1) ?? ''))
	)
		return undefined;
	return {
		start,
		end: final.end,
		courtesy: courtesy?.word ?? '',
		words,
		possessive: final.bare !== final.word,
	};
}
