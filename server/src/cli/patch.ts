import { isAbsolute } from 'node:path';
import { createTwoFilesPatch } from 'diff';

/** A unified diff that `git apply` and `patch -p1` take; empty where nothing changes. */
export function patchOf(file: string, before: string, after: string): string {
	if (before === after) return '';
	const [old, fresh] = isAbsolute(file) ? [file, file] : [`a/${file}`, `b/${file}`];
	return createTwoFilesPatch(old, fresh, before, after, undefined, undefined, { context: 3 }).replace(
		/^(?:Index: .*\n)?=+\n/,
		'',
	);
}
