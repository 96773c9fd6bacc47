import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** A real transcript that lies beside the checkout. */
export interface SharedTranscript {
	/** Its path in the folder of shared transcripts. */
	readonly name: string;
	readonly text: string;
}

const folder = new URL('../../../shared/corpus/', import.meta.url).pathname;

/** The real transcripts beside the checkout; none where they are not there: tests then skip. */
export function sharedTranscripts(): readonly SharedTranscript[] {
	if (!existsSync(folder)) return [];
	return globSync('**/*.{md,txt,vtt,srt}', { cwd: folder })
		.filter((name) => !name.endsWith('README.md'))
		.sort()
		.map((name) => ({ name, text: readFileSync(`${folder}${name}`, 'utf8') }));
}
