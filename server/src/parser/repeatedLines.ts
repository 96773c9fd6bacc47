import type { LexedLine } from '../model/line.ts';
import type { Lexed } from './lex.ts';

/** So many lines are remembered at a time. */
const places = 1024;
/** Longer lines hardly come back word by word. */
const longest = 60;

/**
 * Reads lines of one text, and those that come back word by word, as names on a line of their own do, once. Whoever asks
 * gets a line of its own: what is found out of a line is remembered by the line, for its place in the text.
 */
export function readingRepeats(read: (text: string) => Lexed): (text: string) => Lexed {
	const memory = new Array<Lexed | undefined>(places);
	return (text) => {
		if (text.length > longest) return read(text);
		const place = placeOf(text);
		const known = memory[place];
		if (known?.[0].text === text) return [copyOf(known[0]), known[1]];
		const fresh = read(text);
		memory[place] = fresh;
		return fresh;
	};
}

/** By its length and three of its letters: a look at each costs as much as is saved where lines do not come back. */
function placeOf(text: string): number {
	const { length } = text;
	const letters = (text.charCodeAt(0) * 31 + text.charCodeAt(length >> 1)) * 31 + text.charCodeAt(length - 1);
	return (letters * 61 + length) & (places - 1);
}

function copyOf(line: LexedLine): LexedLine {
	if (line.kind !== 'candidate') return { ...line };
	const { label, otherwise, beforeTime, timeOpens, beforeDash } = line;
	return {
		...line,
		label: { ...label },
		otherwise: { ...otherwise },
		...(beforeTime && { beforeTime: { ...beforeTime } }),
		...(timeOpens && { timeOpens: { ...timeOpens } }),
		...(beforeDash && { beforeDash: { ...beforeDash } }),
	};
}
