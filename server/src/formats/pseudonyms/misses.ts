import { isCourtesy } from '../../languages/all/courtesies.ts';
import { foldWord } from '../../languages/all/gather.ts';
import { commonGivenNames } from '../../languages/all/knownNames.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { HiddenPerson } from './hidden.ts';
import { likeParts, shortestAlike } from './likeParts.ts';
import { wordsAt } from './lookup.ts';

/** Something in the new text that may tell who somebody is. */
export interface PossibleMiss {
	/** One-based, of its first place. */
	readonly line: number;
	readonly text: string;
	readonly why: string;
}

/** What in lines that were replaced may still name somebody: each text once. It is for a person to look through. */
export function missesIn(lines: readonly string[], people: readonly HiddenPerson[]): readonly PossibleMiss[] {
	const parts = [...new Set(people.flatMap(({ parts }) => parts))].filter(({ length }) => length >= shortestAlike);
	const like = likeParts(parts);
	const found = new Map<string, PossibleMiss>();
	const tell = (line: number, text: string, why: string) => {
		if (!found.has(text)) found.set(text, { line: line + 1, text, why });
	};
	for (const [index, line] of lines.entries()) {
		for (const address of mayHoldAddress.test(line) ? line.split(/\s/) : []) {
			const plain = address.toLowerCase();
			const names = isAddress(plain) && like.isIn(plain);
			if (names || /\w@\w/.test(address)) tell(index, address, 'is an address');
		}
		const words = wordsAt(line);
		for (const [at, { text: word, start }] of words.entries()) {
			const key = word.toLowerCase();
			if (word === key || key.length < 2) continue;
			const part = like.likeWord(key);
			if (part !== undefined) tell(index, word, `is much like ${part}`);
			else if (isCourtesy(words[at - 1]?.text ?? '') && /\p{Lu}/u.test(word)) tell(index, word, 'follows a title');
			else if (
				commonGivenNames.has(foldWord(key)) &&
				!/(?:^|[.!?]\s)[^\p{L}]{0,4}$/u.test(line.slice(Math.max(0, start - 8), start))
			)
				tell(index, word, 'is a given name');
		}
	}
	return [...found.values()];
}

/** True for a line in which an address may stand: few have one of its signs. */
const mayHoldAddress = /:\/\/|@|\w\.\w/;

/** Of a page, a person or a file; in lower case. */
const isAddress = (text: string): boolean => text.includes('://') || /\w\.\w{2,5}[^\p{L}]{0,3}$/u.test(text);

/** Affiliations in labels, and offices on lines below them: they stay, and with few people of a house they tell who it is. */
export function affiliationsIn({ lines }: Transcript): readonly PossibleMiss[] {
	const found = new Map<string, PossibleMiss>();
	for (const [index, line] of lines.entries()) {
		const why = line.kind === 'office' ? 'is an office' : 'is an affiliation';
		const text =
			line.kind === 'office' ? line.text.trim() : line.kind === 'label' ? line.label.affiliation?.text : undefined;
		if (text !== undefined && !found.has(text)) found.set(text, { line: index + 1, text, why });
	}
	return [...found.values()];
}
