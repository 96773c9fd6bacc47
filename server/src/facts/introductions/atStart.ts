import { endsWithAbbreviation } from '../../languages/all/abbreviations.ts';
import { isGeneration } from '../../languages/all/afterNames.ts';
import { isPolite } from '../../languages/all/callingNames.ts';
import { isCourtesy } from '../../languages/all/courtesies.ts';
import { madeOnce, wordKeysOf } from '../../languages/all/gather.ts';
import { behindNamePattern } from '../../languages/all/introductions.ts';
import { isOffice, isTitle } from '../../languages/all/offices.ts';
import { isSentenceWord } from '../../languages/all/sentences.ts';
import { goesWithGreeting, saysForWhat } from '../../languages/all/talk.ts';
import { foldName } from '../misspellings/foldName.ts';
import { affiliationAt } from './affiliation.ts';
import type { Introduction } from './introduction.ts';
import { nameAt } from './personName.ts';

/** What may stand before a name at the start of a turn and is no hand-over: greetings, thanks. */
function isGreeting(segment: string): boolean {
	const words = wordKeysOf(segment);
	const purpose = words.findIndex((word, index) => index > 0 && saysForWhat(word));
	const greeting = purpose < 0 ? words : words.slice(0, purpose);
	return (
		isPolite(words[0] ?? '') &&
		greeting.every((word) => isPolite(word) || goesWithGreeting(word)) &&
		words.length - greeting.length < mostPurpose
	);
}

/** So many words may say what somebody thanks for: `for taking my question`. */
const mostPurpose = 12;
const furthest = 240;

/** `Ann Lee, CNN. …`, `Hi, Ann Lee from Reuters. …`, `Ann Lee here. …` at the start of a turn that goes on. */
export function introductionAtStart(text: string): Introduction | undefined {
	let [at, sign] = [0, ''];
	let greeted = false;
	for (let part = 0; part < 5 && at < furthest; part++) {
		const found = introductionAt(text, at, greeted, sign);
		if (found) return found;
		const end = segmentEnd(text, at);
		const segment = text.slice(at, end).trim();
		const polite = isGreeting(segment);
		if (end >= text.length || !(polite || isAddress(segment))) return undefined;
		greeted ||= polite;
		sign = polite ? (text[end] ?? '') : sign;
		at = end + (/^[.,;:!?–—-]\s*/u.exec(text.slice(end, end + 6))?.[0].length ?? 1);
	}
	return undefined;
}

/** A sentence or a clause ends here: not at the full stop of `Mr.` or of an initial. */
function segmentEnd(text: string, at: number): number {
	const near = text.slice(0, at + furthest);
	for (const { index, 0: sign } of near.slice(at).matchAll(/[,;:!?–—.]|\s-\s/gu)) {
		if (sign !== '.' || !endsWithAbbreviation(near.slice(0, at + index + 1))) return at + index;
	}
	return text.length;
}

/** Somebody addressed: an office, perhaps with a name (`Mr. Secretary General`), or one name. */
const isAddress = (segment: string): boolean => {
	const words = segment.split(/\s+/).map((word) => foldName(word).replace(/\./g, ''));
	// `Wir haben einen Gast, …` tells of somebody.
	if (words.some((word) => isSentenceWord(word))) return false;
	return words.length < 6 && (words.some((word) => isTitle(word) || isCourtesy(word)) || words.length === 1);
};

const isHere = madeOnce(() => new RegExp(String.raw`^,? ${behindNamePattern()}(?![\p{L}\p{M}])`, 'u'));

function introductionAt(text: string, at: number, greeted: boolean, sign: string): Introduction | undefined {
	const name = nameAt(text, at);
	if (!name || text.slice(at, name.start).trim().length > 12) return undefined;
	const span = { start: name.start, end: name.end };
	const here = isHere().test(text.slice(name.end, name.end + 24));
	if (here && (name.words > 1 || name.known)) return { kind: 'name', name: name.name, span, confidence: 0.85 };
	const affiliation = affiliationAt(text, name.end);
	if (!affiliation || affiliation.place || saysOffice(affiliation.text)) return undefined;
	const rest = text.slice(affiliation.end);
	const goesOn =
		rest.length > 25 && (/^\s?[.;!?–—:…]/u.test(rest) || (/^,/.test(rest) && (affiliation.body || greeted)));
	const base = goesOn ? sureness(name.words > 1, name.known, affiliation.body, affiliation.linked, greeted) : 0;
	/* “Thank you, Ann Lee, CNN” may as well thank Ann Lee. */
	const confidence = greeted && sign === ',' ? Math.min(base, 0.7) : base;
	return confidence < 0.5
		? undefined
		: { kind: 'name', name: name.name, affiliation: affiliation.text, span, confidence };
}

function sureness(full: boolean, known: boolean, body: boolean, linked: boolean, greeted: boolean): number {
	if (full) return (known ? 0.75 : 0.45) + (body ? 0.15 : 0) + (greeted && linked ? 0.05 : 0);
	return known && (linked ? greeted || body : body) ? 0.7 : 0;
}

const saysOffice = (text: string): boolean =>
	text
		.split(' ')
		.map(foldName)
		.some((word) => isOffice(word) || isGeneration(word));
