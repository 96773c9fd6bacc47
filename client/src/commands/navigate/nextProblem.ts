import { moveToProblem } from '../../navigation/moveToProblem.ts';
import type { Command } from '../command.ts';

/** Puts the cursor on the next problem and shows what is wrong there. */
export const nextProblem: Command = {
	id: 'transcript.nextProblem',
	run: ({ client }) => moveToProblem(client, 'next'),
};
