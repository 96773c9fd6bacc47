import { lineOfOffset, lineStarts } from '../text/lineStarts.ts';
import type { Position, Range } from '../text/position.ts';
import { composeYaml, type YamlFault } from './composeYaml.ts';
import { yamlLimits } from './limits.ts';
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from './nodes.ts';
import { yamlValue } from './yamlValue.ts';

/** Something in a file of ours that cannot be taken as it is written. */
export interface Problem {
	readonly range: Range;
	/** What is wrong and what would be right. */
	readonly message: string;
}

/** The way from the top of a file to a value: keys of maps and indices of lists. */
export type ValuePath = readonly (string | number)[];

/** A YAML or JSON text, and where everything in it stands. */
export interface Yaml {
	/** Undefined for an empty text and for one of which nothing can be read. */
	readonly value: unknown;
	/** What is wrong with it, in order; of very many the first, and a word about the others. */
	readonly problems: readonly Problem[];
	/** The node at the top; undefined where there is none. */
	readonly contents: Node | undefined;
	/** Where a value stands, or its key where that is asked for or the value is empty; the nearest that there is. */
	rangeOf(path: ValuePath, part?: 'key' | 'value'): Range;
	/** The place of a UTF-16 offset. */
	positionAt(offset: number): Position;
}

let latest: { readonly text: string; readonly yaml: Yaml } | undefined;

/**
 * Reads YAML, of which JSON is a part: front matter, rosters and configurations alike. Never throws, and takes time in
 * proportion to the text: what is wrong, and what is more than `yamlLimits` allow, are problems with their places.
 */
export function readYaml(text: string): Yaml {
	// An edit reads the same text several times.
	if (latest?.text !== text) latest = { text, yaml: read(text) };
	return latest.yaml;
}

function read(text: string): Yaml {
	const { document, faults, more } = composeYaml(text);
	const contents = document?.contents ?? undefined;
	const { value, faults: others } = yamlValue(contents);
	const starts = lineStarts(text);
	const positionAt = (offset: number): Position => positionIn(starts, Math.max(0, Math.min(offset, text.length)));
	const toRange = (start: number, end: number): Range => ({ start: positionAt(start), end: positionAt(end) });
	const offsetsOf = offsetsIn(contents);
	return {
		value: value ?? undefined,
		problems: told([...faults, ...others], more).map(({ start, end, message }) => ({
			message,
			range: toRange(start, end),
		})),
		contents,
		positionAt,
		rangeOf: (path, part = 'value') => {
			const [start, end] = offsetsOf(path, part);
			// The library lets a map end where the next line begins.
			return toRange(start, start + text.slice(start, end).trimEnd().length);
		},
	};
}

/** The first faults in the order of the text; the last of them says how many others there are. */
function told(faults: readonly YamlFault[], more: number): readonly YamlFault[] {
	const first = faults.toSorted((a, b) => a.start - b.start).slice(0, yamlLimits.faults);
	const others = faults.length - first.length + more;
	const last = first.at(-1);
	if (!last || others === 0) return first;
	return first.with(-1, { ...last, message: `${last.message} There are ${others} faults more.` });
}

/** Where values stand, as offsets. Keys are looked up by name, whatever the size of a map. */
function offsetsIn(contents: Node | undefined): (path: ValuePath, part: 'key' | 'value') => readonly [number, number] {
	const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
	const pairsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
		const pairs = known.get(map) ?? byName(map);
		known.set(map, pairs);
		return pairs;
	};
	return (path, part) => {
		let node: unknown = contents;
		let found: readonly [number, number] = spanOf(node) ?? [0, 0];
		for (const [index, step] of path.entries()) {
			const pair = isMap(node) ? pairsOf(node).get(String(step)) : undefined;
			const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
			const key = spanOf(pair?.key);
			const value = spanOf(next);
			if (!key && !value) break;
			const last = index === path.length - 1;
			const empty = value === undefined || value[0] === value[1];
			found = (key && (empty || (last && part === 'key')) ? key : value) ?? found;
			node = next;
		}
		return found;
	};
}

/** The first pair of each name. */
const byName = ({ items }: YAMLMap): ReadonlyMap<string, Pair> =>
	new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])).toReversed());

const spanOf = (node: unknown): readonly [number, number] | undefined =>
	isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;

function positionIn(starts: readonly number[], offset: number): Position {
	const line = lineOfOffset(starts, offset);
	return { line, character: offset - (starts[line] ?? 0) };
}
