import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import { perform } from './perform.ts';
import { failedOutcome, type Outcome, type Task } from './task.ts';

/** Fewer files than this are done sooner than a thread starts. */
const filesPerThread = 24;
const mostThreads = 8;
/** How many files for each thread may be done before one ahead of them is: what waits is kept in memory. */
const ahead = 16;
/** Little room makes threads collect early: without it each grows by what it could have dropped. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 128 };

/**
 * Outcomes in the order of the files. Many files are worked on by threads, each at one file at a time. A thread runs `script`;
 * the file that one was at when it ended is told of as one that could not be read.
 */
export async function* outcomesOf(
	files: readonly Input[],
	task: Task,
	script: URL = new URL(import.meta.url),
): AsyncGenerator<Outcome> {
	const threads = Math.min(availableParallelism(), mostThreads, Math.ceil(files.length / filesPerThread));
	if (threads > 1) yield* threaded(files, task, threads, script);
	else for (const input of files) yield await perform(task, input);
}

/** What a thread does: one file after the other, until it is ended. */
function serve(): void {
	const { task }: { readonly task: Task } = workerData;
	parentPort?.on('message', async (input: Input) => parentPort?.postMessage(await perform(task, input)));
}

async function* threaded(files: readonly Input[], task: Task, threads: number, script: URL): AsyncGenerator<Outcome> {
	const done = new Map<number, Outcome>();
	const workers = new Set<Worker>();
	const idle: ((index: number) => void)[] = [];
	let next = 0;
	let out = 0;
	let wake = () => {};
	const feed = () => {
		while (next < files.length && next < out + ahead * threads) {
			const start = idle.pop();
			if (!start) return;
			start(next++);
		}
	};
	const hire = () => {
		const worker = new Worker(script, { workerData: { task }, resourceLimits });
		let current = -1;
		const start = (index: number) => {
			current = index;
			worker.postMessage(files[index]);
		};
		const finish = (outcome: Outcome) => {
			done.set(current, outcome);
			wake();
		};
		worker.on('message', (outcome: Outcome) => {
			finish(outcome);
			current = -1;
			idle.push(start);
			feed();
		});
		worker.on('error', (error: NodeJS.ErrnoException) => {
			workers.delete(worker);
			if (next < files.length) hire();
			const input = files[current];
			// A file that is too large for the room of a thread is done here, where there is no limit.
			if (input && error.code === 'ERR_WORKER_OUT_OF_MEMORY') void perform(task, input).then(finish);
			else if (input) finish(failedOutcome(input.file, `the thread that read it ended: ${error.message}`));
		});
		// It ended by itself, and nothing was thrown: whoever waits for its file would wait for ever.
		worker.on('exit', () => {
			if (!workers.delete(worker)) return;
			if (idle.includes(start)) idle.splice(idle.indexOf(start), 1);
			const input = files[current];
			if (input) finish(failedOutcome(input.file, 'the thread that read it ended'));
			if (next < files.length) hire();
		});
		workers.add(worker);
		idle.push(start);
		feed();
	};
	const end = () => {
		const all = [...workers];
		workers.clear();
		return Promise.all(all.map((worker) => worker.terminate()));
	};
	try {
		for (let thread = 0; thread < threads; thread++) hire();
		for (; out < files.length; out++) {
			while (!done.has(out)) {
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
			}
			const outcome = done.get(out);
			done.delete(out);
			// Whoever takes as many as there are files need not ask once more: threads that wait would keep the program alive.
			if (out === files.length - 1) await end();
			if (outcome) yield outcome;
			feed();
		}
	} finally {
		await end();
	}
}

// The bundle is one file, which threads run as a whole: they serve, and do not begin the program anew.
if (!isMainThread && workerData?.task !== undefined) serve();
