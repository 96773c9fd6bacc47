import { configNames } from './config.ts';
import { rosterFormatOf, rosterNames } from './roster.ts';
import { nameOf } from './uri.ts';

/** What a file is to the transcripts around it. */
export type ProjectFileKind = 'config' | 'roster';

/** What a file is by its name alone; undefined for any other file. A list of speakers in plain text is not told by its name. */
export function projectFileKind(uri: string): ProjectFileKind | undefined {
	const name = nameOf(uri);
	if (configNames.includes(name)) return 'config';
	return rosterNames.includes(name) && rosterFormatOf(name) === 'yaml' ? 'roster' : undefined;
}
