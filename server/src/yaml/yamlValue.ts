import type { YamlFault } from './composeYaml.ts';
import { yamlLimits } from './limits.ts';
import { isAlias, isMap, isNode, isScalar, isSeq, type YAMLMap } from './nodes.ts';

/** What a node says in plain data, and what of it could not be taken. */
export interface YamlValue {
	readonly value: unknown;
	readonly faults: readonly YamlFault[];
}

/** A value that an anchor names, and how many values it holds. */
interface Anchored {
	readonly value: unknown;
	readonly count: number;
}

/**
 * The value of a node: texts, numbers, truth values, null, lists, and maps as records. Of a key that stands twice the
 * last value counts, and the key is a fault. An alias that stands inside of what it names, or names nothing, is null and
 * a fault; one that makes the whole too large leaves the whole undefined.
 */
export function yamlValue(node: unknown): YamlValue {
	const faults: YamlFault[] = [];
	const anchors = new Map<string, Anchored>();
	let count = 0;
	const tell = (at: unknown, message: string): void => {
		const [start, end] = isNode(at) && at.range ? at.range : [0, 0];
		faults.push({ start, end, message });
	};
	const aliased = (at: unknown, source: string): unknown => {
		const anchored = anchors.get(source);
		count += anchored?.count ?? 0;
		if (!anchored) tell(at, `*${source} stands for nothing that is whole before it.`);
		return anchored?.value ?? null;
	};
	const recordOf = (map: YAMLMap): unknown => {
		const entries = new Map<string, unknown>();
		for (const { key, value } of map.items) {
			if (key !== null && !isScalar(key)) {
				tell(key, 'A key is a word or a text, not a list, a map or an alias.');
				continue;
			}
			const name = String(key?.value ?? '');
			if (entries.has(name)) tell(key, `The key "${name}" stands twice.`);
			entries.set(name, dataOf(value));
		}
		return Object.fromEntries(entries);
	};
	const plain = (at: unknown): unknown => {
		if (isAlias(at)) return aliased(at, at.source);
		if (isSeq(at)) return at.items.map(dataOf);
		if (isMap(at)) return recordOf(at);
		return isScalar(at) ? at.value : null;
	};
	const dataOf = (at: unknown): unknown => {
		const before = count;
		count += 1;
		if (count > yamlLimits.values) return null;
		const value = plain(at);
		if (isNode(at) && 'anchor' in at && typeof at.anchor === 'string') {
			anchors.set(at.anchor, { value, count: count - before });
		}
		return value;
	};
	const value = dataOf(node);
	if (count <= yamlLimits.values) return { value, faults };
	const most = yamlLimits.values.toLocaleString('en');
	return {
		value: undefined,
		faults: [{ start: 0, end: 0, message: `This holds more than ${most} values, so nothing here is read.` }],
	};
}
