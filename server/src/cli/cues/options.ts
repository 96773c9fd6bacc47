import type { CueChange } from '../../features/cues/changeCues.ts';
import type { ReadingOptions } from '../project.ts';

/** What `cues` was told. */
export interface CuesOptions extends ReadingOptions {
	/** Done one after the other. */
	readonly changes: readonly CueChange[];
	/** Shows a patch and writes nothing. */
	readonly dryRun: boolean;
}
