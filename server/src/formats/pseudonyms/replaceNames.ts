import { foldWord } from '../../languages/all/gather.ts';
import { isName } from '../../languages/all/knownNames.ts';
import type { Span } from '../../text/position.ts';
import { keyOfWord, type NameInWords, type NameLookup, wordsAt } from './lookup.ts';

/** A word that may name somebody and was left as it is. */
export interface LeftWord {
	readonly word: string;
	readonly why: string;
}

/** A line with its names replaced. */
export interface ReplacedLine {
	readonly text: string;
	readonly left: readonly LeftWord[];
	readonly replaced: number;
}

/** What names are replaced by. */
export interface Replacing {
	readonly lookup: NameLookup;
	/** By the index of the person. */
	readonly pseudonyms: readonly string[];
	/** Words that the text also writes in lower case: no names where a sentence begins with them. */
	readonly lowerCase: ReadonlySet<string>;
	/** True where names are written in lower case, as nicknames are. */
	readonly anyCase: boolean;
}

interface Word {
	readonly text: string;
	readonly key: string;
	readonly start: number;
	readonly end: number;
}

/** Of so many people who have a name all are told; a crowd of them would make the text many times as long. */
const mostMeant = 20;

/** Replaces the names in a line; `label` is where its label's name stands, which is `who`'s whatever it says. */
export function replaceNames(
	line: string,
	label: { readonly span: Span; readonly who: number } | undefined,
	replacing: Replacing,
): ReplacedLine {
	const { pseudonyms } = replacing;
	const words = wordsIn(line);
	const left: LeftWord[] = [];
	let text = '';
	let at = 0;
	let replaced = 0;
	const put = (start: number, end: number, people: readonly number[]) => {
		const meant = people.slice(0, mostMeant).map((person) => pseudonyms[person] ?? '');
		const own = [...meant, ...(people.length > mostMeant ? ['others'] : [])].join(' or ');
		const before = line.slice(start, end);
		const shouts = isUpper(before) && /\p{Lu}.*\p{Lu}/u.test(before);
		text += line.slice(at, start) + (shouts ? own.toUpperCase() : own) + genitiveOf(before);
		at = end;
		replaced++;
	};
	for (let index = 0; index < words.length; index++) {
		const word = words[index];
		if (!word) break;
		if (label && word.end > label.span.start && word.start < label.span.end) {
			if (at <= label.span.start) put(label.span.start, label.span.end, [label.who]);
			continue;
		}
		const found = nameAt(line, words, index, replacing);
		if (!found) continue;
		if ('why' in found) {
			left.push({ word: word.text, why: found.why });
			continue;
		}
		const last = words[index + found.words.length - 1] ?? word;
		put(word.start, last.end, found.people);
		index += found.words.length - 1;
	}
	if (label && at <= label.span.start && replaced === 0) put(label.span.start, label.span.end, [label.who]);
	return { text: text + line.slice(at), left, replaced };
}

const wordsIn = (line: string): readonly Word[] =>
	wordsAt(line).map(({ text, start }) => {
		return { text, key: keyOfWord(text), start, end: start + text.length };
	});

const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** What a genitive has behind the name stays behind the pseudonym. */
const genitiveOf = (text: string): string => /['’]s?$/iu.exec(text)?.[0] ?? '';

/** The longest name that begins at a word, or why what looks like one is left. */
function nameAt(
	line: string,
	words: readonly Word[],
	index: number,
	{ lookup, lowerCase, anyCase }: Replacing,
): NameInWords | { readonly why: string } | undefined {
	const word = words[index];
	if (!word) return undefined;
	for (const base of lookup.bases.get(word.key) ?? []) {
		for (const name of lookup.namesFrom(base, (offset) => words[index + offset]?.key)) {
			if (!areTogether(line, words, index, name.words.length)) continue;
			if (name.words.length > 1 || anyCase) return name;
			if (word.text === word.text.toLowerCase() && hasCase(word.text)) continue;
			if (word.key !== base && !word.key.startsWith(`${base}'`) && isName(foldWord(word.key))) {
				return { why: `is another name, or ${base} in another case` };
			}
			if (lowerCase.has(word.key) && beginsSentence(line, word.start)) return { why: 'is a word too' };
			return name;
		}
	}
	return undefined;
}

const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();

/** Words of one name have nothing between them but blanks, full stops and hyphens. */
function areTogether(line: string, words: readonly Word[], index: number, count: number): boolean {
	for (let at = index; at < index + count - 1; at++) {
		if (!/^[\s.\-‑]{0,3}$/.test(line.slice(words[at]?.end, words[at + 1]?.start))) return false;
	}
	return true;
}

const beginsSentence = (line: string, at: number): boolean =>
	/(?:^|[.!?…:]["”’»)*_]{0,3}\s{1,4})[^\p{L}\p{N}]{0,4}$/u.test(line.slice(Math.max(0, at - 12), at)) || at === 0;
