import { splitLines } from '../text/lines.ts';
import { fromEncoding, type PositionEncoding, toEncoding } from '../text/positionEncoding.ts';
import { isRecord } from '../workspace/values.ts';
import type { Documents } from './documents.ts';
import type { WorkspaceFiles } from './files.ts';

/** Positions as the client counts them, in messages of any shape. */
export interface Positions {
	/** What the client sent, with positions in UTF-16 units. Of an open document at once, as it is now. */
	received<T>(message: T): T | Promise<T>;
	/** What the client is sent, with positions as it counts them. `uri` is the document that a bare range is in. */
	toSend<T>(message: T, uri?: string): T | Promise<T>;
	/** A place of a line in the client's units. */
	ofLine(line: string, character: number): number;
}

/** Of a client that counts UTF-16 units too. */
export const sameUnits: Positions = {
	received: (message) => message,
	toSend: (message) => message,
	ofLine: (_, character) => character,
};

/**
 * Changes positions between UTF-16 and what was agreed with the client. A position belongs to the document that the
 * objects around it name; that of a file that is not open needs its text. Where UTF-16 was agreed nothing is looked at.
 */
export function positionsFor(
	encoding: PositionEncoding,
	documents: Pick<Documents, 'lineOf'>,
	files: Pick<WorkspaceFiles, 'readText'>,
): Positions {
	if (encoding === 'utf-16') return sameUnits;
	const ofLine = (line: string, character: number) => toEncoding(line, character, encoding);
	const change = <T>(message: T, uri: string | undefined, convert: Convert): T | Promise<T> => {
		const closed = new Map<string, readonly string[]>();
		const unknown = new Set<string>();
		const lineOf = (place: string, line: number): string | undefined => {
			const open = documents.lineOf(place, line);
			if (open !== undefined) return open;
			if (!closed.has(place)) unknown.add(place);
			return closed.get(place)?.[line];
		};
		const changed = () => withPositions(message, uri, (place, at) => moved(at, lineOf(place, at.line), convert));
		const first = changed();
		if (unknown.size === 0) return first as T;
		return (async () => {
			for (const place of unknown) closed.set(place, splitLines((await files.readText(place)) ?? ''));
			return changed() as T;
		})();
	};
	return {
		received: (message) => change(message, undefined, (line, at) => fromEncoding(line, at, encoding)),
		toSend: (message, uri) => change(message, uri, ofLine),
		ofLine,
	};
}

type Convert = (line: string, character: number) => number;

interface Place {
	readonly line: number;
	readonly character: number;
}

const moved = ({ line, character }: Place, text: string | undefined, convert: Convert): Place => ({
	line,
	character: text === undefined ? character : convert(text, character),
});

const isPlace = (value: object): value is Place =>
	'line' in value && 'character' in value && typeof value.line === 'number' && typeof value.character === 'number';

/** A message with every position in it changed; what a client is to hand back untouched (`data`) stays as it is. */
function withPositions(value: unknown, uri: string | undefined, change: (uri: string, place: Place) => Place): unknown {
	if (Array.isArray(value)) return value.map((item) => withPositions(item, uri, change));
	if (!isRecord(value)) return value;
	if (isPlace(value)) return uri === undefined ? value : change(uri, value);
	const own = addressIn(value) ?? uri;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => {
			if (key === 'data') return [key, item];
			if (key === 'changes' && isRecord(item)) return [key, byAddress(item, change)];
			// A link's origin stands where it was asked for.
			return [key, withPositions(item, key === 'originSelectionRange' ? uri : own, change)];
		}),
	);
}

/** The edits of a `WorkspaceEdit` by document. */
const byAddress = (changes: Readonly<Record<string, unknown>>, change: (uri: string, place: Place) => Place) =>
	Object.fromEntries(Object.entries(changes).map(([uri, edits]) => [uri, withPositions(edits, uri, change)]));

function addressIn({ uri, targetUri, textDocument }: Readonly<Record<string, unknown>>): string | undefined {
	if (typeof targetUri === 'string') return targetUri;
	if (isRecord(textDocument) && typeof textDocument.uri === 'string') return textDocument.uri;
	return typeof uri === 'string' ? uri : undefined;
}
