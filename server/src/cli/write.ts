import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf, type Unreadable } from '../disk/source.ts';
import { statOf } from '../disk/transcriptsBelow.ts';

/**
 * Puts bytes in the place of a file, whole or not at all: they go into a new file beside it, which then takes its name.
 * A link is followed and the file's permissions stay. Gives a problem, and leaves everything as it was, where that fails.
 */
export function replaceFile(path: string, bytes: Uint8Array): Unreadable | undefined {
	const known = statOf(path);
	const target = known ? realpathSync(path) : path;
	const fresh = `${target}.${randomBytes(6).toString('hex')}.tmp`;
	let written = false;
	try {
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(fresh, bytes, { flag: 'wx' });
		written = true;
		if (known) chmodSync(fresh, known.mode);
		renameSync(fresh, target);
		return undefined;
	} catch (error) {
		if (written) rmSync(fresh, { force: true });
		return { problem: reasonOf(error) };
	}
}
