import { standsBeforeGivenName } from '../../languages/all/courtesies.ts';
import { commonGivenNames, commonSurnames, isName } from '../../languages/all/knownNames.ts';
import { isBodyWord } from '../../languages/all/offices.ts';
import { countryWords } from '../../languages/all/places.ts';
import { appendAll } from '../../text/appendAll.ts';
import { bitsIn } from '../../text/letterBits.ts';
import type { Points } from './courtesies.ts';
import type { NameParts } from './nameParts.ts';
import { hasSyllabicLetters, pointsOfSlips } from './points.ts';
import { type Slip, slipsBetween } from './slips.ts';
import { isSpellingVariant, soundOf } from './sound.ts';

/** Two words at the same place of two labels. */
interface WordPair {
	readonly written: string;
	readonly meant: string;
	/** Whether each of them is an office, a role or a body. */
	readonly isTitle: { readonly written: boolean; readonly meant: boolean };
	/** True where a surname is all it can be: after a courtesy or an office, or last of several words. */
	readonly surname: boolean;
	/** True where a given name is all it can be: first of several names. */
	readonly given: boolean;
	/** True where either label has a number. */
	readonly numbered: boolean;
}

type Evidence = { readonly points: number; readonly slips: readonly Slip[] } | Apart;

/** Why two names are two people's, and whether they are whichever of them is meant. */
interface Apart {
	readonly different: string;
	readonly eitherWay?: true;
}

const tooFar: Apart = { different: 'the names are too far apart' };
const tooFarEitherWay: Apart = { ...tooFar, eitherWay: true };

/** Weighs two labels of which one or more words differ. */
export function weighWords(written: NameParts, meant: NameParts): Points | Apart {
	if (written.words.length !== meant.words.length) return weighJoined(written, meant);
	if (areFar(written, meant)) return tooFarEitherWay;
	const pairs = differingWords(written, meant);
	let [shared, names] = [0, 0];
	for (const [index, word] of meant.words.entries()) {
		if (word !== written.words[index]) continue;
		shared++;
		if (word.length > 2 && !meant.titles[index]) names++;
	}
	let points = pointsOfContext(written, meant) + Math.min(names, 2) * 2 + Math.min(shared - names, 2) * 0.5;
	const slips: Slip[] = [];
	for (const pair of pairs) {
		const evidence = (names > 0 ? weighOffice(pair) : undefined) ?? weighPair(pair);
		if ('different' in evidence) return evidence;
		points += evidence.points;
		appendAll(slips, evidence.slips);
	}
	const most = pairs.length > 1 && meant.letters.length > 13 ? 3 : 2;
	if (slips.length > most) return tooFar;
	return {
		points,
		reason: reasonOf(slips),
		firm: names > 0,
		rare: pairs.every(({ written, meant }) => !isName(written) && !isName(meant)),
	};
}

/** True where some word has too many other letters, or too many: a quick look before the close one. */
const areFar = (written: NameParts, meant: NameParts): boolean =>
	meant.words.some((word, index) => {
		const length = written.words[index]?.length ?? 0;
		return Math.abs(word.length - length) > 2 || bitsIn((meant.bits[index] ?? 0) ^ (written.bits[index] ?? 0)) > 4;
	});

function differingWords(written: NameParts, meant: NameParts): readonly WordPair[] {
	const last = meant.words.length - 1;
	const firstName = meant.titles.findIndex((isTitle, index) => !isTitle && !written.titles[index]);
	const titled = isFormal(meant.honorific) || isFormal(written.honorific) || firstName > 0;
	const numbered = written.numbers !== '' || meant.numbers !== '';
	const pairs: WordPair[] = [];
	for (const [index, word] of meant.words.entries()) {
		const other = written.words[index] ?? '';
		if (word === other) continue;
		const surname = index === last && (titled || last > 0);
		const isTitle = { written: written.titles[index] ?? false, meant: meant.titles[index] ?? false };
		const given = index === firstName && index < last;
		pairs.push({ written: other, meant: word, isTitle, surname, given, numbered });
	}
	return pairs;
}

/** True for a courtesy that a surname follows; a given name follows `Sir`. */
const isFormal = (honorific: string): boolean => honorific !== '' && !standsBeforeGivenName(honorific);

/** What the rest of the labels says. */
function pointsOfContext(written: NameParts, meant: NameParts): number {
	const courtesies =
		written.honorific === meant.honorific
			? Math.min(meant.honorific.length, 1) / 2
			: written.gender !== undefined && meant.gender !== undefined && written.gender !== meant.gender
				? -3.5
				: -0.5;
	if (written.aside === '' || meant.aside === '') return courtesies;
	return courtesies + (written.aside === meant.aside ? 1.5 : -2);
}

/** `Chairman Lee` and `Chairwoman Lee`, `Administration Lee` and `Administrator Lee`: the surname is the same. */
function weighOffice({ written, meant, isTitle }: WordPair): Evidence | undefined {
	if (!isTitle.written || !isTitle.meant) return undefined;
	const slips = slipsBetween(written, meant, 2);
	if (slips === undefined) return undefined;
	if (written.replace(/wom[ae]n$/, 'man') === meant.replace(/wom[ae]n$/, 'man')) return { points: -1, slips };
	return isBodyWord(written) && meant.length > 6 ? { points: 0.5, slips } : undefined;
}

