import { conventionOf, conventions } from '../conventions/index.ts';
import { settleLookAlikes } from '../conventions/lookAlikes.ts';
import type { Convention, DeclaredName } from '../model/convention.ts';
import type { SpeakerLabel } from '../model/label.ts';
import type { HeadingLine, LexedLine, Line, LineState } from '../model/line.ts';
import type { CaptionFormat, Transcript } from '../model/transcript.ts';
import type { LineChange } from '../text/edit.ts';
import { blocksOf } from './blocks.ts';
import { captionBlocks } from './captions/captionBlocks.ts';
import { decideCaptions } from './captions/decideCaptions.ts';
import { formatOfState } from './captions/lexCaptions.ts';
import { conflictsIn } from './conflicts.ts';
import { declaredNames } from './declared/declared.ts';
import { plainHeadings } from './headings.ts';
import { judgeLabels } from './labels/judge.ts';
import { detectConvention } from './labels/mainConvention.ts';
import type { ToldLabels } from './labels/told.ts';
import { lexLine } from './lex.ts';
import { openingState } from './opening.ts';
import { type Survey, surveyOf } from './survey.ts';

/** What the parser is told beside the text. */
export interface ParseOptions {
	/** The id of a convention; anything else, such as `auto`, leaves it to the text. */
	readonly convention?: string;
	/** People whom a roster outside of the document declares. */
	readonly roster?: readonly DeclaredName[];
	/** The name or address of the file: its ending may say that it is captions. */
	readonly file?: string;
	/** What a configuration says of single names and shapes. */
	readonly labels?: ToldLabels;
}

/** A transcript and what is needed to parse its next version from this one. */
export interface Parsed extends Transcript {
	readonly lexed: readonly LexedLine[];
	/** The state in which each line was read. */
	readonly states: readonly LineState[];
	readonly options: ParseOptions;
}

/** Parses lines without their ends. Never fails: what is no turn, heading or front matter is prose. */
export function parse(texts: readonly string[], options: ParseOptions = {}): Parsed {
	const lexed: LexedLine[] = [];
	const states: LineState[] = [];
	let state = openingState(texts, options.file);
	for (const text of texts) {
		const [line, next] = lexLine(text, state, conventions);
		lexed.push(line);
		states.push(state);
		state = next;
	}
	return assemble(lexed, states, options);
}

/**
 * Parses the text that a change makes: lines are read anew from the change until the lexer is back in its old state,
 * the labels are weighed anew, and every block whose lines stayed what they were stays the same object.
 */
export function reparse(old: Parsed, change: LineChange): Parsed {
	const { from, removed, inserted } = change;
	const textAt = (line: number) =>
		line < from + inserted.length ? inserted[line - from] : old.lexed[line - shift]?.text;
	const shift = inserted.length - removed;
	const length = old.lexed.length + shift;
	const head = old.lexed.slice(0, from);
	const texts = function* () {
		for (const line of head) yield line.text;
		for (let line = from; line < length; line++) yield textAt(line) ?? '';
	};
	const opening = openingState(texts(), old.options.file);
	if (opening !== old.states[0] || from === 0) return parseKeeping(old, [...texts()]);
	const lexed = head;
	const states = old.states.slice(0, from);
	const before = old.lexed[from - 1];
	let state = before ? lexLine(before.text, old.states[from - 1] ?? 'body', conventions)[1] : opening;
	let line = from;
	for (; line < length; line++) {
		const was = line - shift;
		if (line >= from + inserted.length && old.states[was] === state) break;
		const [fresh, next] = lexLine(textAt(line) ?? '', state, conventions);
		lexed.push(fresh);
		states.push(state);
		state = next;
	}
	const rest = old.lexed.slice(line - shift);
	return assemble(lexed.concat(rest), states.concat(old.states.slice(line - shift)), old.options);
}

/** A parse from the first line on that keeps the lines, and so the blocks, that are what they were. */
function parseKeeping(old: Parsed, texts: readonly string[]): Parsed {
	const fresh = parse(texts, old.options);
	const known = new Map(old.lexed.map((line, index) => [`${old.states[index]}\n${line.text}`, line]));
	const lexed = fresh.lexed.map((line, index) => known.get(`${fresh.states[index]}\n${line.text}`) ?? line);
	return assemble(lexed, fresh.states, old.options);
}

