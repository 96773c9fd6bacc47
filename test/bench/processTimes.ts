import { existsSync, readFileSync } from 'node:fs';

/** Where Linux tells what a process has used. */
export const canMeasure = existsSync('/proc/self/stat');

/** User and system time of a process, in milliseconds; Linux counts them in hundredths of a second. */
export function used(pid: number): number {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
		.replace(/^.*\) /, '')
		.split(' ');
	return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** What a process holds in memory, in megabytes. */
export const memoryOf = (pid: number): number =>
	Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
