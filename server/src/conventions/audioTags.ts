import type { Span } from '../text/position.ts';

/**
 * Words of what a transcriber could not understand, as patterns without regard to case. The grammar has them from here.
 */
export const unheardWords = String.raw`(?:\(\?\)\s?)?(?:inaudible|unintelligible|indistinct|incomprehensible|unclear|cross[ -]?talk|overlapping|over-?talk(?:ing)?|off[ -]mic(?:rophone)?|foreign language|audio (?:gap|cut|break|drop)s?|no audio|silence|pause)`;

/** Words of what could be heard and is no speech. */
export const heardWords =
	'(?:laugh(?:s|ter|ing)?|chuckl(?:es|ing)|applause|music|cough(?:s|ing)?|sigh(?:s|ing)?|giggl(?:es|ing)|cheer(?:s|ing)|clapping|whistl(?:es|ing)|noise|gasps?|sniffs?|groans?|phone ring(?:s|ing))';

/** A mark in brackets for what was not understood or is no speech. */
export interface AudioTag {
	/** In its line, brackets and escapes included. */
	readonly span: Span;
	/** As written: `\[laughs\]`, `[inaudible 00:04:31]`, `(Applause.)`. */
	readonly text: string;
	/** The words that say what it is, in lower case: `inaudible`. */
	readonly words: string;
	/** True for what was not understood: somebody may still find out. */
	readonly unheard: boolean;
}

const tag = new RegExp(
	String.raw`\\?\[\s?(${unheardWords}|${heardWords})(?:[ ,.;:/-][^\[\]\n]{0,60}?)?\s?\\?\]|\(\s?(${unheardWords}|${heardWords})(?:[ ,.;:/-][^()\n]{0,60}?)?\.?\s?\)`,
	'giu',
);
const unheard = new RegExp(`^${unheardWords}$`, 'iu');

/** The audio tags of a line, in order. Takes time in proportion to its length. */
export function audioTagsIn(line: string): readonly AudioTag[] {
	if (!/[[(]/.test(line)) return [];
	return [...line.matchAll(tag)].map((found) => {
		const [text, square, round] = found;
		const words = (square ?? round ?? '').toLowerCase();
		const span = { start: found.index, end: found.index + text.length };
		return { span, text, words, unheard: unheard.test(words) };
	});
}