function assemble(lexed: readonly LexedLine[], states: readonly LineState[], options: ParseOptions): Parsed {
	const declared = [...declaredNames(lexed), ...(options.roster ?? [])];
	const chosen: Convention | undefined =
		options.convention === undefined ? undefined : conventionOf(options.convention);
	const survey = surveyOf(lexed);
	const judgements = settleLookAlikes(
		judgeLabels(lexed, survey, declared, {
			...(chosen && { chosen: chosen.id }),
			...(options.labels && { labels: options.labels }),
		}),
		{ initials: declared.some(({ initials }) => initials !== undefined) },
		chosen?.id,
	);
	const { convention, detection } = detectConvention(lexed, judgements, declared, chosen);
	const captionFormat = formatOfState(states[0] ?? 'body');
	const labelled = new Array<SpeakerLabel | undefined>(lexed.length);
	for (const { line, label, accepted } of judgements) if (accepted) labelled[line] = label;
	const { lines, blocks, starts } = captionFormat
		? asCaptions(lexed, labelled, captionFormat)
		: asText(lexed, labelled, survey);
	const captions = captionFormat !== undefined;
	return { convention, detection, blocks, starts, lines, captions, captionFormat, lexed, states, options };
}

type Labelled = readonly (SpeakerLabel | undefined)[];
type Arranged = Pick<Transcript, 'lines' | 'blocks' | 'starts'>;

function asCaptions(lexed: readonly LexedLine[], labelled: Labelled, format: CaptionFormat): Arranged {
	const lines = decideCaptions(lexed, labelled, format);
	return { lines, ...captionBlocks(lines) };
}

function asText(lexed: readonly LexedLine[], labelled: Labelled, survey: Survey): Arranged {
	const headings = plainHeadings(lexed, (line) => labelled[line] !== undefined, survey);
	const lines = decide(lexed, labelled, headings);
	const blocks = blocksOf(lines);
	const starts = [0];
	for (const block of blocks) starts.push((starts.at(-1) ?? 0) + block.lines.length);
	return { lines, blocks, starts };
}

const labels = new WeakMap<SpeakerLabel, Line>();
const doubleUnderlined = new WeakMap<LexedLine, Line>();
const underlined = new WeakMap<LexedLine, Line>();

/** Candidates become labels or what they are otherwise; a text line over an underline becomes a heading. */
function decide(
	lexed: readonly LexedLine[],
	labelled: Labelled,
	headings: ReadonlyMap<number, HeadingLine>,
): readonly Line[] {
	const markers = new Set(conflictsIn(lexed).flat());
	return lexed.map((read, index) => {
		const label = labelled[index];
		if (label) return remember(labels, label, () => ({ kind: 'label', text: read.text, label }));
		const heading = headings.get(index);
		if (heading) return heading;
		const line = read.kind === 'candidate' ? read.otherwise : read;
		const below = lexed[index + 1];
		const isText = line.kind === 'text' || (line.kind === 'list' && /^\s*\d/.test(line.text));
		if (!isText || !below) return line;
		if (below.kind === 'rule' && !markers.has(index + 1) && isUnderlined(line.text, below.text, lexed[index - 1])) {
			const level = below.text.trimStart().startsWith('=') ? 1 : 2;
			const title = line.text.trim();
			const memory = level === 1 ? doubleUnderlined : underlined;
			return remember(memory, line, (): HeadingLine => ({ kind: 'heading', text: line.text, level, title }));
		}
		return line;
	});
}

/** A setext heading: one short line of text with `===`, `---` or `^^^` directly below and no text above. */
const isUnderlined = (text: string, rule: string, above: LexedLine | undefined): boolean =>
	/^\s{0,3}(?:=+|-+|\^+)\s*$/.test(rule) &&
	text.trim().length <= 120 &&
	above?.kind !== 'text' &&
	above?.kind !== 'list';

function remember<Key extends object>(memory: WeakMap<Key, Line>, line: Key, make: () => Line): Line {
	const known = memory.get(line) ?? make();
	memory.set(line, known);
	return known;
}
