import { isScalar, LineCounter, parseDocument, type Scalar, visit } from 'yaml';
import { onLine, type Range } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';

/** A word or text in front matter: a key or a value that stands on one line. */
export interface FrontMatterScalar {
	/** The key of the front matter under which it stands; of a key at the top, the key itself. */
	readonly key: string;
	readonly value: string;
	readonly isKey: boolean;
	/** In the file, quotes left out. */
	readonly range: Range;
}

interface Lines {
	readonly lines: readonly { readonly kind: string; readonly text: string }[];
}

/** Every key and single-line value of the front matter, in order; what can be read of it where it is broken YAML. */
export const frontMatterScalars = remembered(({ lines }: Lines): readonly FrontMatterScalar[] => {
	if (lines[0]?.kind !== 'metadata') return [];
	const end = lines.findIndex(({ kind }) => kind !== 'metadata');
	const texts = lines.slice(1, (end < 0 ? lines.length : end) - 1).map(({ text }) => text);
	const lineCounter = new LineCounter();
	// The fence is an empty line here: so the library's line numbers are those of the file.
	const document = parseDocument(`\n${texts.join('\n')}`, { logLevel: 'silent', strict: false, lineCounter });
	const found: FrontMatterScalar[] = [];
	let key = '';
	visit(document, {
		Pair: (_, pair, path) => {
			if (path.length === 2 && isScalar(pair.key)) key = String(pair.key.value);
		},
		Scalar: (place, node) => {
			const range = rangeOf(node, lineCounter);
			if (range) found.push({ key, value: String(node.value ?? ''), isKey: place === 'key', range });
		},
	});
	return found;
});

function rangeOf(node: Scalar, lines: LineCounter): Range | undefined {
	if (!node.range) return undefined;
	const quotes = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
	const start = lines.linePos(node.range[0] + quotes);
	const end = lines.linePos(node.range[1] - quotes);
	if (start.line !== end.line || node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') return undefined;
	return onLine(start.line - 1, { start: start.col - 1, end: end.col - 1 });
}
