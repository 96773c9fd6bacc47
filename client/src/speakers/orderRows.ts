import type { SpeakerRow } from '../../../server/src/protocol.ts';
import { matching } from '../picking/matchNames.ts';

/** How the Speakers view is sorted. */
export type SpeakerOrder = 'first-turn' | 'words' | 'problems';

/** The rows that a filter leaves (all where it is empty), sorted; where two are alike, by their first turn. */
export function orderRows(rows: readonly SpeakerRow[], order: SpeakerOrder, filter: string): readonly SpeakerRow[] {
	const found = matching(rows, ({ name, aliases, affiliation = '' }) => [name, ...aliases, affiliation], filter);
	const firstLine = ({ turns: [turn] }: SpeakerRow): number => turn?.range.start.line ?? Number.POSITIVE_INFINITY;
	const weight = (row: SpeakerRow): number => (order === 'words' ? row.words : order === 'problems' ? row.problems : 0);
	return [...found].sort((a, b) => weight(b) - weight(a) || firstLine(a) - firstLine(b));
}
