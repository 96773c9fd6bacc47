import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Scalar, stringify } from '../yaml/nodes.ts';
import type { DeclaredPerson } from './peopleIn.ts';
import { personKeys } from './peopleIn.ts';

/** An edit by UTF-16 offsets. */
export interface OffsetEdit {
	readonly start: number;
	readonly end: number;
	readonly newText: string;
}

/** Whether strings are quoted, and how; keys too, as in JSON. */
export interface Quoting {
	readonly type: 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE';
	readonly keys: boolean;
}

/** The quoting of the texts that stand in a value already. */
export function quotingOf(node: unknown): Quoting {
	const key = firstScalar(node, 'key');
	const value = firstScalar(node, 'value') ?? key;
	const type = value?.type === 'QUOTE_SINGLE' || value?.type === 'QUOTE_DOUBLE' ? value.type : 'PLAIN';
	return { type, keys: key?.type === 'QUOTE_DOUBLE' };
}

function firstScalar(node: unknown, part: 'key' | 'value'): Scalar | undefined {
	if (isScalar(node)) return part === 'value' && typeof node.value === 'string' ? node : undefined;
	if (isPair(node)) return part === 'key' && isScalar(node.key) ? node.key : firstScalar(node.value, part);
	if (!isSeq(node) && !isMap(node)) return undefined;
	for (const item of node.items) {
		const found = firstScalar(item, part);
		if (found) return found;
	}
	return undefined;
}

/** A value on one line, as it may stand inside of brackets and outside of them. */
export function inlineYaml(value: unknown, { type, keys }: Quoting): string {
	const options = {
		lineWidth: 0,
		collectionStyle: 'flow',
		defaultStringType: type,
		defaultKeyType: keys ? 'QUOTE_DOUBLE' : 'PLAIN',
		nullStr: keys ? 'null' : '',
	} as const;
	if (typeof value === 'object' && value !== null) return stringify(value, options).trimEnd();
	// Inside of brackets a comma needs quotes.
	return stringify([value], { ...options, flowCollectionPadding: false })
		.trimEnd()
		.slice(1, -1);
}

/** A value over as many lines as it needs, the later ones indented by `indent` spaces. */
export const blockYaml = (value: unknown, { type }: Quoting, indent: number): string =>
	stringify(value, { lineWidth: 0, defaultStringType: type, defaultKeyType: 'PLAIN', nullStr: '' })
		.trimEnd()
		.replaceAll('\n', `\n${' '.repeat(indent)}`);

/** What a person's entry says, in the order in which people write it. */
export const entryOf = (person: DeclaredPerson): Readonly<Record<string, unknown>> => {
	const values: Readonly<Record<string, unknown>> = { ...person };
	return Object.fromEntries(
		personKeys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]] as const])),
	);
};

/** True where nothing but the name is known. */
export const isNameAlone = (person: DeclaredPerson): boolean => Object.keys(entryOf(person)).length === 1;

/** Where a value ends, a line end behind it left out. */
export function nodeEnd(node: unknown, text: string): number {
	if (isPair(node)) return isEmpty(node.value) ? nodeEnd(node.key, text) : nodeEnd(node.value, text);
	if ((isSeq(node) || isMap(node)) && !node.flow && node.items.length > 0) return nodeEnd(node.items.at(-1), text);
	const [start, end] = nodeRange(node);
	return start + text.slice(start, end).trimEnd().length;
}

/** The offsets of a value without what follows it. */
export const nodeRange = (node: unknown): readonly [number, number] =>
	isNodeWithRange(node) ? [node.range?.[0] ?? 0, node.range?.[1] ?? 0] : [0, 0];

const isNodeWithRange = (node: unknown): node is Node => isScalar(node) || isSeq(node) || isMap(node) || isAlias(node);

/** True for a key without a value. */
export const isEmpty = (node: unknown): boolean =>
	node === null || node === undefined || (isScalar(node) && nodeRange(node)[0] === nodeRange(node)[1]);

/** The offset of the end of a line. */
export function lineEnd(text: string, offset: number): number {
	const end = text.slice(offset).search(/\r?\n|\r/);
	return end < 0 ? text.length : offset + end;
}

/** How many characters stand before an offset on its line. */
export const columnOf = (text: string, offset: number): number =>
	offset - (Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1);
