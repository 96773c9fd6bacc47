import { type CueMark, cueMarksIn, isWordless, maskedText, shownText } from '../../captions/cueText.ts';
import { tidyName } from '../../conventions/names.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import type { Change, LexedLine, PlainLine } from '../../model/line.ts';

/** Reads a label at the start of a text, by its shape. */
type ReadLabel = (text: string) => SpeakerLabel | undefined;

/**
 * Reads a line of the text of a cue: who begins to speak at its start, and further on. Voices
 * (https://www.w3.org/TR/webvtt1/#webvtt-cue-voice-span) are sure; a name with a colon is a candidate, whatever markup,
 * dashes, arrows and marks of direction stand before it.
 */
export function readCueLine(text: string, readLabel: ReadLabel): LexedLine {
	if (text.length > longestLine) return { kind: 'text', text };
	const masked = maskedText(text);
	const voices = voicesIn(text, masked);
	const marks = marksIn(masked, readLabel).filter(
		({ at, speechAt }) => !voices.some((voice) => voice.at <= speechAt && voice.speechAt > at),
	);
	const changes = [...voices, ...marks].sort((a, b) => a.at - b.at);
	const [first, ...others] = changes;
	const plain = first?.at === 0 ? first.label : readStart(masked, 0, readLabel);
	if (!plain || (first && first.at > 0 && plain.span.end > first.at)) return textLine(text, changes);
	const isMark = first?.at === 0 && first.label?.markup.delimiter !== '<v>';
	const after = first?.at === 0 ? others : changes;
	return {
		kind: 'candidate',
		text,
		label: plain,
		// Where the name is none the mark before it still tells that somebody else speaks.
		otherwise: textLine(text, isMark && first ? [{ at: 0, speechAt: first.speechAt }, ...others] : after),
		...(after.length > 0 && { changes: after }),
	};
}

/** No caption is longer; what is is words alone. */
const longestLine = 4000;

const textLine = (text: string, changes: readonly Change[]): PlainLine => ({
	kind: 'text',
	text,
	...(changes.length > 0 && { changes }),
});

/** The voices of a line, and where words follow a voice that is closed. */
function voicesIn(text: string, masked: string): readonly Change[] {
	const tags = cueMarksIn(text).filter(({ name }) => name === 'v');
	return tags.flatMap((tag, index): readonly Change[] => {
		const start = tag.span.start;
		const at = isWordless(masked.slice(0, start)) ? 0 : start;
		const speechAt = wordsFrom(masked, tag.span.end);
		if (tag.kind === 'open') {
			const label = voiceLabel(text, masked, tag);
			return [{ at, speechAt, ...(label && { label }) }];
		}
		const next = tags[index + 1]?.span.start ?? masked.length;
		return isWordless(masked.slice(tag.span.end, next)) || at === 0 ? [] : [{ at: tag.span.end, speechAt }];
	});
}

/** Over the spaces at a place. */
const wordsFrom = (masked: string, from: number): number => {
	let at = from;
	while (at < masked.length && /\s/.test(masked[at] ?? '')) at++;
	return at;
};

function voiceLabel(text: string, masked: string, { span, annotation }: CueMark): SpeakerLabel | undefined {
	if (!annotation) return undefined;
	const name = tidyName(shownText(text.slice(annotation.start, annotation.end)));
	if (!/\p{L}|\d|^[?？]+$/u.test(name) || name.length > 120) return undefined;
	return {
		name,
		nameSpan: annotation,
		span,
		speechAt: wordsFrom(text, span.end),
		markup: { emphasis: '', colon: 'none', delimiter: '<v>', lead: leadOf(masked, span.start) },
		damage: [],
		convention: 'voice-cue',
	};
}

/** The dash or arrows before a label, if it begins the line. */
function leadOf(masked: string, start: number): string {
	const before = masked.slice(0, start).trim();
	return isWordless(before) && before !== '' ? `${before} ` : '';
}

const arrows = /(?:^|(?<=\s))>{2,3}(?!>)/g;
const dash = /^\s*[-–—‐‑](?![-–—>])[ \t\u00a0]{0,3}(?=[^\s\p{Ll}])/u;
/** A second speaker on the line of the first: `- Is it? - Yes.` */
const laterDash = /(?<=[.!?…"”’»)\]]\s{1,4})[-–—‐](?![-–—>])[ \t\u00a0]?(?=[\p{Lu}\p{Lo}¿¡"“«([])/gu;

/** Marks that say somebody else speaks, with the name behind them where there is one. */
function marksIn(masked: string, readLabel: ReadLabel): readonly Change[] {
	const marks: Change[] = [];
	for (const { index, 0: found } of masked.matchAll(arrows)) {
		const at = isWordless(masked.slice(0, index)) ? 0 : index;
		const label = readStart(masked, index, readLabel);
		marks.push({ at, speechAt: wordsFrom(masked, index + found.length), ...(label && { label }) });
	}
	const [first] = dash.exec(masked) ?? [];
	if (first === undefined) return marks;
	const label = readStart(masked, first.length, readLabel);
	marks.push({ at: 0, speechAt: first.length, ...(label && { label }) });
	for (const { index, 0: found } of masked.matchAll(laterDash)) {
		const own = readStart(masked, index + found.length, readLabel);
		marks.push({ at: index, speechAt: wordsFrom(masked, index + found.length), ...(own && { label: own }) });
	}
	return marks;
}

/** The label that a part of a line begins with, at its place in the line. */
function readStart(masked: string, from: number, readLabel: ReadLabel): SpeakerLabel | undefined {
	const start = wordsFrom(masked, from);
	const part = masked.slice(start);
	const label = readLabel(part) ?? inParentheses(part);
	if (!label) return undefined;
	const moved = ({ start: first, end }: { start: number; end: number }) => ({ start: first + start, end: end + start });
	const { affiliation, timestamp, markup } = label;
	return {
		...label,
		nameSpan: moved(label.nameSpan),
		span: moved(label.span),
		speechAt: label.speechAt + start,
		...(affiliation && { affiliation: { ...affiliation, span: moved(affiliation.span) } }),
		...(timestamp && { timestamp: { ...timestamp, span: moved(timestamp.span) } }),
		markup: { ...markup, lead: `${leadOf(masked, start)}${markup.lead}` },
	};
}

const parentheses = /^\((\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3})\)(?=[ \u00a0]+\S)/u;

/** `(Ann Lee) text`: in captions a full name is put so, too; whether it is one is decided like that of any label. */
function inParentheses(text: string): SpeakerLabel | undefined {
	const [whole, name] = parentheses.exec(text) ?? [];
	if (whole === undefined || name === undefined) return undefined;
	return {
		name,
		nameSpan: { start: 1, end: 1 + name.length },
		span: { start: 0, end: whole.length },
		speechAt: wordsFrom(text, whole.length),
		markup: { emphasis: '', colon: 'none', delimiter: ')', lead: '' },
		damage: [],
		convention: 'voice-cue',
	};
}
