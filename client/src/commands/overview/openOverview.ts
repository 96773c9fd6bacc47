import type { Command } from '../command.ts';

/** Shows who speaks when, beside the text. */
export const openOverview: Command = {
	id: 'transcript.openOverview',
	run: ({ overview }) => overview.open(),
};
