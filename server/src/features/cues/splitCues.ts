import { timeLike } from '../../captions/timing.ts';
import { movedNumbers } from '../../facts/captions/cueNumbers.ts';
import { type CueWord, isTight } from '../../facts/captions/cueWords.ts';
import { type SpokenCue, spokenCues } from '../../facts/captions/momentsIn.ts';
import { voicesEachCue } from '../../facts/captions/shownCues.ts';
import type { TimedWord } from '../../facts/wordTimes/wordTimes.ts';
import type { Transcript } from '../../model/transcript.ts';
import { appendAll } from '../../text/appendAll.ts';
import type { TextEdit } from '../../text/edit.ts';
import { onLine } from '../../text/position.ts';
import { type Cut, cutCue, numberBehind } from './cutCue.ts';
import type { CueLimits } from './limits.ts';

/** What stands before a word of a cue that is laid out anew. */
type Break = 'space' | 'line' | 'cue';

/** Edits, and what they do to how many cues. */
export interface SplitCues {
	readonly edits: readonly TextEdit[];
	/** How many are cut, and how many cues there are more then. */
	readonly cut: number;
	readonly added: number;
	/** How many lines are laid out anew in cues that are not cut. */
	readonly broken: number;
	/** How many are shown for longer, and how many are still faster than people read. */
	readonly longer: number;
	readonly fast: number;
}

/**
 * Edits that cut cues with more lines, or longer ones, than the limits allow into cues that keep to them, at the ends of
 * sentences or clauses where they can, and break lines that are too long. Each cut is at the time of its word, else in
 * proportion. A cue that is faster than people read stays as long as it takes where nobody speaks behind it.
 */
export function splitCues(transcript: Transcript, limits: CueLimits, recognised?: readonly TimedWord[]): SplitCues {
	const cues = spokenCues(transcript, recognised);
	const edits: TextEdit[] = [];
	const added: number[] = [];
	const counts = { cut: 0, added: 0, broken: 0, longer: 0, fast: 0 };
	for (const [index, spoken] of cues.entries()) {
		added.push(counts.added);
		const { cue, words } = spoken;
		const { toSpan, fromSpan, text } = cue.timing;
		if (!fromSpan || !toSpan || words.length === 0) continue;
		const breaks = isLong(transcript, spoken, limits)
			? layout(words, limits, repeatedLead(transcript, spoken))
			: undefined;
		const wanted = cutsOf(spoken, breaks ?? []);
		const cuts = rises(spoken, wanted) ? wanted : undefined;
		const rest = cuts?.at(-1) ?? { word: 0, seconds: cue.from };
		const end = readableEnd(words.slice(rest.word), rest.seconds, cue.to, cues[index + 1]?.cue.from, limits);
		if (end.seconds !== undefined) counts.longer++;
		if (end.fast) counts.fast++;
		if (breaks && cuts) {
			const lines = lineEdits(transcript, words, breaks);
			const number = numberBehind(transcript, index);
			appendAll(edits, lines);
			appendAll(edits, cutCue(transcript, spoken, cuts, { number: number && number + counts.added, end: end.seconds }));
			if (cuts.length > 0) counts.cut++;
			else if (lines.length > 0) counts.broken++;
			counts.added += cuts.length;
		}
		if (end.seconds !== undefined && !cuts?.length) {
			const written = text.slice(toSpan.start, toSpan.end);
			edits.push({
				range: onLine(cue.line, toSpan),
				newText: timeLike(written, end.seconds, transcript.captionFormat),
			});
		}
	}
	return { edits: [...edits, ...movedNumbers(transcript, (cue) => added[cue] ?? 0)], ...counts };
}

function cutsOf({ moments }: SpokenCue, breaks: readonly Break[]): readonly Cut[] {
	return breaks.flatMap((own, word) => {
		const seconds = moments[word]?.seconds;
		return own === 'cue' && seconds !== undefined ? [{ word, seconds }] : [];
	});
}

/** Until when words have to be shown so that people can read them, as far as silence reaches; and whether that is enough. */
function readableEnd(
	words: readonly CueWord[],
	from: number,
	to: number,
	next: number | undefined,
	{ charactersPerSecond }: CueLimits,
): { readonly seconds: number | undefined; readonly fast: boolean } {
	const characters = words.reduce((sum, { text }) => sum + text.length + 1, -1);
	const needed = Math.ceil((from + characters / charactersPerSecond) * 1000) / 1000;
	if (needed <= to) return { seconds: undefined, fast: false };
	const end = Math.min(needed, next ?? needed);
	return { seconds: end > to ? end : undefined, fast: end < needed };
}

