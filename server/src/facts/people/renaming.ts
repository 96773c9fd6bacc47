import { nameKey, tidyName } from '../../conventions/names.ts';
import type { DeclaredName } from '../../model/convention.ts';
import type { Transcript } from '../../model/transcript.ts';
import { afterEdits } from '../../parser/afterEdits.ts';
import { type Parsed, parseWithOptions } from '../../parser/parse.ts';
import { namesOfDeclared } from '../../people/peopleIn.ts';
import type { TextEdit } from '../../text/edit.ts';
import { yamlScalar } from '../../text/yamlScalar.ts';
import { declarationsOf, labelsOf, type Occurrence } from './occurrences.ts';
import { type Person, personBehind, personNamed } from './people.ts';
import { whyUnreadable } from './renamingProof.ts';
import { type Speaker, speakerNamed } from './speakers.ts';

/** What it takes to give a speaker another name. */
export interface Renaming {
	/** The name as it is written now, and the new one. */
	readonly from: string;
	readonly to: string;
	/** In the document, in order. Empty where the name is written so already. */
	readonly edits: readonly TextEdit[];
	/** Labels that change. */
	readonly labels: number;
	/** Other people of the document with whom the speaker would be one: they have the new name, or one that goes with it. */
	readonly merges: readonly Person[];
	/** Entries of rosters beside the document that declare the old name, as a name, as initials or as an alias. */
	readonly roster: readonly DeclaredName[];
	/** The document with the edits made, and the rosters beside it as they are. */
	readonly edited: Parsed;
}

/** A renaming, or in plain words why it cannot be. */
export type Renamed = Renaming | { readonly refused: string };

/**
 * Gives a speaker another name in every label that is written with the old one, whatever its case and spacing, and
 * where the document declares it. Other names of the same person stay: who renames `Ann` does not mean `Director Lee`.
 * Affiliations, times and marks stay too. The result is read again: refused is what would change anything but names.
 */
export function renamingOf(transcript: Parsed, from: string, to: string): Renamed {
	const name = to.trim();
	if (name === '') return { refused: 'A speaker needs a name.' };
	if (/[\r\n]/.test(name)) return { refused: 'A name stands on one line.' };
	const person = personNamed(transcript, from);
	if (!person) return { refused: `Nobody is called ${from} here.` };
	const isMeant = (occurrence: Occurrence) => nameKey(occurrence.name) === nameKey(from);
	const labels = labelsOf(transcript, person).filter(isMeant);
	const target = personNamed(transcript, name);
	const takenOver = target !== undefined && target !== person && target.declared.length > 0;
	const declared = takenOver ? [] : person.declared;
	const own = takenOver
		? []
		: declarationsOf(transcript, person).filter((occurrence) => occurrence.uri === undefined && isMeant(occurrence));
	const edits = [...own, ...labels].flatMap((occurrence) => rewritten(transcript, occurrence, name));
	edits.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
	const roster = declared.filter(
		(entry) => entry.uri !== undefined && namesOfDeclared(entry).some((known) => nameKey(known) === nameKey(from)),
	);
	const edited = afterEdits(transcript, edits);
	const all = transcript.options.roster?.map((entry) =>
		roster.includes(entry) ? redeclared(entry, from, name) : entry,
	);
	const after =
		roster.length === 0 ? edited : parseWithOptions(edited, { ...transcript.options, ...(all && { roster: all }) });
	const changed = new Set(labels.map(({ range }) => range.start.line));
	const refused = whyUnreadable(transcript, after, changed, { from, to: name });
	if (refused !== undefined) return { refused };
	return {
		from: labels[0]?.name ?? own[0]?.name ?? from,
		to: name,
		edits,
		labels: labels.length,
		merges: merging(transcript, after, person.speaker, name),
		roster,
		edited,
	};
}

function rewritten({ lines }: Transcript, { kind, range }: Occurrence, name: string): readonly TextEdit[] {
	const text = lines[range.start.line]?.text ?? '';
	const old = text.slice(range.start.character, range.end.character);
	const newText =
		kind === 'front-matter'
			? yamlScalar(name, quoteAt(text, range.start.character))
			: written(text, range.start.character, name);
	return newText === old ? [] : [{ range, newText }];
}

function quoteAt(text: string, at: number): '"' | "'" | '' {
	const before = text[at - 1];
	return before === '"' || before === "'" ? before : '';
}

/** In the tag of a voice, and nowhere else, `&` is written as an entity. https://www.w3.org/TR/webvtt1/#webvtt-cue-text */
const written = (text: string, at: number, name: string): string =>
	/<v(?:\.\S{0,80})?\s+$/.test(text.slice(Math.max(0, at - 120), at)) ? name.replace(/&(?!\w{1,12};)/g, '&amp;') : name;

const redeclared = (entry: DeclaredName, from: string, to: string): DeclaredName => {
	const changed = (name: string) => (nameKey(name) === nameKey(from) ? to : name);
	return {
		...entry,
		name: changed(entry.name),
		...(entry.initials !== undefined && { initials: changed(entry.initials) }),
		...(entry.aliases && { aliases: entry.aliases.map(changed) }),
	};
};

/** Whoever the new name would bring together with the speaker and who is somebody else now. */
function merging(before: Transcript, after: Transcript, speaker: Speaker | undefined, name: string): readonly Person[] {
	const joined = new Set<Speaker>();
	for (const { line } of speakerNamed(after, tidyName(name))?.turns ?? []) {
		const read = before.lines[line];
		const was = read?.kind === 'label' ? speakerNamed(before, read.label.name) : undefined;
		if (was && was !== speaker) joined.add(was);
	}
	return [...joined].map((own) => personBehind(before, own));
}