/** Weighs one differing word. */
function weighPair(pair: WordPair): Evidence {
	const { written, meant, isTitle, numbered } = pair;
	if (isTitle.written && isTitle.meant) return { different: 'they are two different roles' };
	if (countryWords.has(written) && countryWords.has(meant)) return { different: 'they are two different places' };
	if (isGendered(written, meant)) return { different: 'one is a man, the other a woman' };
	if ((isTitle.written && isName(meant)) || (isTitle.meant && isName(written)))
		return { different: 'one is a role, the other a name' };
	if (isPlural(pair)) return { different: 'one is one person, the other several' };
	if (numbered && numbersIn(written) !== numbersIn(meant) && !(isScanned(written) && isScanned(meant)))
		return { different: 'they differ in a number' };
	const slips = slipsBetween(written, meant, mostSlips(meant));
	if (slips === undefined) return mostSlips(written) === mostSlips(meant) ? tooFarEitherWay : tooFar;
	if (slips.some(({ kind }) => kind === 'changed') && hasSyllabicLetters(meant))
		return { different: 'the names have different characters' };
	return { points: pointsOfSlips(slips, meant) + pointsOfKnownNames(pair, slips.length), slips };
}

const mostSlips = (meant: string): number => (meant.length < 4 ? 1 : 2);

const numbersIn = (word: string): string => (/\p{N}/u.test(word) ? word.replace(/\P{N}/gu, '') : '');
/** Digits only between letters, one at a time, as scanners read `w1lson`. */
const isScanned = (word: string): boolean => !/\p{N}(?:\p{N}|$)/u.test(word);

/** `Member` and `Members`: of somebody's part, as of a name only a slip adds an s. */
function isPlural({ written, meant, isTitle }: WordPair): boolean {
	const [short, long] = written.length < meant.length ? [written, meant] : [meant, written];
	const isShortTitle = written.length < meant.length ? isTitle.written : isTitle.meant;
	return isShortTitle && (long === `${short}s` || long === `${short}es` || long === `${short.replace(/y$/, '')}ies`);
}

/** `Präsident` and `Präsidentin`, `relator` and `relatora`: titles have such endings, names hardly. */
function isGendered(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short.length < 6 || !long.startsWith(short)) return false;
	const ending = long.slice(short.length);
	return (ending === 'in' && /(?:er|ent|or|ist|ant|eur|at)$/.test(short)) || (ending === 'a' && /[dt]or$/.test(short));
}

/** A word that is nobody's name and nearly somebody's is a slip; two names are two people. */
function pointsOfKnownNames({ written, meant, isTitle, surname, given }: WordPair, slips: number): number {
	const known = (word: string, isOne: boolean) =>
		(!surname && commonGivenNames.has(word)) || (!given && commonSurnames.has(word)) || (word.length > 4 && isOne);
	const [isWritten, isMeant] = [known(written, isTitle.written), known(meant, isTitle.meant)];
	if (isWritten && isMeant) return !isSpellingVariant(written, meant) ? -4 : surname || slips > 1 ? -0.5 : 0.5;
	const sound = soundOf(written) === soundOf(meant) ? 0.75 : 0;
	if (isMeant) return 1.5 + sound;
	if (isWritten) return sound - 1;
	return sound + (isOneMore(written, meant) ? 0 : rarity);
}

/** Two names that hardly anybody has and that are a slip apart are rather one than two. */
const rarity = 1;

/** `Bottleneck` and `Bottlenecks`: words that nobody is called may be one and several. */
const isOneMore = (a: string, b: string): boolean =>
	a.length > b.length ? a.startsWith(b) && a.slice(b.length) === 's' : b.startsWith(a) && b.slice(a.length) === 's';

/** One label has a space more: the words are held together. */
function weighJoined(written: NameParts, meant: NameParts): Points | Apart {
	const [short, long] = written.words.length < meant.words.length ? [written, meant] : [meant, written];
	if (short.words.every((word) => long.words.includes(word))) return { different: 'one name is longer than the other' };
	const [one, other] = [written.words.join(''), meant.words.join('')];
	const slips = long.words.length === short.words.length + 1 ? slipsBetween(one, other, 2) : undefined;
	if (slips === undefined || other.length < 7) return tooFar;
	return { points: pointsOfSlips(slips, other) + pointsOfContext(written, meant) - 0.5, reason: reasonOf(slips) };
}

/** What happened, in plain words. */
function reasonOf(slips: readonly Slip[]): string {
	const [slip] = slips;
	if (slip === undefined || slips.length > 1) return `${slips.length === 2 ? 'two' : 'a few'} letters differ`;
	if (slip.kind === 'swapped') return 'two letters are swapped';
	if (slip.kind === 'changed') return 'one letter differs';
	if (slip.written === '') return slip.kind === 'doubled' ? 'a double letter is written once' : 'a letter is missing';
	if (slip.place === 'first') return 'a letter is stuck to the front';
	return slip.kind === 'doubled' ? 'a letter is written once too often' : 'there is a letter too many';
}
