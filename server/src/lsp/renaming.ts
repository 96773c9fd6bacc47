import { nameKey } from '../conventions/names.ts';
import { type Renaming, renamingOf } from '../facts/people/renaming.ts';
import { parse } from '../parser/parse.ts';
import type { TextEdit } from '../text/edit.ts';
import { splitLines } from '../text/lines.ts';
import type { IndexedTranscript } from '../workspace/indexedTranscript.ts';
import { lookInto } from '../workspace/reading.ts';
import { renameInRoster } from '../workspace/rosterRename.ts';
import { nameOf, sameUri, uriKey } from '../workspace/uri.ts';
import { openedAt, type Session } from './session.ts';

/** Edits of one file. */
export interface FileEdits {
	readonly uri: string;
	/** Of an open transcript; null for a file that is not open as one. */
	readonly version: number | null;
	readonly edits: readonly TextEdit[];
	/** How its lines end. */
	readonly endOfLine: string;
	/** People of this file who would be one with the renamed. */
	readonly merges: Renaming['merges'];
}

/** Edits of other files, or in plain words why there are none. */
export type ElsewhereEdits = readonly FileEdits[] | { readonly refused: string };

/**
 * What a renaming changes in other files where rosters declare the old name: the rosters, and every transcript that has
 * one of them and a label written so. A roster that stands in no open folder is that of the transcripts in its own. A file
 * in which the new name could not be read stops all of it.
 */
export async function renamedElsewhere(session: Session, uri: string, renaming: Renaming): Promise<ElsewhereEdits> {
	const { roster, from, to } = renaming;
	if (roster.length === 0) return [];
	const changes: FileEdits[] = [];
	const rosters = new Set<string>();
	for (const { uri: place, line } of roster) {
		if (place === undefined || rosters.has(place)) continue;
		rosters.add(place);
		const text = await session.projects.files.readText(place);
		const edits = text === undefined ? undefined : renameInRoster(text, place, line, from, to);
		if (!edits) return { refused: `“${to}” cannot be written in ${nameOf(place)}, which declares ${from}.` };
		changes.push({ uri: place, version: null, edits, endOfLine: endOfLineIn(text), merges: [] });
	}
	const beside = await besideRosters(session, [...rosters]);
	if ('refused' in beside) return beside;
	for (const other of [...(await session.index.whole()), ...beside.transcripts]) {
		if (sameUri(other.uri, uri) || !hasName(other, from, rosters)) continue;
		const change = await renamedIn(session, other.uri, from, to);
		if (change && 'refused' in change) return { refused: `${nameOf(other.uri)}: ${change.refused}` };
		if (change) changes.push(change);
	}
	return changes;
}

/** A folder with more files than this is no folder of transcripts: a home folder, or a disk. */
const mostBeside = 2000;

/** The transcripts around rosters that stand in no open folder: no index knows them. */
async function besideRosters(
	{ files, folders, configuration, index }: Session,
	rosters: readonly string[],
): Promise<{ readonly transcripts: readonly IndexedTranscript[] } | { readonly refused: string }> {
	const transcripts: IndexedTranscript[] = [];
	const seen = new Set(index.known().map(({ uri }) => uriKey(uri)));
	for (const roster of rosters.filter((uri) => folders.of(uri) === undefined)) {
		const found = await files.findTranscriptsIn(roster.replace(/\/[^/]*$/, ''), mostBeside);
		if (!found || found.length === mostBeside) {
			const why = found ? `more than ${mostBeside} files stand beside it` : 'its folder cannot be searched';
			return {
				refused: `${nameOf(roster)} may be the roster of other transcripts, and ${why}. Open their folder first.`,
			};
		}
		const fresh = found.filter((uri) => !seen.has(uriKey(uri)));
		for (const uri of fresh) seen.add(uriKey(uri));
		for await (const { transcript } of lookInto(fresh, files, async (uri) => (await configuration.ofFile(uri)).parse))
			if (transcript) transcripts.push(transcript);
	}
	return { transcripts };
}

const hasName = ({ people }: IndexedTranscript, name: string, rosters: ReadonlySet<string>): boolean =>
	people.some(
		(person) =>
			person.rosters.some((roster) => rosters.has(roster)) &&
			person.names.some((own) => nameKey(own) === nameKey(name)),
	);

async function renamedIn(
	session: Session,
	uri: string,
	from: string,
	to: string,
): Promise<FileEdits | { readonly refused: string } | undefined> {
	const found = await openedAt(session, uri);
	const text = found ? undefined : await session.files.readText(uri);
	if (!found && text === undefined) return undefined;
	const transcript =
		found?.document.transcript ??
		parse(splitLines(text ?? ''), { ...(await session.configuration.ofFile(uri)).parse, file: uri });
	const result = renamingOf(transcript, from, to);
	if ('refused' in result) return result;
	return {
		uri,
		version: found?.document.version ?? null,
		edits: result.edits,
		endOfLine: found?.document.endOfLine ?? endOfLineIn(text),
		merges: result.merges,
	};
}

const endOfLineIn = (text = ''): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
