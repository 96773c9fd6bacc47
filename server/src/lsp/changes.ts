import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fromEncoding, type PositionEncoding } from '../text/positionEncoding.ts';

/** A line of a text without its end; empty beyond the last one. Zero-based. */
export const lineOfText = (text: TextDocument, line: number): string =>
	text
		.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
		.replace(/(?<![\r\n])[\r\n]+$/, '');

/** A change of a text whose lines `lineAt` gives, with positions in UTF-16 units. */
export function changeInUtf16(
	change: TextDocumentContentChangeEvent,
	lineAt: (line: number) => string,
	encoding: PositionEncoding,
): TextDocumentContentChangeEvent {
	if (encoding === 'utf-16' || !('range' in change)) return change;
	const inUtf16 = ({ line, character }: { line: number; character: number }) => ({
		line,
		character: fromEncoding(lineAt(line), character, encoding),
	});
	return { range: { start: inUtf16(change.range.start), end: inUtf16(change.range.end) }, text: change.text };
}
