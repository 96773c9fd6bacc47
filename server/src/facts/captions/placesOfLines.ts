import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';

/** Where some kinds of lines stand: zero-based, in order. */
interface Places {
	/** The times of cues. */
	readonly timing: readonly number[];
	/** What stands in no cue, times that cannot be read among it. */
	readonly outside: readonly number[];
}

/** Lines of a transcript by kinds that rules of captions ask for: one look at each line serves them all. */
export const placesOfLines = remembered(({ lines }: Transcript): Places => {
	const timing: number[] = [];
	const outside: number[] = [];
	for (let line = 0; line < lines.length; line++) {
		const kind = lines[line]?.kind;
		if (kind === 'timing') timing.push(line);
		else if (kind === 'outside') outside.push(line);
	}
	return { timing, outside };
});
