import type { Command } from '../command.ts';
import { keepChecking } from './checkWorkspace.ts';

/** Ends "Check Workspace": only open transcripts have problems again. */
export const clearWorkspaceProblems: Command = {
	id: 'transcript.clearWorkspaceProblems',
	run: async (context) => {
		await keepChecking(context, false);
	},
};
