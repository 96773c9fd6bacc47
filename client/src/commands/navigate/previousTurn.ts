import { moveToTurn } from '../../navigation/moveToTurn.ts';
import type { Command } from '../command.ts';

/** Puts the cursor on the label of this turn, or of the one before when it is there already. */
export const previousTurn: Command = { id: 'transcript.previousTurn', run: () => moveToTurn('previous') };
