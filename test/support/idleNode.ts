import { execFileSync } from 'node:child_process';

/** How long a program of Node takes that does nothing, in milliseconds: what else this machine does shows in it. */
export function idleNode(): number {
	const start = performance.now();
	execFileSync(process.execPath, ['-e', '0']);
	return performance.now() - start;
}

/** What such a program takes of a processor, in milliseconds: how fast this machine is, whatever else it does. */
export const idleNodeWork = (): number =>
	Number(
		execFileSync(process.execPath, ['-p', '(({ user, system }) => (user + system) / 1000)(process.cpuUsage())'], {
			encoding: 'utf8',
		}),
	);
