import { moveToTurn } from '../../navigation/moveToTurn.ts';
import type { Command } from '../command.ts';

/** Puts the cursor on the label of the next turn. */
export const nextTurn: Command = { id: 'transcript.nextTurn', run: () => moveToTurn('next') };
