import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf, type Unreadable } from '../disk/source.ts';

/**
 * Puts bytes in the place of a file, whole or not at all: they go into a new file beside it, which then takes its name.
 * A link is followed and the file's permissions stay. Gives a problem, and leaves everything as it was, where that fails.
 */
export function replaceFile(path: string, bytes: Uint8Array): Unreadable | undefined {
	const known = statSync(path, { throwIfNoEntry: false });
	const target = known ? realpathSync(path) : path;
	const fresh = `${target}.${randomBytes(6).toString('hex')}.tmp`;
	try {
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(fresh, bytes, { flag: 'wx' });
		if (known) chmodSync(fresh, known.mode);
		renameSync(fresh, target);
		return undefined;
	} catch (error) {
		rmSync(fresh, { force: true });
		return { problem: reasonOf(error) };
	}
}
