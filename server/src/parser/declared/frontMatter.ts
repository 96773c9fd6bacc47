import { parseDocument } from 'yaml';
import type { LexedLine } from '../../model/line.ts';

/** What front matter says, as far as it is YAML. */
export interface FrontMatter {
	/** The mapping; empty where it is none or cannot be read. */
	readonly values: Readonly<Record<string, unknown>>;
	/** What the YAML library found wrong, with zero-based lines of the file. */
	readonly errors: readonly { readonly message: string; readonly line: number }[];
	/** The zero-based line of the closing fence; -1 where there is no front matter. */
	readonly endLine: number;
}

const none: FrontMatter = { values: {}, errors: [], endLine: -1 };
const known = new WeakMap<LexedLine, { readonly lines: readonly LexedLine[]; readonly read: FrontMatter }>();

/** Reads the front matter at the head of a file. Broken YAML gives its errors and no values, never an exception. */
export function frontMatterOf(lines: readonly { readonly kind: string; readonly text: string }[]): FrontMatter {
	const first = lines[0];
	if (first?.kind !== 'metadata') return none;
	const end = lines.findIndex((line) => line.kind !== 'metadata');
	const own = lines.slice(0, end < 0 ? lines.length : end);
	const remembered = known.get(first as LexedLine);
	if (remembered?.lines.length === own.length && own.every((line, index) => line === remembered.lines[index])) {
		return remembered.read;
	}
	const read = readYaml(own.map((line) => line.text));
	known.set(first as LexedLine, { lines: own as readonly LexedLine[], read });
	return read;
}

function readYaml(texts: readonly string[]): FrontMatter {
	const endLine = texts.length - 1;
	// A value left out at the fences keeps the library's line numbers those of the file.
	const document = parseDocument(`\n${texts.slice(1, -1).join('\n')}`, { logLevel: 'silent', strict: false });
	const errors = document.errors.map(({ message, linePos }) => ({
		message: message.split('\n')[0] ?? message,
		line: Math.min(endLine, (linePos?.[0].line ?? 1) - 1),
	}));
	if (errors.length > 0) return { values: {}, errors, endLine };
	try {
		const values: unknown = document.toJS({ maxAliasCount: 100 });
		const isMap = typeof values === 'object' && values !== null && !Array.isArray(values);
		return { values: isMap ? { ...values } : {}, errors, endLine };
	} catch (error) {
		// An alias without its anchor is found only when values are made; it is an error of the text like any other.
		return {
			values: {},
			errors: [{ message: error instanceof Error ? error.message : String(error), line: 0 }],
			endLine,
		};
	}
}
