import { appendAll } from '../text/appendAll.ts';
import type { Inputs } from './inputs.ts';
import { complain } from './output.ts';
import { outcomesOf } from './pool.ts';
import { progressOf } from './progress.ts';
import type { Status } from './status.ts';
import type { Outcome, Task } from './task.ts';

/** What came of all files together. */
export interface Totals {
	/** 2 where anything could not be read or written, else 0. */
	readonly status: Status;
	/** The counts of every outcome, added up. */
	readonly counts: ReadonlyMap<string, number>;
	/** What was said of files that failed. */
	readonly failures: readonly string[];
	/** The folders that were named and in which nothing was found to work on, nor anything that failed. */
	readonly empty: readonly string[];
}

/** Does a task with every file; output and messages come in the order of the files, each as soon as it is its turn. `outcomes` may come from elsewhere than from doing it. */
export async function runTask(
	{ files, problems, folders }: Inputs,
	task: Task,
	write: (text: string) => Promise<void>,
	outcomes: AsyncIterable<Outcome> = outcomesOf(files, task),
): Promise<Totals> {
	let status: Status = problems.length > 0 ? 2 : 0;
	const counts = new Map<string, number>();
	const failures = [...problems];
	const said = new Set<string>();
	const tell = (message: string) => {
		// A configuration file is complained of once, however many files it is for.
		if (!said.has(message)) complain(message);
		said.add(message);
	};
	for (const problem of problems) tell(problem);
	const progress = progressOf(files.length);
	const worked = new Set<number>();
	let at = 0;
	for await (const outcome of outcomes) {
		if (outcome.failed || Object.keys(outcome.counts).length > 0) worked.add(at);
		at++;
		progress.step(outcome.output !== '' || outcome.messages.length > 0);
		for (const message of outcome.messages) tell(message);
		if (outcome.failed) {
			status = 2;
			appendAll(failures, outcome.messages);
		}
		for (const [name, count] of Object.entries(outcome.counts)) counts.set(name, (counts.get(name) ?? 0) + count);
		await write(outcome.output);
	}
	progress.end();
	const isEmpty = (found: readonly number[]) => problems.length === 0 && !found.some((index) => worked.has(index));
	const empty = [...folders].filter(([, found]) => isEmpty(found)).map(([folder]) => folder);
	return { status, counts, failures, empty };
}
