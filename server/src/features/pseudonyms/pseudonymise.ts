import { nameKey } from '../../conventions/names.ts';
import { speakersOf } from '../../facts/people/speakers.ts';
import { peopleToHide } from '../../formats/pseudonyms/hidden.ts';
import type { PossibleMiss } from '../../formats/pseudonyms/misses.ts';
import { withPseudonyms } from '../../formats/pseudonyms/withPseudonyms.ts';
import type { Parsed } from '../../parser/parse.ts';
import { readKey } from './key.ts';

/** A text without the names of those who speak in it, and the key. */
export interface WithoutNames {
	readonly text: string;
	/** What the key file is to hold: what it held, and whoever is new. */
	readonly key: string;
	readonly replaced: number;
	/** What may still tell who somebody is; lines are one-based. */
	readonly misses: readonly PossibleMiss[];
}

/** Puts pseudonyms in the place of all names, by a key and whoever is new in it. In plain words why not, where it cannot be done. */
export function pseudonymise(transcript: Parsed, key: string): WithoutNames | { readonly message: string } {
	if (peopleToHide(transcript).length === 0) return { message: 'Nobody is named in this text.' };
	const taken = new Set(speakersOf(transcript).flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)));
	const known = readKey(key, taken);
	if ('problem' in known) return { message: `The key cannot be read: ${known.problem}.` };
	const done = withPseudonyms(transcript, known.pseudonymOf);
	if ('problem' in done) return { message: `No pseudonyms can be put here: ${done.problem}.` };
	const { lines, replaced, misses } = done;
	return { text: lines.join('\n'), key: known.text() ?? key, replaced, misses };
}
