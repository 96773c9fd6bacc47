import type { Line } from '../model/line.ts';
import type { Transcript } from '../model/transcript.ts';
import { plainText } from '../text/plain.ts';
import type { Range } from '../text/position.ts';

/** The lines of a range, cut at its ends, as they are written. */
export function linesIn({ lines }: Pick<Transcript, 'lines'>, { start, end }: Range): readonly string[] {
	const texts = lines.slice(start.line, end.line + 1).map(({ text }) => text);
	return texts.map((text, index) =>
		text.slice(index === 0 ? start.character : 0, index === texts.length - 1 ? end.character : text.length),
	);
}

/**
 * What is said in a range, as one line: wrapped lines joined, markup left out. Lines of a caption file that are no
 * speech (timings, identifiers, a voice that repeats) and comments are passed over.
 */
export function speechIn(transcript: Pick<Transcript, 'lines'>, range: Range): string {
	const spoken = linesIn(transcript, range).flatMap((text, index) => {
		const line = transcript.lines[range.start.line + index];
		if (line?.kind === 'label' && index > 0) return text.slice(line.label.speechAt);
		return notSpoken.has(line?.kind) ? [] : text;
	});
	return plainText(spoken.map(withoutLead).join(' '))
		.replace(/[\s\u00a0]+/g, ' ')
		.trim();
}

/** A quote mark or the dots that continue a scribe's line are the writer's, not the speaker's. */
export const withoutLead = (line: string): string => line.replace(/^[\s\u00a0]*(?:>\s?)+/, '').trim();

const notSpoken = new Set<Line['kind'] | undefined>(['timing', 'captions', 'comment', 'blank']);
