import { conventions } from '../conventions/index.ts';
import type { LexedLine, LineState } from '../model/line.ts';
import { areSameSets } from '../model/perPage.ts';
import type { Transcript } from '../model/transcript.ts';
import type { LineChange } from '../text/edit.ts';
import { type ArrangedText, arrangeText, arrangeTextAfter } from './arrangeText.ts';
import { arrangeCaptions, arrangeCaptionsAfter } from './captions/arrangeCaptions.ts';
import { formatOfState } from './captions/lexCaptions.ts';
import { detectConvention, type WeighedLabels, weighLabels, weighLabelsAfter } from './labels/weigh.ts';
import { lexLine } from './lex.ts';
import { openingState } from './opening.ts';
import type { ParseOptions } from './options.ts';
import { readingRepeats } from './repeatedLines.ts';
import { replacedItems, type Splice, spliceBetween } from './splice.ts';

export type { ParseOptions };

/** Lines as they were read, each by itself. */
interface Lexed {
	readonly lexed: readonly LexedLine[];
	/** The state in which each line was read. */
	readonly states: readonly LineState[];
	readonly options: ParseOptions;
}

/** A transcript and what is needed to parse its next version from this one. */
export interface Parsed extends Transcript, Lexed {
	readonly weighed: WeighedLabels;
	/** Undefined for captions. */
	readonly text: ArrangedText | undefined;
}

/** Parses lines without their ends. Never fails: what is no turn, heading or front matter is prose. */
export function parse(texts: readonly string[], options: ParseOptions = {}): Parsed {
	const read = lexAll(texts, options);
	return assemble(read, weighLabels(read.lexed, options));
}

/** A line that was read before in a state, and the state behind it; undefined for one that was not. */
type KeptLine = (text: string, state: LineState) => readonly [LexedLine, LineState] | undefined;

/** Reads each line by itself, from the first on. */
function lexAll(texts: readonly string[], options: ParseOptions, kept?: KeptLine): Lexed {
	const lexed: LexedLine[] = [];
	const states: LineState[] = [];
	let state = openingState(texts, options.file);
	const readInBody = readingRepeats((text) => lexLine(text, 'body', conventions));
	for (const text of texts) {
		const [line, next] =
			kept?.(text, state) ?? (state === 'body' ? readInBody(text) : lexLine(text, state, conventions));
		lexed.push(line);
		states.push(state);
		state = next;
	}
	return { lexed, states, options };
}

/** The same lines with other people, labels or convention to go by: all that follows of those is found anew. */
export const parseWithOptions = ({ lexed, states }: Lexed, options: ParseOptions): Parsed =>
	assemble({ lexed, states, options }, weighLabels(lexed, options));

/**
 * Parses the text that a change makes. Lines are read anew from the change until the lexer is back in its old state; all
 * that follows looks at those lines and their neighbours, and at sums over the document. Every block whose lines stayed
 * what they were stays the same object.
 */
export function reparse(old: Parsed, change: LineChange): Parsed {
	const { from, removed, inserted } = change;
	const textAt = (line: number) =>
		line < from + inserted.length ? inserted[line - from] : old.lexed[line - shift]?.text;
	const shift = inserted.length - removed;
	const length = old.lexed.length + shift;
	const texts = function* () {
		for (let line = 0; line < length; line++) yield (line < from ? old.lexed[line]?.text : textAt(line)) ?? '';
	};
	const opening = openingState(texts(), old.options.file);
	if (opening !== old.states[0]) return parseKeeping(old, [...texts()]);
	const fresh: LexedLine[] = [];
	const states: LineState[] = [];
	const before = old.lexed[from - 1];
	let state = before ? lexLine(before.text, old.states[from - 1] ?? 'body', conventions)[1] : opening;
	let line = from;
	const kept = keptLines(old, from, from + removed);
	for (; line < length; line++) {
		if (line >= from + inserted.length && old.states[line - shift] === state) break;
		const text = textAt(line) ?? '';
		const [read, next] = kept(text, state) ?? lexLine(text, state, conventions);
		fresh.push(read);
		states.push(state);
		state = next;
	}
	const splice = { from, endOld: line - shift, endNew: line };
	const isSame =
		splice.endOld === splice.endNew && states.every((own, index) => own === old.states[splice.from + index]);
	return assembleAfter(old, splice, {
		lexed: replacedItems(old.lexed, splice.from, splice.endOld, fresh),
		states: isSame ? old.states : replacedItems(old.states, splice.from, splice.endOld, states),
		options: old.options,
	});
}

