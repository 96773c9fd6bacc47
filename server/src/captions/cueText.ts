import { characterOf } from '../text/entities.ts';
import type { Span } from '../text/position.ts';

/** What stands in the text of a cue beside its letters. Offsets are of the line. */
export interface CueMark {
	/** A tag, a time inside the text, an override of a styled subtitle (`{\an8}`), or a character written as an entity. */
	readonly kind: 'open' | 'close' | 'time' | 'override' | 'entity';
	readonly span: Span;
	/** Of a tag, in small letters and without classes: `v`, `i`, `font`. */
	readonly name?: string;
	/** Of an opening tag: what stands behind its name, as written; in a voice, who speaks. */
	readonly annotation?: Span;
	/** The character that an entity stands for. */
	readonly character?: string;
}

/**
 * A `<` that opens no tag (`1 < 2`) is a character like any other: so no word is lost. A tag is no longer than `plainText`
 * reads one, or what one leaves out the other would have as words.
 */
const mark =
	/<(?=[^<>]{0,201}>)(?:(\d[\d:.,]{3,16})|(\/?)([A-Za-z][^\s<>./]{0,20})?((?:\.[^\s<>]{0,100})?)([^<>]{0,300}))>|\{\\[^{}\n]{1,100}\}|&(#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]{2,8});/g;

/**
 * The tags, times and entities in a line of a cue: https://www.w3.org/TR/webvtt1/#webvtt-cue-text-parsing-rules, with
 * the overrides that SubRip files have from styled ones. Each `<` and `{` is looked at once and no further than its bound.
 */
export function cueMarksIn(text: string): readonly CueMark[] {
	if (!/[<{&]/.test(text)) return [];
	const marks: CueMark[] = [];
	for (const match of text.matchAll(mark)) {
		const [whole, time, close, name, classes = '', rest = '', entity] = match;
		const span = { start: match.index, end: match.index + whole.length };
		if (time !== undefined) marks.push({ kind: 'time', span });
		else if (entity !== undefined) {
			const character = characterOf(entity);
			if (character !== undefined) marks.push({ kind: 'entity', span, character });
		} else if (whole.startsWith('{')) marks.push({ kind: 'override', span });
		else if (name !== undefined || (classes !== '' && rest === '') || /^<\/?>$/.test(whole)) {
			const tag = (name ?? '').toLowerCase();
			if (close === '/') marks.push({ kind: 'close', span, name: tag });
			else marks.push({ kind: 'open', span, name: tag, annotation: annotationIn(span, rest) });
		}
	}
	return marks;
}

function annotationIn({ end }: Span, rest: string): Span {
	const written = rest.trim();
	const start = end - 1 - rest.length + (rest.length - rest.trimStart().length);
	return { start, end: start + written.length };
}

/** The text of a cue as it is shown: tags, times and overrides left out, entities resolved. Spaces stay as they are. */
export function shownText(text: string): string {
	let shown = '';
	let at = 0;
	for (const { span, character = '' } of cueMarksIn(text)) {
		shown += text.slice(at, span.start) + character;
		at = span.end;
	}
	return shown + text.slice(at);
}

const direction = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A line of a cue with every mark made into spaces, so that what is found in it stands at the same place in the line: an
 * entity is its character behind spaces, a mark of direction a space. `>` and its like in a row stay together.
 */
export function maskedText(text: string): string {
	let masked = '';
	let at = 0;
	let run = '';
	const flush = (to: number) => {
		masked += run.padStart(to - masked.length);
		run = '';
	};
	for (const { kind, span, character = ' ' } of cueMarksIn(text)) {
		if (at !== span.start) {
			flush(at);
			masked += text.slice(at, span.start);
		}
		if (kind === 'entity') run += character.length > span.end - span.start ? ' ' : character;
		else {
			flush(span.start);
			masked += ' '.repeat(span.end - span.start);
		}
		at = span.end;
	}
	flush(at);
	return (masked + text.slice(at)).replace(direction, ' ');
}

/** True where a stretch of a masked line holds no letter and no digit. */
export const isWordless = (masked: string): boolean => !/[\p{L}\p{N}]/u.test(masked);

/** Words or a name as they must be written in WebVTT: https://www.w3.org/TR/webvtt1/#cue-text. */
export const escapeCueText = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
