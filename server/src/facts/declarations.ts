import { isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { nameKey, tidyName } from '../conventions/names.ts';
import type { DeclaredName } from '../model/convention.ts';
import type { Transcript } from '../model/transcript.ts';
import { peopleKeys } from '../parser/declared.ts';
import { onLine, type Range, type Span } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';
import { findName } from './findName.ts';

/** A place in the document that declares a name of a person. */
export interface Declaration {
	readonly declared: DeclaredName;
	/** The name, the initials or the alias that stands there. */
	readonly name: string;
	readonly range: Range;
}

/** Every name that the document itself declares, in order; those of a roster beside it are not among them. */
export const declarationsIn = remembered((transcript: Transcript): readonly Declaration[] => {
	const own = transcript.detection.declared.filter(({ source }) => source !== 'roster');
	const inYaml = own.filter(({ source }) => source === 'front-matter');
	return [
		...fromFrontMatter(transcript, inYaml),
		...own.flatMap((declared) => {
			if (declared.source === 'front-matter') return [];
			const text = transcript.lines[declared.line]?.text ?? '';
			return declared.source === 'table' ? inCells(declared, text) : inList(declared, text);
		}),
	];
});

const declaration = (declared: DeclaredName, name: string, line: number, span: Span): Declaration => ({
	declared,
	name,
	range: onLine(line, span),
});

function inCells(declared: DeclaredName, text: string): readonly Declaration[] {
	const found: Declaration[] = [];
	let at = 0;
	const wanted = new Set(namesOf(declared));
	for (const cell of text.split('|')) {
		for (const name of wanted) {
			if (tidyName(cell.replace(/\*\*/g, '')) !== name) continue;
			const span = findName(cell, name);
			if (span) found.push(declaration(declared, name, declared.line, { start: at + span.start, end: at + span.end }));
			wanted.delete(name);
			break;
		}
		at += cell.length + 1;
	}
	return found;
}

function inList(declared: DeclaredName, text: string): readonly Declaration[] {
	const found: Declaration[] = [];
	let from = 0;
	for (const name of namesOf(declared)) {
		const span = findName(text, name, from);
		if (!span) continue;
		found.push(declaration(declared, name, declared.line, span));
		from = span.end;
	}
	return found;
}

/** Name, initials and aliases, in this order. */
export const namesOf = ({ name, initials, aliases = [] }: DeclaredName): readonly string[] => [
	name,
	...(initials === undefined || initials === '' ? [] : [initials]),
	...aliases,
];

function fromFrontMatter({ lines }: Transcript, people: readonly DeclaredName[]): readonly Declaration[] {
	if (people.length === 0) return [];
	const end = lines.findIndex(({ kind }) => kind !== 'metadata');
	const texts = lines.slice(1, (end < 0 ? lines.length : end) - 1).map(({ text }) => text);
	const counter = new LineCounter();
	// The fence is an empty line here: so the library's line numbers are those of the file.
	const document = parseDocument(`\n${texts.join('\n')}`, { logLevel: 'silent', strict: false, lineCounter: counter });
	const byKey = new Map(people.flatMap((person) => namesOf(person).map((name) => [nameKey(name), person] as const)));
	const found: Declaration[] = [];
	visit(document, {
		Pair: (_, pair, path) => {
			const top = path.length === 2;
			return top && !(isScalar(pair.key) && peopleKeys.includes(String(pair.key.value))) ? visit.SKIP : undefined;
		},
		Scalar: (_, node, path) => {
			const person = typeof node.value === 'string' && path.length > 2 ? byKey.get(nameKey(node.value)) : undefined;
			const range = person && rangeOf(node, counter);
			if (person && range) found.push({ declared: person, name: tidyName(String(node.value)), range });
		},
	});
	return found;
}

/** A scalar without its quotes; undefined for one of several lines. */
function rangeOf(node: Node, counter: LineCounter): Range | undefined {
	if (!isScalar(node) || !node.range) return undefined;
	const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
	const start = counter.linePos(node.range[0] + quoted);
	const end = counter.linePos(node.range[1] - quoted);
	if (start.line !== end.line || (node.type !== 'PLAIN' && quoted === 0)) return undefined;
	return onLine(start.line - 1, { start: start.col - 1, end: end.col - 1 });
}
