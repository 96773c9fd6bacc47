import { isEvent } from '../conventions/events.ts';
import type { HeadingLine, LexedLine } from '../model/line.ts';
import type { Survey } from './survey.ts';

/** So many lines above a line that changes may be a heading's first, and as many below it tell whether it is one. */
export const headingReach = 24;

/** Whether a line has a label. */
type IsLabel = (line: number) => boolean;

/**
 * Lines from `from` up to `to` that their place and letters may make headings: bold lines, lines in capitals, numbered
 * lines, each by itself with blanks around it and a label, another heading or nothing of speech below. Lines that stand
 * in somebody's speech are none: a wrong heading would cut a turn in two.
 */
export function headsIn(lexed: readonly LexedLine[], isLabel: IsLabel, from = 0, to = lexed.length): readonly Head[] {
	const heads = standingAlone(lexed, isLabel, from, Math.min(lexed.length, to + headingReach));
	return heads.filter((head, index) => head.line < to && leadsToLabel(lexed, head, heads[index + 1], isLabel));
}

/** How deep the headings are that a text has, and which others are enough to be some. */
export interface HeadingManners {
	readonly deepest: number;
	readonly manners: ReadonlySet<Manner>;
}

/** Which of the lines that may be headings are, by how many there are. */
export function headingManners(heads: readonly Head[], { headings }: Survey): HeadingManners {
	const counts = new Map<Manner, number>();
	for (const { manner } of heads) counts.set(manner, (counts.get(manner) ?? 0) + 1);
	const manners = new Set([...counts].flatMap(([manner, count]) => (count >= leastOf[manner] ? [manner] : [])));
	return { deepest: Math.min(5, Math.max(0, ...headings.keys())), manners };
}

/** The lines of headings, zero-based. */
export function headingLines(
	lexed: readonly LexedLine[],
	heads: readonly Head[],
	{ deepest, manners }: HeadingManners,
): ReadonlyMap<number, HeadingLine> {
	const lines = new Map<number, HeadingLine>();
	for (const { line, last, manner, title, depth } of heads) {
		if (!manners.has(manner)) continue;
		const level = Math.min(6, deepest + 1 + depth);
		for (let at = line; at <= last; at++) {
			const read = lexed[at];
			if (read) lines.set(at, headingLine(read, title, level, at > line));
		}
	}
	return lines;
}

type Manner = 'bold' | 'capitals' | 'centred' | 'numbered';

/** How many there must be for one to be a heading: a single bold line may be anything. */
const leastOf: Readonly<Record<Manner, number>> = { bold: 2, capitals: 2, centred: 1, numbered: 2 };

/** What a line looks like by itself. */
interface Look {
	readonly manner: Manner;
	readonly title: string;
	/** Zero for the highest; deeper for `1.2`. */
	readonly depth: number;
}

/** A line, or some in a row, that may be a heading. */
export interface Head extends Look {
	/** Zero-based. */
	readonly line: number;
	/** Its last line: centred headings may have several. */
	readonly last: number;
}

function standingAlone(lexed: readonly LexedLine[], isLabel: IsLabel, from: number, to: number): readonly Head[] {
	const heads: Head[] = [];
	for (let line = from; line < to; line++) {
		const look = !isEdge(lexed[line - 1]) || isLabel(line) ? undefined : lookOf(lexed[line]);
		if (!look) continue;
		const titles = [look.title];
		let last = line;
		for (; look.manner === 'centred' || look.manner === 'capitals'; last++) {
			const next = isLabel(last + 1) ? undefined : lookOf(lexed[last + 1]);
			if (next?.manner !== look.manner) break;
			if (titles.length < mostLines) titles.push(next.title);
		}
		if (isEdge(lexed[last + 1]) && titles.length < mostLines)
			heads.push({ ...look, title: titles.join(' '), line, last });
		line = last;
	}
	return heads;
}

/** No heading has so many lines. */
const mostLines = 5;

const isEdge = (line: LexedLine | undefined): boolean =>
	line === undefined || line.kind === 'blank' || line.kind === 'rule' || line.kind === 'metadata';

