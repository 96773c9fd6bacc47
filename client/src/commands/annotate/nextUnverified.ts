import { goToUnverified } from '../../annotations/verify.ts';
import type { Command } from '../command.ts';

/** Goes to the next turn that nobody has verified, or whose words have changed since. */
export const nextUnverified: Command = {
	id: 'transcript.nextUnverified',
	run: ({ annotations }) => goToUnverified(annotations),
};
