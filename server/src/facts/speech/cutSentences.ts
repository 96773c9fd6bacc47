import { isArticle } from '../../languages/all/articles.ts';
import { mayBeCourtesy } from '../../languages/all/courtesies.ts';
import { isOfficeOrPart } from '../../languages/all/offices.ts';
import { hasGreeting, isUnfinished } from '../../languages/all/talk.ts';
import { pagesOf } from '../../model/page.ts';
import { ofDocumentAbout, overChapters, perPage } from '../../model/perPage.ts';
import type { Transcript } from '../../model/transcript.ts';
import { hasSpeaker } from '../people/speakers.ts';
import { speechOf } from './speech.ts';
import { linesIn } from './spokenText.ts';

/** How a paragraph ends: a sentence ends, a sentence is left open, or it cannot be told. */
export type Ending = 'ended' | 'open' | 'unclear';

/** Comments are no part of a sentence. */
const bare = (text: string): string => (text.includes('<!--') ? text.replace(/<!--[\s\S]{0,400}?-->/g, '') : text);

const closers = /(?<![\s\u00a0"'”’»›)\]*_])[\s\u00a0"'”’»›)\]*_]+$/u;

/** How a text ends, by its last mark. Dashes and dots break off on purpose; a link, a tag or code tells nothing. */
export function endingOf(text: string): Ending {
	const trimmed = bare(text.slice(-600)).slice(-200).trimEnd();
	if (/(?:[\])]|`|https?:\/\/\S{1,180})$/.test(trimmed) && !/[.!?][\])]$/.test(trimmed)) return 'unclear';
	const end = trimmed.replace(closers, '');
	if (/[.!?。！？।؟…:：;；]$/u.test(end)) return 'ended';
	if (/[-–—~/\\|=>]$/.test(end)) return 'unclear';
	return /[\p{L}\p{N},，、]$/u.test(end) ? 'open' : 'unclear';
}

/** True where a text begins in the middle of a sentence, as its first letter shows: not `iOS`, not an address. */
export const startsLower = (text: string): boolean =>
	/^[\s\u00a0"“‘*_]{0,6}(?!https?:|www\.)\p{Ll}(?:[\p{Ll}'’-]{0,40})(?![\p{L}\p{N}_(=/@])/u.test(text);

/** The last word of a text, marks left out; empty where it ends with a mark of its own, or with an address or a handle. */
const lastWord = (text: string): string =>
	/(?<![\p{L}\p{N}'’@./#-]|[\p{L}\p{N}]_)([\p{L}'’-]{1,40})[*_"”’]{0,4}\s*$/u.exec(text.slice(-60))?.[1] ?? '';
const firstWord = (text: string): string => /^[\s\u00a0"“‘*_]{0,6}([\p{L}'’-]{1,40})/u.exec(text)?.[1] ?? '';

/** Capitalised words that stand side by side, labels and affiliations among them. */
const pairsIn = perPage((page: Transcript): ReadonlySet<string> => {
	const pairs = new Set<string>();
	for (const { text } of page.lines) {
		for (const run of text.slice(0, 20_000).matchAll(/\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){1,8}/gu)) {
			const words = run[0].split(' ');
			for (let at = 0; at + 1 < words.length; at++) pairs.add(`${words[at]} ${words[at + 1]}`.toLowerCase());
		}
	}
	return pairs;
});

/** True where two words stand side by side in a document, both with a capital. */
const hasPair = ofDocumentAbout((whole, pair: string): boolean =>
	pagesOf(whole).some((page) => pairsIn(whole, page).has(pair)),
);

/**
 * True where what stands in two paragraphs is one sentence: the first leaves it open, and the second goes on in lower
 * case, or the first ends with a comma or a word that waits for more, or both cut a name that the document has elsewhere.
 */
export function goesOn(transcript: Transcript, above: string, below: string): boolean {
	const before = bare(above);
	const after = bare(below).trimStart();
	if (endingOf(before) !== 'open' || !tellsOfCuts(transcript) || beginsWithName(transcript, after)) return false;
	if (startsLower(after)) return true;
	if (!/^[\s\u00a0"“‘*_]{0,6}[\p{Lu}\d]/u.test(after)) return false;
	if (/[,，、][*_"”’]{0,4}\s*$/.test(before.slice(-8))) return !isAddress(before);
	const last = lastWord(before);
	const first = firstWord(after);
	if (isUnfinished(last)) return true;
	return /^\p{Lu}/u.test(last) && first !== '' && hasPair(transcript, `${last} ${first}`.toLowerCase());
}

/** No form of address is longer, in words. */
const longestAddress = 8;

/** `Dear colleagues,`, `Mr. President,`: whoever speaks turns to people, and begins below. */
function isAddress(text: string): boolean {
	const words = text.split(/[\s,]+/).filter(Boolean);
	return words.length <= longestAddress && (hasGreeting(text) || words.every(isOfAddress));
}

const isOfAddress = (word: string): boolean => {
	const bareWord = word.replace(/\.$/, '');
	return isOfficeOrPart(bareWord) || mayBeCourtesy(bareWord) || isArticle(bareWord);
};

/** True where a text begins with a name that labels have and a mark that may end one: a label that was not read as such. */
function beginsWithName(transcript: Transcript, text: string): boolean {
	const head = /^[*_\s]{0,6}([^.:：*_]{1,60}?)[*_]{0,3}[.:：]/u.exec(text)?.[1];
	return head !== undefined && hasSpeaker(transcript, head);
}

/**
 * True where the document's paragraphs end their sentences and begin in capitals as a rule, so that one that does not
 * tells of a cut. Chats, notes and lists of half-sentences are written otherwise.
 */
const tellsOfCuts = overChapters(endingsIn, sumOfEndings, (parts): boolean => {
	const { open, ended, lower } = sumOfEndings(parts);
	return open <= Math.max(3, ended * 0.4) && lower <= Math.max(2, ended * 0.12);
});

function sumOfEndings(parts: readonly Endings[]): Endings {
	const sum = (count: (part: Endings) => number) => parts.reduce((total, part) => total + count(part), 0);
	return { open: sum((part) => part.open), ended: sum((part) => part.ended), lower: sum((part) => part.lower) };
}

interface Endings {
	/** Paragraphs that leave a sentence open. */
	readonly open: number;
	readonly ended: number;
	/** Paragraphs in lower case below one that ended. */
	readonly lower: number;
}

function endingsIn(page: Transcript): Endings {
	let open = 0;
	let ended = 0;
	let lower = 0;
	for (const { paragraphs, turn } of speechOf(page)) {
		let above: Ending | undefined = turn ? 'ended' : undefined;
		for (const range of paragraphs) {
			const lines = linesIn(page, range);
			if (above === 'ended' && startsLower(lines[0] ?? '')) lower++;
			above = endingOf(lines.at(-1) ?? '');
			if (above === 'open') open++;
			if (above === 'ended') ended++;
		}
	}
	return { open, ended, lower };
}