function isLong(transcript: Transcript, { cue, words }: SpokenCue, { lines, lineLength }: CueLimits): boolean {
	const doubled = transcript.lines[cue.line + 1]?.kind === 'captions';
	if (doubled || words.length < 2) return false;
	const lengths = new Map<number, number>();
	for (const { line, text, lead } of words) lengths.set(line, (lengths.get(line) ?? -1) + lead + text.length + 1);
	return cue.endLine - cue.textLine > lines || [...lengths.values()].some((length) => length > lineLength);
}

/** Cuts have to be at moments that rise inside of the cue: one of a few milliseconds has none. */
const rises = ({ cue }: SpokenCue, cuts: readonly Cut[]): boolean =>
	cuts.every(({ seconds }, index) => seconds > (cuts[index - 1]?.seconds ?? cue.from) && seconds < cue.to);

/** How many characters of a label each piece of a cue begins with. */
const repeatedLead = (transcript: Transcript, { words }: SpokenCue): number =>
	voicesEachCue(transcript) ? (words[0]?.lead ?? 0) : 0;

/** What each word has before it so that lines and cues keep to the limits; whoever begins to speak begins a line. */
function layout(words: readonly CueWord[], limits: CueLimits, lead: number): readonly Break[] {
	const breaks: Break[] = words.map(() => 'space');
	for (let from = 0; from < words.length; ) {
		const to = from + fill(words, { from, to: words.length, lead }, limits, breaks);
		if (to >= words.length) break;
		const end = bestEnd(words, from, to);
		breaks.fill('space', from + 1, end);
		fill(words, { from, to: end, lead }, limits, breaks);
		breaks[end] = 'cue';
		from = end;
	}
	return breaks;
}

/**
 * Breaks lines from a word on, before `to`, until a cue is full: how many words it takes, one at least. `lead` is how many characters
 * a piece begins with that goes on in the voice of the one before.
 */
function fill(
	words: readonly CueWord[],
	{ from, to, lead }: { readonly from: number; readonly to: number; readonly lead: number },
	{ lines, lineLength }: CueLimits,
	breaks: Break[],
): number {
	let line = 1;
	let length = 0;
	for (let at = from; at < to; at++) {
		const word = words[at];
		const first = at === from;
		if (!word) break;
		const gap = first || isTight(words[at - 1], word) ? 0 : 1;
		const isNew = !first && !word.sticks && (word.opens || length + gap + word.text.length > lineLength);
		if (isNew && line === lines) return at - from;
		if (!first) breaks[at] = isNew ? 'line' : 'space';
		if (isNew) line++;
		const begins = (first && !word.opens ? lead : word.lead) + word.text.length;
		length = isNew || first ? begins : length + gap + word.text.length;
	}
	return to - from;
}

/** Where a piece had best end that may be so long: behind a sentence, else a clause, in its second half; else when full. */
function bestEnd(words: readonly CueWord[], from: number, to: number): number {
	const half = from + Math.ceil((to - from) / 2);
	for (const end of [/[.!?…。！？]["'”’»)\]]*$/u, /[,;:—–，、；：]["'”’»)\]]*$/u]) {
		for (let at = to; at >= half; at--) {
			if (!words[at]?.sticks && (words[at]?.opens || end.test(words[at - 1]?.text ?? ''))) return at;
		}
	}
	return to;
}

/** Edits between words of one cue whose break is another than the written one. */
function lineEdits(transcript: Transcript, words: readonly CueWord[], breaks: readonly Break[]): readonly TextEdit[] {
	return words.flatMap((word, index): readonly TextEdit[] => {
		const before = words[index - 1];
		const wanted = breaks[index];
		if (!before || wanted === 'cue' || wanted === (before.line === word.line ? 'space' : 'line')) return [];
		if (wanted === 'line') return breakBefore(transcript, before, word);
		const text = transcript.lines[before.line]?.text ?? '';
		const next = transcript.lines[word.line]?.text ?? '';
		const end = text.trimEnd().length;
		const start = next.length - next.trimStart().length;
		// Lines between that hold no word stay as they are.
		if (word.line !== before.line + 1) return [];
		return [
			{
				range: { start: { line: before.line, character: end }, end: { line: word.line, character: start } },
				newText: ' ',
			},
		];
	});
}

function breakBefore(transcript: Transcript, before: CueWord, word: CueWord): readonly TextEdit[] {
	const between = (transcript.lines[word.line]?.text ?? '').slice(before.end, word.start);
	const spaces = /(?<![\s\u00a0])[\s\u00a0]+/.exec(between.replace(/<[^<>]*>/g, (tag) => '\u0000'.repeat(tag.length)));
	if (!spaces && between !== '') return [];
	const start = before.end + (spaces?.index ?? 0);
	const end = start + (spaces?.[0].length ?? 0);
	return [
		{
			range: { start: { line: word.line, character: start }, end: { line: word.line, character: end } },
			newText: '\n',
		},
	];
}
