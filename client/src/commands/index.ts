import { attribute } from './attribute.ts';
import type { Command } from './command.ts';
import { fixAll } from './fixAll.ts';
import { nextProblem } from './nextProblem.ts';
import { nextTurn } from './nextTurn.ts';
import { openAsTranscript } from './openAsTranscript.ts';
import { previousProblem } from './previousProblem.ts';
import { previousTurn } from './previousTurn.ts';
import { restartServer } from './restartServer.ts';

/** Every command of the extension. */
export const commands: readonly Command[] = [
	nextTurn,
	previousTurn,
	nextProblem,
	previousProblem,
	attribute,
	fixAll,
	openAsTranscript,
	restartServer,
];
