import { type Line, labelsOn } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import { plainText } from '../../text/plain.ts';
import type { Range } from '../../text/position.ts';

/** The lines of a range, cut at its ends, as they are written. */
export function linesIn({ lines }: Pick<Transcript, 'lines'>, { start, end }: Range): readonly string[] {
	const texts = lines.slice(start.line, end.line + 1).map(({ text }) => text);
	return texts.map((text, index) =>
		text.slice(index === 0 ? start.character : 0, index === texts.length - 1 ? end.character : text.length),
	);
}

/** Words that somebody said. The same lines give the very same object, so what is found out of it can be remembered. */
export interface Spoken {
	/** As one line: wrapped lines joined, markup left out. */
	readonly text: string;
}

interface Known extends Spoken {
	/** The characters at which it begins on its first line and ends on its last. */
	readonly from: number;
	readonly to: number;
	/** Those below the first. */
	readonly more: readonly Line[];
}

/** Most paragraphs have one line. */
const none: readonly Line[] = [];

/** By the first line: one line may begin several, as two voices of captions share one. */
const known = new WeakMap<Line, Known[]>();

/**
 * What is said in a range. Lines of a caption file that are no speech (timings, identifiers, a voice that repeats) and
 * comments are passed over.
 */
export function spokenIn(transcript: Pick<Transcript, 'lines'>, range: Range): Spoken {
	const { start, end } = range;
	const first = end.line < start.line ? undefined : transcript.lines[start.line];
	if (!first) return { text: '' };
	const more = end.line > start.line ? transcript.lines.slice(start.line + 1, end.line + 1) : none;
	const [from, to] = [start.character, end.character];
	const entries = known.get(first);
	const at = entries?.findIndex((own) => own.from === from && own.to === to && own.more.length === more.length) ?? -1;
	const entry = entries?.[at];
	if (entry?.more.every((line, index) => line === more[index])) return entry;
	const spoken = { text: join([first, ...more], range), from, to, more };
	if (!entries) known.set(first, [spoken]);
	else if (at < 0) entries.push(spoken);
	else entries[at] = spoken;
	return spoken;
}

/** The text of {@link spokenIn}. */
export const speechIn = (transcript: Pick<Transcript, 'lines'>, range: Range): string =>
	spokenIn(transcript, range).text;

function join(lines: readonly Line[], { start, end }: Range): string {
	// What looks like markup in code is code.
	if (lines[0]?.kind === 'code')
		return lines
			.map(({ text }) => text)
			.join(' ')
			.replace(/[\s\u00a0]+/g, ' ')
			.trim();
	const spoken = lines.flatMap((line, index) => {
		if (notSpoken.has(line.kind)) return [];
		const from = index === 0 ? start.character : 0;
		const to = index === end.line - start.line ? end.character : line.text.length;
		return withoutLabels(line, from, to);
	});
	const text = plainText(spoken.map(withoutLead).join(' '));
	return (/\s\s|[^\S ]/.test(text) ? text.replace(/[\s\u00a0]+/g, ' ') : text).trim();
}

/** The words of a line between two places: a label among them is a voice of captions that repeats. */
function withoutLabels(line: Line, from: number, to: number): string {
	let text = '';
	let at = from;
	for (const { span, speechAt } of labelsOn(line)) {
		if (span.start < at || speechAt > to) continue;
		text += `${line.text.slice(at, span.start)} `;
		at = speechAt;
	}
	return text + line.text.slice(at, to);
}

/** A quote mark or the dots that continue a scribe's line are the writer's, not the speaker's. */
export const withoutLead = (line: string): string => line.replace(/^[\s\u00a0]*(?:>\s?)+/, '').trim();

const notSpoken = new Set<Line['kind'] | undefined>(['timing', 'captions', 'comment', 'blank']);

/** The text of so many lines tells an event, or a paragraph of an opening, from what neither can be. */
const mostLines = 400;

/** The text of a paragraph on one line; of one that is longer than any page, its beginning. */
export function beginningOf(transcript: Transcript, { start, end }: Range): string {
	const isLong = end.line - start.line > mostLines;
	return linesIn(transcript, { start, end: isLong ? { line: start.line + mostLines, character: 0 } : end }).join(' ');
}
