import { Position, Range, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DocumentParams } from '../../../server/src/protocol.ts';

/** A range of our own requests: zero-based, UTF-16. */
export interface PlainRange {
	readonly start: { readonly line: number; readonly character: number };
	readonly end: { readonly line: number; readonly character: number };
}

/** The same range as the editor has it. */
export const toRange = ({ start, end }: PlainRange): Range =>
	new Range(start.line, start.character, end.line, end.character);

/** A range of the editor as our requests have it. */
export const fromRange = ({ start, end }: Range): PlainRange => ({
	start: fromPosition(start),
	end: fromPosition(end),
});

/** A position of the editor as our requests have it. */
export const fromPosition = ({ line, character }: Position): PlainRange['start'] => ({ line, character });

/** A position of our requests as the editor has it. */
export const toPosition = ({ line, character }: PlainRange['start']): Position => new Position(line, character);

/** The document as requests name it. */
export const documentParams = (client: BaseLanguageClient, document: TextDocument): DocumentParams => ({
	textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
});
