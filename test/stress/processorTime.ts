/** Seconds of the processor that some work takes, waiting not counted. */
export async function processorTime(work: () => unknown): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}

/** What the command line writes meanwhile is not shown; what it complains of is handed on. */
export async function silently(work: () => Promise<unknown>, complained: (text: string) => void): Promise<unknown> {
	const [write, complain] = [process.stdout.write, process.stderr.write];
	process.stdout.write = taking(() => {});
	process.stderr.write = taking(complained);
	try {
		return await work();
	} finally {
		[process.stdout.write, process.stderr.write] = [write, complain];
	}
}

/** Takes what is written, and says so to whoever waits. */
function taking(take: (text: string) => void) {
	return (written: unknown, encoding?: unknown, done?: unknown): boolean => {
		take(String(written));
		const call = typeof encoding === 'function' ? encoding : done;
		if (typeof call === 'function') call();
		return true;
	};
}
