import { isPair, isScalar, LineCounter, parseDocument, type Scalar, visit } from 'yaml';
import { onLine, type Range } from '../text/position.ts';

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

/** Every key and single-line value of a text, in order; of broken YAML what can be read. Lines are zero-based. */
export function yamlScalars(text: string): readonly YamlScalar[] {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { logLevel: 'silent', strict: false, lineCounter });
	const found: YamlScalar[] = [];
	visit(document, {
		Scalar: (place, node, path) => {
			const range = rangeOf(node, lineCounter);
			const keys = path.flatMap((step) => (isPair(step) && isScalar(step.key) ? [String(step.key.value)] : []));
			const value = String(node.value ?? '');
			if (range) found.push({ key: keys[0] ?? '', field: keys.at(-1) ?? '', value, isKey: place === 'key', range });
		},
	});
	return found;
}

function rangeOf(node: Scalar, lines: LineCounter): Range | undefined {
	if (!node.range) return undefined;
	const quotes = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
	const start = lines.linePos(node.range[0] + quotes);
	const end = lines.linePos(node.range[1] - quotes);
	if (start.line !== end.line || node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') return undefined;
	return onLine(start.line - 1, { start: start.col - 1, end: end.col - 1 });
}