const reach = 8;

/** True where no speech follows before the next label: only blanks, remarks in brackets, times, or another heading. */
function leadsToLabel(
	lexed: readonly LexedLine[],
	{ last, manner }: Head,
	next: Head | undefined,
	isLabel: IsLabel,
): boolean {
	for (let line = last + 1; line <= last + reach; line++) {
		const below = lexed[line];
		if (isLabel(line)) return true;
		// Numbered lines that follow each other are a list.
		if (below === undefined || line === next?.line) return manner !== 'numbered';
		const plain = below.kind === 'candidate' ? below.otherwise : below;
		if (plain.kind === 'heading') return true;
		if (plain.kind === 'text' && !isRemark(plain.text)) return false;
		if (plain.kind === 'list' || plain.kind === 'quote' || plain.kind === 'table') return false;
	}
	return false;
}

/** An event, `(10.00 am)`, `*(Dr Lindt, sworn)*`, `♪ music ♪`, or who examines: `BY MR. LEE:`. */
const isRemark = (text: string): boolean =>
	text.length < 200 && (isEvent(text) || /^\s*[*_]{0,3}\\?[([].*[)\]][*_]{0,3}\s*$/u.test(text));

const looks = new WeakMap<LexedLine, { readonly look: Look | undefined }>();

/** Remembered for each line of text: nothing but its own text tells. */
function lookOf(line: LexedLine | undefined): Look | undefined {
	const plain = line?.kind === 'candidate' ? line.otherwise : line;
	if (line === undefined || (plain?.kind !== 'text' && plain?.kind !== 'list') || line.text.length > 200)
		return undefined;
	const known = looks.get(line);
	if (known) return known.look;
	const read = readLook(plain.text, plain.kind === 'list');
	const look = read && isEvent(plain.text) ? undefined : read;
	looks.set(line, { look });
	return look;
}

const endsSpeech = /[.!?…:;,–—-]["”’)*_]*\s*$/;
const clock = /\b\d{1,2}[:.]\d{2}\b|\b[ap]\.?m\b/i;

function readLook(text: string, isList: boolean): Look | undefined {
	const trimmed = text.trim();
	const bold = isList ? undefined : /^(\*\*|__)([^*_]{2,100})\1$/.exec(trimmed)?.[2];
	if (bold !== undefined) {
		const isHeading = /^[\p{Lu}\p{Lo}\d]/u.test(bold) && !/[.!?…:;,]$/.test(bold);
		return isHeading ? { manner: 'bold', title: bold.trim(), depth: 0 } : undefined;
	}
	const [, number, words] = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?[\s\u00a0]+([\p{Lu}\p{Lo}].{2,90})$/u.exec(trimmed) ?? [];
	if (number !== undefined && words !== undefined) {
		return endsSpeech.test(words)
			? undefined
			: { manner: 'numbered', title: trimmed, depth: number.split('.').length - 1 };
	}
	if (isList || /[a-z]/.test(trimmed)) return undefined;
	const letters = trimmed.replace(/\P{L}/gu, '');
	if (letters.length < 4 || letters !== letters.toUpperCase() || letters === letters.toLowerCase()) return undefined;
	if (trimmed.length > 100 || clock.test(trimmed) || /[:;]$|^[([]|^END\b/.test(trimmed)) return undefined;
	const isCentred = /^(?:\s{8,}|\t{2,})/.test(text);
	if (!isCentred && endsSpeech.test(trimmed)) return undefined;
	return { manner: isCentred ? 'centred' : 'capitals', title: trimmed.replace(/\s+/g, ' '), depth: 0 };
}

const made = new WeakMap<LexedLine, HeadingLine>();

/** The same object as long as it says the same. */
function headingLine(read: LexedLine, title: string, level: number, continues: boolean): HeadingLine {
	const known = made.get(read);
	if (known?.title === title && known.level === level && known.continues === continues) return known;
	const fresh: HeadingLine = { kind: 'heading', text: read.text, level, title, continues };
	made.set(read, fresh);
	return fresh;
}
