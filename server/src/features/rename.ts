import { occurrenceFrom } from '../facts/people/occurrences.ts';
import { type Renamed, renamingOf } from '../facts/people/renaming.ts';
import type { Parsed } from '../parser/parse.ts';
import type { Position } from '../text/position.ts';

/** Gives the speaker whose name stands at a place another name, in the whole document. */
export function rename(transcript: Parsed, position: Position, newName: string): Renamed {
	const here = occurrenceFrom(transcript, position);
	if (!here)
		return { refused: 'Put the cursor on the name of a speaker, in a label or where the speaker is declared.' };
	return renamingOf(transcript, here.name, newName);
}
