import { nameKey, tidyName } from '../../conventions/names.ts';
import type { DeclaredName } from '../../model/convention.ts';
import type { Transcript } from '../../model/transcript.ts';
import { peopleKeys } from '../../parser/declared/declared.ts';
import { frontMatterScalars } from '../../parser/declared/frontMatterScalars.ts';
import { namesOfDeclared } from '../../people/peopleIn.ts';
import { onLine, type Range, type Span } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
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
	const wanted = new Set(namesOfDeclared(declared));
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
	for (const name of namesOfDeclared(declared)) {
		const span = findName(text, name, from);
		if (!span) continue;
		found.push(declaration(declared, name, declared.line, span));
		from = span.end;
	}
	return found;
}

function fromFrontMatter(transcript: Transcript, people: readonly DeclaredName[]): readonly Declaration[] {
	if (people.length === 0) return [];
	const byKey = new Map(
		people.flatMap((person) => namesOfDeclared(person).map((name) => [nameKey(name), person] as const)),
	);
	return frontMatterScalars(transcript).flatMap(({ key, value, range }) => {
		const declared = peopleKeys.includes(key) ? byKey.get(nameKey(value)) : undefined;
		return declared ? [{ declared, name: tidyName(value), range }] : [];
	});
}
