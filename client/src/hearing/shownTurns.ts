import type { HeardTurn, SpeakerRow } from '../../../server/src/protocol.ts';
import type { ShownTurn } from './page/messages.ts';

/** Turns as the panel shows them: each in the colour that its speaker has in the text. */
export function shownTurns(
	turns: readonly HeardTurn[],
	speakers: readonly SpeakerRow[],
	colours: ReadonlyMap<string, number>,
): readonly ShownTurn[] {
	const byLine = new Map(
		speakers.flatMap((row) => row.turns.map(({ label }) => [label.start.line, row.name] as const)),
	);
	return turns.map(({ line, from, to, name = '', by }) => {
		const colour = colours.get(byLine.get(line) ?? '');
		return { from, to, name, colour: colour === undefined ? 0 : colour + 1, estimated: by === 'share' };
	});
}
