import { nameKey, tidyName } from '../../conventions/names.ts';
import { labelFor } from '../../facts/labels/labelFor.ts';
import { labelStyleOf } from '../../facts/labels/style.ts';
import { speakerNamed } from '../../facts/people/speakers.ts';
import { conversationOf } from '../../facts/suggest/conversation.ts';
import { possibleSpeakerNamed } from '../../facts/suggest/possibleSpeakers.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Position } from '../../text/position.ts';
import type { Choice } from './operation.ts';

/** A name and an affiliation as labels are to have them. */
export interface Written {
	readonly name: string;
	readonly affiliation: string | undefined;
}

/** How labels write a choice: a name that a label has stays; of somebody with another label name, that one. */
export function writtenAs(transcript: Transcript, { name, affiliation }: Choice): Written {
	const tidy = tidyName(name);
	const person = possibleSpeakerNamed(transcript, conversationOf(transcript).people, tidy);
	const hasLabel = speakerNamed(transcript, tidy) !== undefined;
	return { name: hasLabel || !person ? tidy : person.name, affiliation: affiliation ?? person?.affiliation };
}

/** In plain words why nobody can be called so in a label; undefined where all is well. */
export function whyNoName({ name }: Choice): string | undefined {
	if (tidyName(name) === '') return 'A speaker needs a name.';
	if (/[\r\n]/.test(name)) return 'A name stands on one line.';
	return name.length > 100 ? 'A name has 100 characters at most.' : undefined;
}

export const isNamed = (written: Written, name: string): boolean => nameKey(written.name) === nameKey(name);

/** What to write where nobody knows who speaks: as the document does, else as its labels look. */
export function placeholderOf(transcript: Transcript): string {
	const { people, turns } = conversationOf(transcript);
	const known = people
		.filter(({ placeholder, name }) => placeholder && !/\d/.test(name))
		.sort((a, b) => (turns[b.index] ?? 0) - (turns[a.index] ?? 0));
	if (known[0]) return known[0].name;
	if (transcript.convention.placeholder) return transcript.convention.placeholder;
	const capitals = people.filter(({ name }) => name === name.toUpperCase() && /\p{Lu}/u.test(name)).length;
	return capitals * 2 > people.length ? 'UNKNOWN' : 'Unknown';
}

/** What stands between the words before and a label that is put into the middle of them. */
export function separatorOf(transcript: Transcript): string {
	const { captions } = transcript;
	return captions || conversationOf(transcript).lineByLine ? '\n' : '\n\n';
}

/** An edit that puts a label before the words at a place; words before it on the line get a line of their own. */
export function labelBefore(transcript: Transcript, place: Position, { name, affiliation }: Written): TextEdit {
	const text = transcript.lines[place.line]?.text ?? '';
	const before = text.slice(0, place.character).trimEnd();
	const label = labelFor(transcript, name, affiliation, text.slice(place.character));
	if (before.replace(/^(?:\s*>)*/, '') === '') {
		const start = { line: place.line, character: 0 };
		const lead = labelStyleOf(transcript)?.lead ?? '';
		const keep = lead.trim() === before.trim() && lead !== '' ? start : place;
		return { range: { start: keep, end: place }, newText: label };
	}
	const start = { line: place.line, character: before.length };
	const spaces = /^[\s\u00a0]*/.exec(text.slice(place.character))?.[0].length ?? 0;
	const end = { line: place.line, character: place.character + spaces };
	return { range: { start, end }, newText: `${separatorOf(transcript)}${label}` };
}

/** `1 turn`, `3 turns`. */
export const countedThings = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** `Ann Lee’s`, `Chris’s`. */
export const possessiveOf = (name: string): string => `${name}’s`;
