import { type ChildProcess, spawn } from 'node:child_process';

/** A program that serves something until it is told to stop. */
export interface Service {
	/** What the program wrote that shows that it is ready. */
	readonly ready: RegExpExecArray;
	/** Everything it wrote, for the report of a failure. */
	log(): string;
	stop(): Promise<void>;
}

/** Starts a program under the pinned Node and waits until it has written what `ready` matches. */
export function startService(args: readonly string[], ready: RegExp): Promise<Service> {
	const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	return new Promise((resolve, reject) => {
		let said = '';
		const listen = (chunk: Buffer): void => {
			said += chunk.toString();
			const match = ready.exec(said);
			if (match) resolve({ ready: match, log: () => said, stop: () => ended(program) });
		};
		program.stdout.on('data', listen);
		program.stderr.on('data', listen);
		program.once('error', reject);
		program.once('exit', (status) => reject(new Error(`${args[0]} ended with status ${status}\n${said}`)));
	});
}

function ended(program: ChildProcess): Promise<void> {
	if (program.exitCode !== null || program.signalCode !== null) return Promise.resolve();
	return new Promise((resolve) => {
		program.once('exit', () => resolve());
		program.kill('SIGTERM');
	});
}
