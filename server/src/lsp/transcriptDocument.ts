import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type Parsed, type ParseOptions, parse, reparse } from '../parser/parse.ts';
import { changeBetween, changeOf, endOf, type LineEnds, readLines } from '../text/lineEnds.ts';

/** One version of an open document: its text and what it says. Never changes; an edit makes the next one. */
export interface TranscriptDocument {
	readonly uri: string;
	readonly version: number;
	/** The lines of the text are the transcript's; nothing else holds them. */
	readonly transcript: Parsed;
	/** How each line ends. */
	readonly ends: LineEnds;
	/** How its first line ends; LF where there is one line only. */
	readonly endOfLine: string;
}

/** The first version of a document, as a client opens it. */
export function openDocument(
	{ uri, version, text }: { uri: string; version: number; text: string },
	options: ParseOptions = {},
): TranscriptDocument {
	const { lines, ends } = readLines(text);
	return toDocument(uri, version, ends, parse(lines, { ...options, file: uri }));
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
	{ uri, transcript, ends: before }: TranscriptDocument,
	change: TextDocumentContentChangeEvent,
	version: number,
): TranscriptDocument {
	if (!('range' in change)) {
		const { lines, ends } = readLines(change.text);
		const old = transcript.lines.map(({ text }) => text);
		return toDocument(uri, version, ends, reparse(transcript, changeBetween(old, lines)));
	}
	const edit = { range: change.range, newText: change.text };
	const lineAt = (line: number) => transcript.lines[line]?.text ?? '';
	const { change: lines, ends } = changeOf(transcript.lines.length, lineAt, before, edit);
	return toDocument(uri, version, ends, reparse(transcript, lines));
}

const toDocument = (uri: string, version: number, ends: LineEnds, transcript: Parsed): TranscriptDocument => ({
	uri,
	version,
	transcript,
	ends,
	endOfLine: transcript.lines.length > 1 ? endOf(ends, 0) : '\n',
});
