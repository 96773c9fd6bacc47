import type { Inputs } from './inputs.ts';
import { complain } from './output.ts';
import { outcomesOf } from './pool.ts';
import { progressOf } from './progress.ts';
import type { Status } from './status.ts';
import type { Task } from './task.ts';

/** What came of all files together. */
export interface Totals {
	/** 2 where anything could not be read or written, else 0. */
	readonly status: Status;
	/** The counts of every outcome, added up. */
	readonly counts: ReadonlyMap<string, number>;
}

/** Does a task with every file; output and messages come in the order of the files, each as soon as it is its turn. */
export async function runTask(
	{ files, problems }: Inputs,
	task: Task,
	write: (text: string) => Promise<void>,
): Promise<Totals> {
	let status: Status = problems.length > 0 ? 2 : 0;
	const counts = new Map<string, number>();
	for (const problem of problems) complain(problem);
	const progress = progressOf(files.length);
	for await (const outcome of outcomesOf(files, task)) {
		progress.step(outcome.output !== '' || outcome.messages.length > 0);
		for (const message of outcome.messages) complain(message);
		if (outcome.failed) status = 2;
		for (const [name, count] of Object.entries(outcome.counts)) counts.set(name, (counts.get(name) ?? 0) + count);
		await write(outcome.output);
	}
	progress.end();
	return { status, counts };
}
