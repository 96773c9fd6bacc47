import type { Command } from '../command.ts';

/** Ends the language server and starts it anew. */
export const restartServer: Command = {
	id: 'transcript.restartServer',
	run: ({ restart }) => restart(),
};