/** How far up and down an old line is looked for, from where it stood: fixes put in or take out a few lines, or none. */
const reach = 4;

/**
 * Gives the lines of an old text again, asked for one after the other, with the state behind each: where many small changes
 * come as one large one, most lines in it are what they were. No line is given twice.
 */
function keptLines({ lexed, states }: Lexed, from: number, to: number): KeptLine {
	let expected = from;
	let first = from;
	return (text, state) => {
		for (let away = 0; away <= 2 * reach; away++) {
			const at = expected + (away % 2 === 1 ? (away + 1) / 2 : -away / 2);
			const line = at >= first && at < to ? lexed[at] : undefined;
			const next = states[at + 1];
			if (!line || next === undefined || line.text !== text || states[at] !== state) continue;
			first = at + 1;
			expected = first;
			return [line, next];
		}
		expected++;
		return undefined;
	};
}

/** A parse from the first line on that keeps the lines, and so the blocks, that are what they were: no line is read twice. */
function parseKeeping(old: Parsed, texts: readonly string[]): Parsed {
	const known = new Map<LineState, Map<string, readonly [LexedLine, LineState]>>();
	for (const [index, line] of old.lexed.entries()) {
		const [state, next] = [old.states[index], old.states[index + 1]];
		if (state === undefined || next === undefined) break;
		const inState = known.get(state) ?? new Map<string, readonly [LexedLine, LineState]>();
		if (inState.size === 0) known.set(state, inState);
		inState.set(line.text, [line, next]);
	}
	// Where they stood, each is its own again; elsewhere one of several that are alike will do.
	const inPlace = keptLines(old, 0, old.lexed.length);
	const read = lexAll(texts, old.options, (text, state) => inPlace(text, state) ?? known.get(state)?.get(text));
	const splice = spliceBetween(old.lexed, read.lexed);
	const isMost = (splice.endOld - splice.from) * 2 > old.lexed.length;
	if (isMost || formatOfState(read.states[0] ?? 'body') !== old.captionFormat)
		return assemble(read, weighLabels(read.lexed, old.options));
	return assembleAfter(old, splice, read);
}

function assemble(read: Lexed, weighed: WeighedLabels): Parsed {
	const captionFormat = formatOfState(read.states[0] ?? 'body');
	if (captionFormat) return finish(read, weighed, arrangeCaptions(read.lexed, weighed, captionFormat), captionFormat);
	const text = arrangeText(read.lexed, weighed);
	return finish(read, weighed, text, undefined, text);
}

function assembleAfter(old: Parsed, splice: Splice, read: Lexed): Parsed {
	const { weighed, agrees } = weighLabelsAfter(old.weighed, old.lexed, read.lexed, splice, read.options);
	if (!agrees) return assemble(read, weighed);
	const { captionFormat } = old;
	if (captionFormat) {
		if (!areSameSets(weighed.verdicts.names, old.weighed.verdicts.names)) return assemble(read, weighed);
		return finish(read, weighed, arrangeCaptionsAfter(old, read.lexed, weighed, captionFormat, splice), captionFormat);
	}
	if (!old.text) return assemble(read, weighed);
	const text = arrangeTextAfter({ ...old.text, weighed: old.weighed }, read.lexed, weighed, splice);
	return finish(read, weighed, text, undefined, text);
}

function finish(
	{ lexed, states, options }: Lexed,
	weighed: WeighedLabels,
	{ lines, blocks, starts }: Pick<Transcript, 'lines' | 'blocks' | 'starts'>,
	captionFormat: Transcript['captionFormat'],
	text?: ArrangedText,
): Parsed {
	const captions = captionFormat !== undefined;
	const found = detectConvention(lexed, weighed, options);
	return { ...found, blocks, starts, lines, captions, captionFormat, lexed, states, options, weighed, text };
}
