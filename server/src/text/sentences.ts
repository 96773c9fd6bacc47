import { endsWithAbbreviation } from '../languages/all/abbreviations.ts';
import { beginsSentence } from '../languages/all/sentenceStarts.ts';
import type { Span } from './position.ts';

/** How much of a long text is looked at around a place, in UTF-16 units. */
export const sentenceReach = 4000;
/** `U.S. Embassy` goes on, `in the U.S. We` does not. */
const acronym = /(?:^|[^\p{L}])(?:\p{Lu}\.){2,5}\s*$/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentence at an offset, spaces behind it left out, by the rules of Unicode (https://unicode.org/reports/tr29/):
 * but `Mr. Lee` does not end one, nor does the end of a line, nor a quoted question before `he said`. Of a sentence
 * longer than some thousand characters, a part.
 */
export function sentenceAt(text: string, offset: number): Span {
	const from = Math.max(0, offset - sentenceReach);
	const part = text.slice(from, offset + sentenceReach).replace(/[\r\n]/g, ' ');
	let start = 0;
	let end = 0;
	for (const { index, segment } of segmenter.segment(part)) {
		if (endsAt(part, index)) {
			if (end > offset - from) break;
			start = index;
		}
		end = index + segment.length;
	}
	return { start: from + start, end: from + start + part.slice(start, end).trimEnd().length };
}

/** False where the Unicode rules end a sentence and people would not. */
function endsAt(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 16), at);
	const after = text.slice(at, at + 16);
	if (endsWithAbbreviation(before) || (acronym.test(before) && !beginsSentence(after))) return false;
	return !(/[?!…]["”’)]\s*$/.test(before) && /^\p{Ll}/u.test(after));
}
