import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder `name` in the user's cache, made by `install` the first time. It is filled under another name and moved
 * into place whole, so that a folder that is there is complete and any checkout on this machine can use it.
 */
export async function cached(name: string, install: (folder: string) => Promise<void>): Promise<string> {
	const place = join(cacheRoot(), name);
	if (existsSync(place)) return place;
	console.log(`Installing ${name} into ${cacheRoot()} (once for this machine) …`);
	await mkdir(cacheRoot(), { recursive: true });
	const unfinished = await mkdtemp(join(cacheRoot(), `${name}-unfinished-`));
	try {
		await install(unfinished);
		await moveIntoPlace(unfinished, place);
	} finally {
		await rm(unfinished, { recursive: true, force: true });
	}
	return place;
}

function cacheRoot(): string {
	const base =
		process.env.XDG_CACHE_HOME ||
		(process.platform === 'win32' && process.env.LOCALAPPDATA) ||
		join(homedir(), '.cache');
	return join(base, 'vscode-transcript');
}

/** Another run may have finished the same installation meanwhile: then that one is used. */
async function moveIntoPlace(unfinished: string, place: string): Promise<void> {
	try {
		await rename(unfinished, place);
	} catch (error) {
		if (!existsSync(place)) throw error;
	}
}
