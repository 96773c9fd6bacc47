import { keepChecking } from './checkWorkspace.ts';
import type { Command } from './command.ts';

/** Ends "Check Workspace": only open transcripts have problems again. */
export const clearWorkspaceProblems: Command = {
	id: 'transcript.clearWorkspaceProblems',
	run: () => keepChecking(false),
};
