import { execFileSync } from 'node:child_process';

/** How long a program of Node takes that does nothing, in milliseconds: what else this machine does shows in it. */
export function idleNode(): number {
	const start = performance.now();
	execFileSync(process.execPath, ['-e', '0']);
	return performance.now() - start;
}
