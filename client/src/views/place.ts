import type { SpeakerRow } from '../../../server/src/protocol.ts';

/** Where a line is among the turns of a transcript. */
export interface PlaceAmongTurns {
	/** Whose turn it is; undefined for speech without a label, and for what is no speech. */
	readonly speaker: string | undefined;
	/** The turn that the line is in, or the last one above: one-based; 0 above the first. */
	readonly turn: number;
	readonly turns: number;
}

/** Finds the turn of a line (zero-based). */
export function placeAmongTurns(speakers: readonly SpeakerRow[], line: number): PlaceAmongTurns {
	let speaker: string | undefined;
	let turn = 0;
	let turns = 0;
	for (const row of speakers) {
		turns += row.turns.length;
		for (const { range } of row.turns) {
			if (range.start.line > line) continue;
			turn++;
			if (range.end.line >= line) speaker = row.name;
		}
	}
	return { speaker, turn, turns };
}
