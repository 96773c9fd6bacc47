import { traitsOf } from '../../facts/conversation/traits.ts';
import { speechOf } from '../../facts/speech/speech.ts';
import { spokenSpansOf } from '../../facts/times/spokenSpans.ts';
import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';

/** Where a line stands: how many words are said before it and, where there is a time line, after how many seconds. */
export interface OverviewPlace {
	readonly at: number;
	readonly time?: number;
}

/** The words said before each speech, and after all of them: one longer than `speechOf`. */
export const wordsBefore = remembered((transcript: Transcript): readonly number[] => {
	const before = [0];
	for (const { words } of traitsOf(transcript)) before.push((before.at(-1) ?? 0) + words);
	return before;
});

/** Where a zero-based line stands; inside of speech in proportion to its lines. */
export function placesIn(transcript: Transcript): (line: number) => OverviewPlace {
	const speech = speechOf(transcript);
	const before = wordsBefore(transcript);
	const spans = spokenSpansOf(transcript);
	return (line) => {
		const index = firstEndingFrom(speech, line);
		const own = speech[index];
		const share = own && line > own.line ? (line - own.line) / (own.endLine - own.line + 1) : 0;
		const from = before[index] ?? 0;
		const at = own ? from + share * ((before[index + 1] ?? from) - from) : from;
		if (!spans) return { at };
		const span = spans[index] ?? spans.at(-1);
		const time = span && own ? span.start + share * (span.end - span.start) : (span?.end ?? 0);
		return { at, time };
	};
}

/** The first speech that ends on a line or below it. */
function firstEndingFrom(speech: readonly { readonly endLine: number }[], line: number): number {
	let [low, high] = [0, speech.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((speech[middle]?.endLine ?? 0) < line) low = middle + 1;
		else high = middle;
	}
	return low;
}
