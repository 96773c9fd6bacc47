import type { Transcript } from '../../model/transcript.ts';
import { appendAll } from '../../text/appendAll.ts';
import { remembered } from '../../text/remembered.ts';
import { secondsFor } from '../conversation/statistics.ts';
import { traitsOf } from '../conversation/traits.ts';
import { type Speech, speechOf } from '../speech/speech.ts';
import { mediaLengthOf } from './mediaLength.ts';
import { secondsOfTurn } from './secondsOfTurn.ts';

/** When some speech begins and ends, in seconds. */
export interface SpokenSpan {
	readonly start: number;
	readonly end: number;
	/** True where times in the text tell both; false where one is reckoned from the words between two that do. */
	readonly measured: boolean;
}

/** A time line of which less is written tells nothing of the rest. */
const leastShare = 0.5;

/**
 * When everything is said, one for each of `speechOf`: from the first cue to the last, or from a turn's time to the next.
 * What has no time of its own, or one that goes back, has its part of the stretch between those that have one, in
 * proportion to the words. Undefined where less than half of what is said has a time.
 */
export const spokenSpansOf = remembered((transcript: Transcript): readonly SpokenSpan[] | undefined => {
	const speech = speechOf(transcript);
	const written = ascending(
		speech.map((own) => (transcript.captions ? cueSpan(transcript, own) : timeOfTurn(transcript, own))),
	);
	const known = written.filter((span) => span !== undefined).length;
	if (known < 2 || known < speech.length * leastShare) return undefined;
	const words = traitsOf(transcript).map((traits) => traits.words);
	const spans: SpokenSpan[] = [];
	for (let at = 0; at < speech.length; ) {
		const own = written[at];
		let next = at + 1;
		while (next < speech.length && !written[next]) next++;
		const last = spans.at(-1)?.end ?? Math.max(0, (written[next]?.start ?? 0) - secondsFor(sum(words, at, next)));
		const start = own?.start ?? last;
		if (own?.end !== undefined) {
			spans.push({ start, end: own.end, measured: true });
			at++;
			continue;
		}
		const end = written[next]?.start ?? endOfRecording(transcript, start + secondsFor(sum(words, at, next)));
		if (own && next === at + 1 && next < speech.length) spans.push({ start, end, measured: true });
		else appendAll(spans, shared(words.slice(at, next), start, Math.max(start, end)));
		at = next;
	}
	return spans;
});

/** A stretch of time, shared out in proportion to the words. */
function shared(words: readonly number[], start: number, end: number): readonly SpokenSpan[] {
	const all = sum(words, 0, words.length);
	let before = 0;
	return words.map((own) => {
		const at = (share: number): number => (all === 0 ? start : start + ((end - start) * share) / all);
		const span = { start: at(before), end: at(before + own), measured: false };
		before += own;
		return span;
	});
}

interface Written {
	readonly start: number;
	/** Only cues say when somebody ends. */
	readonly end?: number;
}

const timeOfTurn = (transcript: Transcript, { turn }: Speech): Written | undefined => {
	const seconds = turn && secondsOfTurn(transcript, turn);
	return seconds === undefined ? undefined : { start: seconds };
};

/** From the cue above the first line of a speech to its last. */
function cueSpan({ lines }: Transcript, { line, endLine }: Speech): Written | undefined {
	let from = line;
	while (from > 0 && lines[from]?.kind !== 'timing' && lines[from]?.kind !== 'blank') from--;
	let start: number | undefined;
	let end = 0;
	for (let at = from; at <= endLine; at++) {
		const read = lines[at];
		if (read?.kind !== 'timing') continue;
		start ??= read.from;
		end = Math.max(end, read.to);
	}
	return start === undefined || end < start ? undefined : { start, end };
}

/** Times that go back are no place on a time line. */
function ascending(all: readonly (Written | undefined)[]): readonly (Written | undefined)[] {
	let last = Number.NEGATIVE_INFINITY;
	return all.map((own) => {
		if (!own || own.start < last) return undefined;
		last = own.start;
		return own;
	});
}

/** Front matter may say how long the recording is; the last words are said by then. */
const endOfRecording = (transcript: Transcript, reckoned: number): number =>
	Math.min(reckoned, mediaLengthOf(transcript)?.seconds ?? reckoned);

function sum(numbers: readonly number[], from: number, to: number): number {
	let all = 0;
	for (let at = from; at < to; at++) all += numbers[at] ?? 0;
	return all;
}
