import { Option } from 'commander';
import { complain } from './output.ts';
import type { Status } from './status.ts';

/** `--allow-empty`, as commands have it that would else say that all is well where nothing was looked at. */
export const allowEmptyOption = (): Option =>
	new Option('--allow-empty', 'a folder without a transcript is no mistake; else the exit status is 2');

/** Says which folders hold no transcript, and gives the status of that. */
export function emptyStatus(empty: readonly string[], allowed: boolean | undefined): Status {
	if (allowed || empty.length === 0) return 0;
	for (const folder of empty) complain(`${folder}: there is no transcript in this folder (--allow-empty lets it pass)`);
	return 2;
}
