import { tidyName } from '../../conventions/names.ts';
import { declareAlias, declareInFrontMatter, declareSpeaker } from '../../facts/people/declare.ts';
import { personNamed } from '../../facts/people/people.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { DeclaredPerson } from '../../people/peopleIn.ts';
import { rosterFormatOf } from '../../workspace/roster.ts';
import { addRosterAlias, addToRoster } from '../../workspace/rosterEdits.ts';
import { nameOf } from '../../workspace/uri.ts';
import type { Operation, Outcome } from './operation.ts';

/** An operation on who is declared. */
export type DeclareOperation = Extract<Operation, { kind: 'declare' | 'declare-alias' }>;

/** A roster beside the document: its address and its text. */
export interface RosterFile {
	readonly uri: string;
	readonly text: string;
}

/** Where an operation is to be done: in a roster, or in the document where that is undefined. A text tells why nowhere. */
export function placeOf(
	transcript: Transcript,
	operation: DeclareOperation,
	rosters: readonly string[],
): { readonly roster: string | undefined } | { readonly message: string } {
	const declared = declaredAs(transcript, operation.name);
	if (operation.kind === 'declare' && declared) return { message: `${declared.name} is declared already.` };
	if (declared) return { roster: declared.uri };
	return { roster: rosters[0] };
}

/** Edits of a roster. */
export function declareInRoster(
	transcript: Transcript,
	operation: DeclareOperation,
	{ uri, text }: RosterFile,
): Outcome {
	const format = rosterFormatOf(nameOf(uri));
	const known = declaredAs(transcript, operation.name);
	const edits =
		operation.kind === 'declare-alias' && known
			? addRosterAlias(text, format, known.name, tidyName(operation.alias))
			: addToRoster(text, format, entryFor(transcript, operation));
	if (!edits) return { message: `${nameOf(uri)} has no place for that, or cannot be read. Change it by hand.` };
	return { edits, title: titleOf(operation, nameOf(uri)) };
}

/** Edits of the document. */
export function declareHere(transcript: Transcript, operation: DeclareOperation): Outcome {
	const known = declaredAs(transcript, operation.name);
	if (operation.kind === 'declare' && known) return { message: `${known.name} is declared already.` };
	const alias =
		operation.kind === 'declare-alias' && known
			? declareAlias(transcript, known.name, tidyName(operation.alias))
			: undefined;
	if (known && !alias) return { message: `The list that declares ${known.name} has no place for another name.` };
	const entry = entryFor(transcript, operation);
	const inFront = transcript.captions ? undefined : declareInFrontMatter(transcript, entry);
	const edits = alias ?? declareSpeaker(transcript, entry) ?? inFront;
	if (!edits)
		return { message: 'The document has no place for a list of speakers. Make a file speakers.yaml beside it.' };
	return { edits, title: titleOf(operation, 'this document') };
}

const declaredAs = (transcript: Transcript, name: string) => personNamed(transcript, name)?.declared[0];

function entryFor(transcript: Transcript, operation: DeclareOperation): DeclaredPerson {
	const person = personNamed(transcript, operation.name);
	const affiliation = person?.speaker?.affiliation;
	return {
		name: tidyName(operation.name),
		...(operation.kind === 'declare-alias' && { aliases: [tidyName(operation.alias)] }),
		...(affiliation !== undefined && { affiliation }),
	};
}

const titleOf = (operation: DeclareOperation, where: string): string =>
	operation.kind === 'declare'
		? `${operation.name} is declared in ${where}`
		: `${operation.alias} is declared as another name of ${operation.name} in ${where}`;
