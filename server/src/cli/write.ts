import { randomBytes } from 'node:crypto';
import {
	chmodSync,
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	realpathSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf, type Unreadable } from '../disk/source.ts';
import { statOf } from '../disk/transcriptsBelow.ts';

/**
 * Puts bytes in the place of a file, whole or not at all: they go into a new file beside it, which takes its name once
 * all of it is on the disk. A link is followed and the file's permissions stay. Gives a problem, and leaves everything as
 * it was and nothing beside it, where that fails: a full disk, a folder that may not be written to.
 */
export function replaceFile(path: string, bytes: Uint8Array): Unreadable | undefined {
	const known = statOf(path);
	let made: string | undefined;
	try {
		const target = known ? realpathSync(path) : path;
		const fresh = `${target}.${randomBytes(6).toString('hex')}.tmp`;
		mkdirSync(dirname(target), { recursive: true });
		const file = openSync(fresh, 'wx');
		made = fresh;
		try {
			writeFileSync(file, bytes);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		if (known) chmodSync(fresh, known.mode);
		renameSync(fresh, target);
		return undefined;
	} catch (error) {
		if (made !== undefined) rmSync(made, { force: true });
		return { problem: reasonOf(error) };
	}
}
