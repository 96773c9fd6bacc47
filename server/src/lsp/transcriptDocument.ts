import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Parsed, type ParseOptions, parse, reparse } from '../parser/parse.ts';
import type { LineChange } from '../text/edit.ts';
import { splitLines } from '../text/lines.ts';

/** One version of an open document: its text and what it says. Never changes; an edit makes the next one. */
export interface TranscriptDocument {
	readonly uri: string;
	readonly version: number;
	/** The text with its line ends, for what needs offsets. */
	readonly text: TextDocument;
	readonly transcript: Parsed;
	/** How its first line ends; LF where there is one line only. */
	readonly endOfLine: string;
}

/** The first version of a document, as a client opens it. */
export function openDocument(
	{ uri, languageId, version, text }: { uri: string; languageId: string; version: number; text: string },
	options: ParseOptions = {},
): TranscriptDocument {
	return toDocument(
		TextDocument.create(uri, languageId, version, text),
		parse(splitLines(text), { ...options, file: uri }),
	);
}

/** The next version: changes apply one after the other, as LSP has it. */
export const editDocument = (
	document: TranscriptDocument,
	changes: readonly TextDocumentContentChangeEvent[],
	version: number,
): TranscriptDocument => changes.reduce((before, change) => apply(before, change, version), document);

/** The same version, read with other options. */
export const readAgain = (document: TranscriptDocument, options: ParseOptions): TranscriptDocument => ({
	...document,
	transcript: parse(
		document.transcript.lines.map(({ text }) => text),
		{ ...options, file: document.uri },
	),
});

function apply(
	{ text: old, transcript }: TranscriptDocument,
	change: TextDocumentContentChangeEvent,
	version: number,
): TranscriptDocument {
	const make = (content: string) => TextDocument.create(old.uri, old.languageId, version, content);
	if (!('range' in change)) {
		const inserted = splitLines(change.text);
		const whole = { from: 0, removed: transcript.lines.length, inserted };
		return toDocument(make(change.text), reparse(transcript, whole));
	}
	const text = make(TextDocument.applyEdits(old, [{ range: change.range, newText: change.text }]));
	const offsets = [old.offsetAt(change.range.start), old.offsetAt(change.range.end)];
	return toDocument(text, reparse(transcript, lineChange(old, text, Math.min(...offsets), Math.max(...offsets))));
}

const toDocument = (text: TextDocument, transcript: Parsed): TranscriptDocument => ({
	uri: text.uri,
	version: text.version,
	text,
	transcript,
	endOfLine: endOfFirstLine(text),
});

/** The lines in which two texts differ that agree up to `start` and, in the old text, from `end` on. */
function lineChange(old: TextDocument, text: TextDocument, start: number, end: number): LineChange {
	let from = old.positionAt(start).line;
	// Where LF comes to stand behind the CR of the line before, the two have become one line end.
	if (start > 0 && charAt(old, start - 1) === '\r' && charAt(text, start) === '\n') from--;
	const removed = old.positionAt(end).line - from + 1;
	const count = removed + text.lineCount - old.lineCount;
	return { from, removed, inserted: Array.from({ length: count }, (_, index) => lineAt(text, from + index)) };
}

const charAt = (text: TextDocument, offset: number): string =>
	text.getText({ start: text.positionAt(offset), end: text.positionAt(offset + 1) }) || text.getText()[offset] || '';

const lineAt = (text: TextDocument, line: number): string =>
	text
		.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
		.replace(/(?<![\r\n])[\r\n]+$/, '');

const endOfFirstLine = (text: TextDocument): string =>
	/\r\n|\r|\n/.exec(text.getText({ start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }))?.[0] ?? '\n';
