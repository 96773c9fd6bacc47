import { exchangesOf } from '../facts/conversation/exchanges.ts';
import { everySection, sectionsOf } from '../facts/conversation/sections.ts';
import { declaredTitleOf, type Title } from '../facts/conversation/title.ts';
import { traitsOf } from '../facts/conversation/traits.ts';
import { firstWords } from '../facts/speech/firstWords.ts';
import { headerOf } from '../facts/speech/header.ts';
import { type Speech, speechOf } from '../facts/speech/speech.ts';
import type { Transcript } from '../model/transcript.ts';
import { onLine, type Position, type Range, rangeContains } from '../text/position.ts';
import { asItIs, type Say } from '../text/translate.ts';

/** What an entry of the outline stands for. */
export type SymbolKind = 'title' | 'section' | 'header' | 'exchange' | 'turn' | 'unattributed';

/** An entry of the outline. */
export interface OutlineSymbol {
	readonly kind: SymbolKind;
	/** Never empty. */
	readonly name: string;
	/** First words of what is said; empty where nothing is. */
	readonly detail: string;
	/** Lies in the range of the entry that holds this one, and overlaps no neighbour. */
	readonly range: Range;
	/** What to select: the label, the heading. Lies in `range`. */
	readonly selection: Range;
	readonly children: readonly OutlineSymbol[];
}

interface Entry {
	readonly kind: SymbolKind;
	/** Holds entries of a higher rank that stand in its lines, and ends before one of its own rank or a lower one. */
	readonly rank: number;
	readonly name: string;
	readonly detail: string;
	readonly start: Position;
	/** Zero-based. */
	readonly endLine: number;
	readonly selection: Range;
}

const headerRank = 7;
const exchangeRank = 8;
const speechRank = 9;

/**
 * The outline: title › sections › header, opening statement, exchanges › turns. What a transcript does not have is left
 * out, and what it would hold stands one level higher. A turn that goes on below a heading ends above it here.
 */
export function documentSymbols(transcript: Transcript, say: Say = asItIs): readonly OutlineSymbol[] {
	const entries = [
		...titleEntries(transcript),
		...sectionEntries(transcript),
		...headerEntries(transcript, say),
		...exchangeEntries(transcript),
		...speechEntries(transcript, say),
	].sort((a, b) => a.start.line - b.start.line || a.rank - b.rank);
	return nest(transcript, entries, transcript.lines.length - 1);
}

function nest(transcript: Transcript, entries: readonly Entry[], bound: number): readonly OutlineSymbol[] {
	const symbols: OutlineSymbol[] = [];
	for (let at = 0; at < entries.length; ) {
		const entry = entries[at];
		if (!entry) break;
		let end = Math.min(entry.endLine, bound);
		let next = at + 1;
		for (; next < entries.length; next++) {
			const other = entries[next];
			if (!other || other.start.line > end) break;
			if (other.rank <= entry.rank) {
				end = Math.max(entry.start.line, other.start.line - 1);
				break;
			}
		}
		end = lastFilledLine(transcript, entry.start.line, end);
		const { kind, name, detail, start, selection } = entry;
		const range = { start, end: { line: end, character: lengthOf(transcript, end) } };
		const children = next === at + 1 ? [] : nest(transcript, entries.slice(at + 1, next), end);
		const selected =
			rangeContains(range, selection.start) && rangeContains(range, selection.end) ? selection : firstLine(range);
		symbols.push({ kind, name, detail, range, selection: selected, children });
		at = next;
	}
	return symbols;
}

function* titleEntries(transcript: Transcript): Generator<Entry> {
	const title = titleAbove(transcript);
	if (!title) return;
	const start = { line: 0, character: 0 };
	const endLine = transcript.lines.length - 1;
	yield { kind: 'title', rank: 0, name: title.text, detail: '', start, endLine, selection: title.range };
}

/** The title of the front matter, unless the first heading says the same. */
function titleAbove(transcript: Transcript): Title | undefined {
	const title = declaredTitleOf(transcript);
	return title?.text === sectionsOf(transcript)[0]?.title ? undefined : title;
}

function* sectionEntries(transcript: Transcript): Generator<Entry> {
	const titleLine = titleAbove(transcript) ? undefined : headerOf(transcript)?.title?.line;
	for (const { title, level, line, endLine } of everySection(sectionsOf(transcript))) {
		const selection = wholeLine(transcript, line);
		const kind = line === titleLine ? 'title' : 'section';
		yield { kind, rank: level, name: title, detail: '', start: selection.start, endLine, selection };
	}
}

function* headerEntries(transcript: Transcript, say: Say): Generator<Entry> {
	const header = headerOf(transcript);
	if (!header || speechOf(transcript).length === 0) return;
	let line = header.title ? header.title.line + header.title.block.lines.length : header.line;
	while (transcript.lines[line]?.kind === 'blank') line++;
	if (line > header.endLine) return;
	const selection = wholeLine(transcript, line);
	const detail = header.byline?.name ?? '';
	const { endLine } = header;
	const name = say('Header');
	yield { kind: 'header', rank: headerRank, name, detail, start: selection.start, endLine, selection };
}

function* exchangeEntries(transcript: Transcript): Generator<Entry> {
	for (const { questioner, speech, endLine } of exchangesOf(transcript)) {
		const { name, affiliation } = questioner;
		const [first] = speech;
		const asked = speech.find(({ speaker }) => speaker === questioner);
		if (!first?.turn || !asked?.turn) continue;
		yield {
			kind: 'exchange',
			rank: exchangeRank,
			name: affiliation === undefined ? name : `${name} (${affiliation})`,
			detail: firstWords(transcript, asked),
			start: startOf(first),
			endLine,
			selection: onLine(asked.turn.line, asked.turn.block.label.span),
		};
	}
}

function* speechEntries(transcript: Transcript, say: Say): Generator<Entry> {
	const traits = traitsOf(transcript);
	for (const [index, own] of speechOf(transcript).entries()) {
		const { turn, speaker, paragraphs, endLine } = own;
		const detail = traits[index]?.firstWords ?? '';
		const start = startOf(own);
		if (turn) {
			const { label } = turn.block;
			const selection = onLine(turn.line, label.span);
			yield { kind: 'turn', rank: speechRank, name: speaker?.name || label.name, detail, start, endLine, selection };
		} else {
			const name = say(index === 0 ? 'Opening statement (unattributed)' : 'Unattributed');
			const selection = paragraphs[0] ?? { start, end: start };
			yield { kind: 'unattributed', rank: speechRank, name, detail, start, endLine, selection };
		}
	}
}

const startOf = ({ turn, paragraphs, line }: Speech): Position =>
	turn ? { line, character: turn.block.label.span.start } : (paragraphs[0]?.start ?? { line, character: 0 });

const lengthOf = ({ lines }: Transcript, line: number): number => lines[line]?.text.length ?? 0;

/** What an entry selects when its own selection was cut off by a heading. */
const firstLine = ({ start, end }: Range): Range => ({ start, end: end.line === start.line ? end : start });

const wholeLine = (transcript: Transcript, line: number): Range =>
	onLine(line, { start: 0, end: lengthOf(transcript, line) });

function lastFilledLine({ lines }: Transcript, from: number, to: number): number {
	let line = to;
	while (line > from && lines[line]?.kind === 'blank') line--;
	return line;
}
