import { neverSpeaks } from '../../languages/all/notSpeakers.ts';
import { endsAsking, isFirstPerson } from '../../languages/all/talk.ts';
import type { Line } from '../../model/line.ts';
import { wordsOf } from '../../text/words.ts';

/** `"…"`, `“…”`, `«…»`, `„…“` within a paragraph. */
const quoted = /["“«„][^"“”«»„\n]{1,400}["“”»]/g;

/** Paragraphs with words about who says what is quoted, from which a text tells a story or a report. */
const fewestTold = 2;

/**
 * What the paragraphs of a text say without what stands in quotes, where somebody tells who said it, as stories and
 * reports do: `“Why?” asked Ann.` Where nobody does, they stay what they are.
 */
export function withoutToldSpeech(paragraphs: readonly string[]): readonly string[] {
	const bare = paragraphs.map((text) => text.replace(quoted, ' '));
	// `“…” – Ann Lee` has no word but the name outside of its quotes.
	const told = bare.filter(
		(text, at) => text !== paragraphs[at] && /(?<![\p{L}\p{M}])[\p{Ll}\p{Lo}]/u.test(text),
	).length;
	return told < fewestTold ? paragraphs : bare;
}

/** True for the words of a song: the names of its parts stand in brackets, `[Verse 1]`, `[Chorus]`. */
export const isSong = (lines: readonly Line[]): boolean =>
	lines.filter(({ text }) => neverSpeaks(/^\s*\[(\p{L}{3,20})[^\]]{0,20}\]\s*$/u.exec(text)?.[1] ?? '')).length > 1;

/** Shares of lines from which people talk with each other, whatever else stands on the page. */
const exchange = { asked: 0.2, own: 0.4 } as const;

/**
 * True where there are so many lines or more, some of them questions and many of them somebody's own words: no headings and
 * no lists make a page of those.
 */
export function isExchange(lines: readonly string[], least: number): boolean {
	const asked = lines.filter(endsAsking).length;
	const own = lines.filter((text) => wordsOf(text.slice(0, 400)).some(isFirstPerson)).length;
	return lines.length >= least && asked >= lines.length * exchange.asked && own >= lines.length * exchange.own;
}
