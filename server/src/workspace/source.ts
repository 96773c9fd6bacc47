import { type Document, isCollection, isMap, isNode, isScalar, parseDocument } from 'yaml';
import { lineOfOffset, lineStarts } from '../text/lineStarts.ts';
import type { Position, Range } from '../text/position.ts';

/** Something in a file of ours that cannot be taken as it is written. */
export interface Problem {
	readonly range: Range;
	/** What is wrong and what would be right. */
	readonly message: string;
}

/** The way from the top of a file to a value: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** A YAML or JSON file, and where everything in it stands. */
export interface Source {
	/** Undefined for an empty file and for one that cannot be read at all. */
	readonly value: unknown;
	/** What the YAML library found wrong. */
	readonly problems: readonly Problem[];
	readonly document: Document.Parsed;
	/** Where a value stands, or its key where that is asked for or the value is empty; the nearest that there is. */
	rangeOf(path: Path, part?: 'key' | 'value'): Range;
	/** The place of a UTF-16 offset. */
	positionAt(offset: number): Position;
}

/** Reads YAML, of which JSON is a part. Never fails: what is wrong are problems; a key that stands twice is one. */
export function readSource(text: string): Source {
	const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false, strict: false });
	const starts = lineStarts(text);
	const positionAt = (offset: number): Position => positionIn(starts, Math.max(0, Math.min(offset, text.length)));
	const toRange = (start: number, end: number): Range => ({ start: positionAt(start), end: positionAt(end) });
	const problems = document.errors.map(
		({ message, pos: [start, end] }): Problem => ({ message: sentence(message), range: toRange(start, end) }),
	);
	return {
		...readValue(document, problems),
		document,
		positionAt,
		rangeOf: (path, part = 'value') => {
			const [start, end] = offsetsOf(document, path, part);
			// The library lets a map end where the next line begins.
			return toRange(start, start + text.slice(start, end).trimEnd().length);
		},
	};
}

function readValue(document: Document.Parsed, problems: readonly Problem[]): Pick<Source, 'value' | 'problems'> {
	try {
		const value: unknown = document.toJS({ maxAliasCount: 100 });
		return { value: value ?? undefined, problems };
	} catch (error) {
		// An alias that leads nowhere is found only when values are made; it is a fault of the text like any other.
		const start = { line: 0, character: 0 };
		const message = sentence(error instanceof Error ? error.message : String(error));
		return { value: undefined, problems: [...problems, { message, range: { start, end: start } }] };
	}
}

const sentence = (message: string): string => {
	const [first = message] = message.split('\n');
	return /[.!?]$/.test(first) ? first : `${first.replace(/:$/, '')}.`;
};

function offsetsOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): readonly [number, number] {
	let node: unknown = document.contents;
	let found: readonly [number, number] = spanOf(node) ?? [0, 0];
	for (const [index, step] of path.entries()) {
		const pair = isMap(node)
			? node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step))
			: undefined;
		const next: unknown = pair ? pair.value : isCollection(node) ? node.get(step, true) : undefined;
		const key = spanOf(pair?.key);
		const value = spanOf(next);
		if (!key && !value) break;
		const last = index === path.length - 1;
		const empty = value === undefined || value[0] === value[1];
		found = (key && (empty || (last && part === 'key')) ? key : value) ?? found;
		node = next;
	}
	return found;
}

const spanOf = (node: unknown): readonly [number, number] | undefined =>
	isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;

function positionIn(starts: readonly number[], offset: number): Position {
	const line = lineOfOffset(starts, offset);
	return { line, character: offset - (starts[line] ?? 0) };
}
