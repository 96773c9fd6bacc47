import { performAnnotations } from './annotations/perform.ts';
import { performCheck } from './check/perform.ts';
import { performCues } from './cues/perform.ts';
import { performExport } from './export/perform.ts';
import type { Input } from './inputs.ts';
import { performRename } from './rename/perform.ts';
import { performStats } from './stats/perform.ts';
import { failedOutcome, type Outcome, type Task } from './task.ts';

/** Does a task with one file. A fault of ours in one file is told of and does not end the work on the others. */
export async function perform(task: Task, input: Input): Promise<Outcome> {
	try {
		return await performed(task, input);
	} catch (error) {
		return failedOutcome(
			input.file,
			`this file met a fault in transcript itself; please report it. ${traceOf(error).replace(/\n\s*/g, ' | ')}`,
		);
	}
}

function performed(task: Task, input: Input): Promise<Outcome> {
	switch (task.name) {
		case 'check':
			return performCheck(input, task.options);
		case 'export':
			return performExport(input, task.options);
		case 'stats':
			return performStats(input, task.options);
		case 'rename':
			return performRename(input, task.options);
		case 'annotations':
			return performAnnotations(input, task.options);
		case 'cues':
			return performCues(input, task.options);
	}
}

const traceOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
