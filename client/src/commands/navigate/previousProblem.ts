import { moveToProblem } from '../../navigation/moveToProblem.ts';
import type { Command } from '../command.ts';

/** Puts the cursor on the problem before and shows what is wrong there. */
export const previousProblem: Command = {
	id: 'transcript.previousProblem',
	run: ({ client }) => moveToProblem(client, 'previous'),
};
