import { lineOfOffset, lineStarts } from '../text/lineStarts.ts';
import { onLine, type Range } from '../text/position.ts';
import { isPair, isScalar, type Scalar, visit } from './nodes.ts';
import { readYaml } from './readYaml.ts';

/** A key or a value of one line in YAML or JSON. */
export interface YamlScalar {
	/** The key at the top under which it stands; of a key at the top, the key itself. */
	readonly key: string;
	/** The nearest key under which it stands; of a key, the key itself. */
	readonly field: string;
	readonly value: string;
	readonly isKey: boolean;
	/** Quotes left out. */
	readonly range: Range;
}

/** Every key and single-line value of a text, in order; of broken YAML what can be read, of YAML beyond `yamlLimits` nothing. Lines are zero-based. */
export function yamlScalars(text: string): readonly YamlScalar[] {
	const starts = lineStarts(text);
	const found: YamlScalar[] = [];
	visit(readYaml(text).contents ?? null, {
		Scalar: (place, node, path) => {
			const range = rangeOf(node, starts);
			const keys = path.flatMap((step) => (isPair(step) && isScalar(step.key) ? [String(step.key.value)] : []));
			const value = String(node.value ?? '');
			if (range) found.push({ key: keys[0] ?? '', field: keys.at(-1) ?? '', value, isKey: place === 'key', range });
		},
	});
	return found;
}

function rangeOf(node: Scalar, starts: readonly number[]): Range | undefined {
	if (!node.range || node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') return undefined;
	const quotes = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
	const start = node.range[0] + quotes;
	const end = node.range[1] - quotes;
	const line = lineOfOffset(starts, start);
	const from = starts[line] ?? 0;
	return end < start || end >= (starts[line + 1] ?? Infinity)
		? undefined
		: onLine(line, { start: start - from, end: end - from });
}
