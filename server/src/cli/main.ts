import { isMainThread } from 'node:worker_threads';
import { runProgram } from './program.ts';

function main(): void {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		// `transcript … | head` closes the pipe: nobody reads on, so there is nothing left to do.
		if (error.code === 'EPIPE') process.exit();
		throw error;
	});
	void runProgram(process.argv.slice(2)).then((status) => {
		process.exitCode = status;
	});
}

// The threads that share the work of many files run this same file in the bundle, and serve (pool.ts).
if (isMainThread) main();
