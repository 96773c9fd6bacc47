import { tagWords } from '../languages/all/audioTags.ts';
import type { Span } from '../text/position.ts';

/** A mark in brackets for what was not understood or is no speech. */
export interface AudioTag {
	/** In its line, brackets and escapes included. */
	readonly span: Span;
	/** As written: `\[laughs\]`, `[inaudible 00:04:31]`, `(Applause.)`, `（笑声）`. */
	readonly text: string;
	/** The words that say what it is, in lower case: `inaudible`. */
	readonly words: string;
	/** True for what was not understood: somebody may still find out. */
	readonly unheard: boolean;
}

/** Brackets of any kind with words in them, one kind inside of none; `((laughs))` has two of a kind. */
const bracketed =
	/\\?[[［【]((?:\(\?\))?[^[\]［］【】\n]{1,120}?)\\?[\]］】]|\(\(([^()\n]{1,120})\)\)|[(（]([^()（）\n]{1,120})[)）]|<([^<>\n/="]{2,40})>/gu;

/** The audio tags of a line, in order. Takes time in proportion to its length. */
export function audioTagsIn(line: string): readonly AudioTag[] {
	if (!/[[(（［【<]/.test(line)) return [];
	const tags: AudioTag[] = [];
	for (const found of line.matchAll(bracketed)) {
		const [text, square, double, round, angle] = found;
		const inside = square ?? double ?? round ?? angle ?? '';
		const read = tagWords(inside);
		if (!read || (angle !== undefined && read.words !== inside.trim().toLowerCase())) continue;
		tags.push({ span: { start: found.index, end: found.index + text.length }, text, ...read });
	}
	return tags;
}
