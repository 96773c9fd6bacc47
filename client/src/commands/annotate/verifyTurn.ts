import { verifyAt } from '../../annotations/verify.ts';
import type { Command } from '../command.ts';

/** Marks the turns at the cursor or selection as verified; a second time takes the own mark back. */
export const verifyTurn: Command = {
	id: 'transcript.verifyTurn',
	run: async ({ annotations }) => void (await verifyAt(annotations)),
};
