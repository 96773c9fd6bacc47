import { shownText } from '../../captions/cueText.ts';
import { cueNumbers, movedNumbers } from '../../facts/captions/cueNumbers.ts';
import { type TimedCue, timedCuesOf } from '../../facts/captions/timedCues.ts';
import { labelsOn } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { CueLimits } from './limits.ts';

/** Cues that are further apart than so many seconds have silence between them. */
const widestGap = 1;

/**
 * Edits that join cues which are shown too shortly to be read with a neighbour of the same speaker, as far as the limits
 * allow. What was the end of the last becomes the end of all; no other time is touched.
 */
export function joinCues(
	transcript: Transcript,
	limits: CueLimits,
): { readonly edits: readonly TextEdit[]; readonly joined: number } {
	const cues = timedCuesOf(transcript);
	const edits: TextEdit[] = [];
	const shifts: number[] = [];
	let joined = 0;
	for (let index = 0; index < cues.length; ) {
		const first = cues[index];
		let next = index + 1;
		let open = first && startOf(transcript, first);
		while (first && open) {
			const other = cues[next];
			const fits = other && joint(transcript, open, other, limits);
			if (!fits) break;
			edits.push(fits.edit);
			open = fits.joined;
			next++;
		}
		const last = cues[next - 1];
		if (first?.timing.toSpan && last?.timing.toSpan && last !== first) {
			const { start, end } = first.timing.toSpan;
			edits.push({
				range: { start: { line: first.line, character: start }, end: { line: first.line, character: end } },
				newText: last.timing.text.slice(last.timing.toSpan.start, last.timing.toSpan.end),
			});
		}
		shifts.push(-joined);
		joined += next - index - 1;
		// Numbers of cues that are gone stand inside of what is taken out.
		for (let gone = index + 1; gone < next; gone++) shifts.push(0);
		index = next;
	}
	return { edits: [...edits, ...movedNumbers(transcript, (cue) => shifts[cue] ?? 0)], joined };
}

/** Some cues that are one now. */
interface OpenCue {
	readonly from: number;
	readonly to: number;
	readonly settings: string;
	/** Zero-based: the last line of the text, and how many lines it has. */
	readonly lastLine: number;
	readonly lines: number;
	/** How many characters its last line shows. */
	readonly lastLength: number;
	/** The label that holds at its end, as written; undefined where it has none of its own. */
	readonly label: string | undefined;
	readonly name: string | undefined;
}

function startOf(transcript: Transcript, cue: TimedCue): OpenCue | undefined {
	const { fromSpan, toSpan, text } = cue.timing;
	if (!fromSpan || !toSpan || cue.endLine <= cue.textLine) return undefined;
	const shown = transcript.lines.slice(cue.textLine, cue.endLine);
	const lengths = shown.map((line) => lengthOf(line.text));
	const labels = shown.flatMap((line) => labelsOn(line).map((label) => ({ label, line })));
	const last = labels.at(-1);
	return {
		from: cue.from,
		to: cue.to,
		settings: text.slice(toSpan.end).trim(),
		lastLine: cue.endLine - 1,
		lines: shown.length,
		lastLength: lengths.at(-1) ?? 0,
		label: last?.line.text.slice(last.label.span.start, last.label.span.end),
		name: last?.label.name,
	};
}

const lengthOf = (text: string): number => shownText(text).trim().length;

/** How a cue becomes part of the one before; undefined where it must not. */
function joint(
	transcript: Transcript,
	open: OpenCue,
	cue: TimedCue,
	limits: CueLimits,
): { readonly edit: TextEdit; readonly joined: OpenCue } | undefined {
	const next = startOf(transcript, cue);
	const isShort = ({ from, to }: OpenCue) => to - from < limits.shortest;
	if (!next || !(isShort(open) || isShort(next)) || next.settings !== open.settings) return undefined;
	if (next.from < open.to - 0.001 || next.from - open.to > widestGap || next.to - open.from > limits.longest)
		return undefined;
	if (!isNothingBetween(transcript, open.lastLine, cue)) return undefined;
	const voice = sameVoice(transcript, open, cue);
	if (!voice) return undefined;
	const characters = next.lastLength - (next.lines === 1 ? voice.length : 0);
	const below = open.lines + next.lines <= limits.lines;
	const firstLength = lengthOf(transcript.lines[cue.textLine]?.text ?? '') - voice.length;
	const beside = open.lines + next.lines - 1 <= limits.lines && open.lastLength + 1 + firstLength <= limits.lineLength;
	if (!below && !beside) return undefined;
	const end = transcript.lines[open.lastLine]?.text.trimEnd().length ?? 0;
	return {
		edit: {
			range: {
				start: { line: open.lastLine, character: end - voice.closes },
				end: { line: cue.textLine, character: voice.speechAt },
			},
			newText: below ? '\n' : ' ',
		},
		joined: {
			...next,
			from: open.from,
			lines: open.lines + next.lines - (below ? 0 : 1),
			lastLength: below || next.lines > 1 ? characters : open.lastLength + 1 + characters,
			label: next.label ?? open.label,
			name: next.name ?? open.name,
		},
	};
}

/** True where nothing but an empty line and the number of a cue stands between two cues. */
function isNothingBetween(transcript: Transcript, lastLine: number, { line }: TimedCue): boolean {
	const numbered = cueNumbers(transcript) !== undefined;
	return transcript.lines
		.slice(lastLine + 1, line)
		.every(
			({ kind, text }, index, all) => kind === 'blank' || (numbered && index === all.length - 1 && /\d/.test(text)),
		);
}

/** Where the words of a cue begin that goes on in the voice of the one before, and what of both is not needed then. */
function sameVoice(
	{ lines }: Transcript,
	open: OpenCue,
	{ textLine, endLine }: TimedCue,
): { readonly speechAt: number; readonly length: number; readonly closes: number } | undefined {
	const shown = lines.slice(textLine, endLine);
	const marks = shown.map((line) => ('changes' in line ? (line.changes ?? []) : []));
	const [first] = shown;
	const text = lines[open.lastLine]?.text.trimEnd() ?? '';
	const closes = text.endsWith('</v>') ? 4 : 0;
	const labels = shown.flatMap(labelsOn);
	const [label] = labels;
	if (!label) return marks.flat().length === 0 && closes === 0 ? { speechAt: 0, length: 0, closes: 0 } : undefined;
	const others = marks.flat().filter(({ label: own }) => own !== label);
	// A voice that is closed at the very end of its cue is no change.
	if (!first || labels.length > 1 || others.length > 0 || label.name !== open.name) return undefined;
	const written = first.text.slice(label.span.start, label.span.end);
	if (written !== open.label || first.text.slice(0, label.span.start).trim() !== '') return undefined;
	if (label.markup.delimiter === '<v>') {
		const ends = shown.at(-1)?.text.trimEnd().endsWith('</v>') ?? false;
		return closes > 0 === ends ? { speechAt: label.speechAt, length: 0, closes } : undefined;
	}
	return { speechAt: label.speechAt, length: label.speechAt, closes: 0 };
}
