import type { DeclaredName } from '../../server/src/model/convention.ts';
import { type Parsed, type ParseOptions, parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import type { Position, Range } from '../../server/src/text/position.ts';
import { unmark } from './marks.ts';

/** A parsed text and the marks that stood in it. */
export interface MarkedTranscript {
	readonly transcript: Parsed;
	/** The first `<|>`; the start of the text where there is none. */
	readonly cursor: Position;
	/** Each `<|…|>`, in the order in which they open. */
	readonly ranges: readonly Range[];
}

/** Parses a text with marks in it. */
export function marked(text: string, options: ParseOptions = {}): MarkedTranscript {
	const { text: plain, cursors, ranges } = unmark(text);
	const transcript = parse(splitLines(plain), options);
	const inOrder = ranges.toSorted((a, b) => a.start.line - b.start.line || a.start.character - b.start.character);
	return { transcript, cursor: cursors[0] ?? { line: 0, character: 0 }, ranges: inOrder };
}

/** A text with its ranges marked, for messages that are easy to read. */
export function showRanges({ lines }: Parsed, ranges: readonly Range[]): string {
	const texts = lines.map(({ text }) => text);
	const backwards = ranges.toSorted((a, b) => b.start.line - a.start.line || b.start.character - a.start.character);
	for (const { start, end } of backwards) {
		const last = texts[end.line] ?? '';
		texts[end.line] = `${last.slice(0, end.character)}|>${last.slice(end.character)}`;
		const first = texts[start.line] ?? '';
		texts[start.line] = `${first.slice(0, start.character)}<|${first.slice(start.character)}`;
	}
	return texts.join('\n');
}

/** People of a roster in a file beside the transcript. */
export const roster = (...people: readonly Omit<DeclaredName, 'line' | 'source' | 'uri'>[]): readonly DeclaredName[] =>
	people.map((person, line) => ({ ...person, line, source: 'roster', uri: 'file:///talks/speakers.yaml' }));
