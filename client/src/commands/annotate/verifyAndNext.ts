import { goToUnverified, verifyAt } from '../../annotations/verify.ts';
import type { Command } from '../command.ts';

/** Marks the turn at the cursor as verified and goes to the next that is not. */
export const verifyAndNext: Command = {
	id: 'transcript.verifyAndNext',
	async run({ annotations }) {
		if (await verifyAt(annotations, { keep: true })) await goToUnverified(annotations);
	},
};
