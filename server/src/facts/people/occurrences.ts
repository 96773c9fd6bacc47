import { namedTogether } from '../../languages/all/namesTogether.ts';
import type { DeclaredName } from '../../model/convention.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import { labelsOn } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import { onLine, type Position, type Range, rangeContains, type Span } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { declarationsIn } from './declarations.ts';
import { findName } from './findName.ts';
import { type Person, personNamed } from './people.ts';

/** A place where a person's name is written as a name: in a label, or where the person is declared. */
export interface Occurrence {
	readonly kind: 'label' | DeclaredName['source'];
	/** The name that stands there: spaces of any kind are one plain space each. */
	readonly name: string;
	/** The name alone, without affiliation and marks. In a roster the line's start, where its place is not known. */
	readonly range: Range;
	/** The roster's file; undefined for the document. */
	readonly uri?: string;
	readonly person: Person;
}

const inLabels = remembered((transcript: Transcript): ReadonlyMap<Person, readonly Occurrence[]> => {
	const byPerson = new Map<Person, Occurrence[]>();
	for (const line of transcript.lines.keys()) {
		for (const occurrence of occurrencesOnLine(transcript, line)) {
			const known = byPerson.get(occurrence.person);
			if (known) known.push(occurrence);
			else byPerson.set(occurrence.person, [occurrence]);
		}
	}
	return byPerson;
});

const inDeclarations = remembered((transcript: Transcript): readonly Occurrence[] => {
	const found: Occurrence[] = [];
	for (const { uri, name, line, span = { start: 0, end: 0 } } of transcript.detection.declared) {
		const person = personNamed(transcript, name);
		if (person && uri !== undefined) found.push({ kind: 'roster', name, range: onLine(line, span), uri, person });
	}
	for (const { declared, name, range } of declarationsIn(transcript)) {
		const person = personNamed(transcript, declared.name);
		if (person) found.push({ kind: declared.source, name, range, person });
	}
	return found;
});

/** Where a person is declared: in a roster first, then in the document, in its order. */
export const declarationsOf = (transcript: Transcript, person: Person): readonly Occurrence[] =>
	inDeclarations(transcript).filter((occurrence) => occurrence.person === person);

/** The names in labels that mean a person, whatever the wording, in order; every cue's in captions. */
export const labelsOf = (transcript: Transcript, person: Person): readonly Occurrence[] =>
	inLabels(transcript).get(person) ?? [];

/** The name at a place, which may be its end; undefined where none stands. */
export function occurrenceAt(transcript: Transcript, position: Position): Occurrence | undefined {
	const here = ({ range, uri }: Occurrence) => uri === undefined && rangeContains(range, position);
	return occurrencesOnLine(transcript, position.line).find(here) ?? inDeclarations(transcript).find(here);
}

/** The name at a place, or right behind the marks of emphasis there: a cursor that was put on a label stands before them. */
export function occurrenceFrom(transcript: Transcript, { line, character }: Position): Occurrence | undefined {
	const marks = /^[*_]{0,3}/.exec(transcript.lines[line]?.text.slice(character, character + 3) ?? '')?.[0] ?? '';
	return (
		occurrenceAt(transcript, { line, character }) ??
		occurrenceAt(transcript, { line, character: character + marks.length })
	);
}

/** The people whom the labels of a line mean. */
function occurrencesOnLine(transcript: Transcript, line: number): readonly Occurrence[] {
	const read = transcript.lines[line];
	return read ? labelsOn(read).flatMap((label) => occurrencesInLabel(transcript, line, read.text, label)) : [];
}

/** The people whom a label means: one as a rule, several where they speak together. */
function occurrencesInLabel(
	transcript: Transcript,
	line: number,
	text: string,
	label: SpeakerLabel,
): readonly Occurrence[] {
	const parts = together(transcript, label, text);
	const whole = personNamed(transcript, label.name);
	const occurrence = (name: string, person: Person, span: Span): Occurrence => ({
		kind: 'label',
		name,
		range: onLine(line, span),
		person,
	});
	return [
		...parts.map(({ name, person, span }) => occurrence(name, person, span)),
		...(whole ? spansOf(label, text).map((span) => occurrence(label.name, whole, span)) : []),
	];
}

/** The name of a label, and the same name once more where a slip wrote the label twice. */
function spansOf({ name, nameSpan, span, damage }: SpeakerLabel, text: string): readonly Span[] {
	const again = damage.includes('written-twice') ? findName(text.slice(0, span.end), name, nameSpan.end) : undefined;
	return again ? [nameSpan, again] : [nameSpan];
}

/** `AL/BK:` where both are known by themselves; empty for everything else. */
function together(transcript: Transcript, { name, nameSpan }: SpeakerLabel, text: string) {
	const { names } = namedTogether(name);
	if (names.length < 2) return [];
	const parts: { readonly name: string; readonly person: Person; readonly span: Span }[] = [];
	let from = nameSpan.start;
	for (const part of names) {
		const person = personNamed(transcript, part);
		const span = person && findName(text.slice(0, nameSpan.end), part, from);
		if (!person || !span) return [];
		parts.push({ name: part, person, span });
		from = span.end;
	}
	return parts;
}
