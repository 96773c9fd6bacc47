import { nameKey } from '../conventions/names.ts';
import type { WordTimes } from '../facts/wordTimes/wordTimes.ts';
import type { Transcript } from '../model/transcript.ts';
import type { Utterance } from './utterances.ts';

/** What of a transcript is to be written. What is missing here is written whole. */
export interface Selection {
	/** Names of those whose words are written; aliases count. Undefined for everybody, speech by nobody among it. */
	readonly speakers?: readonly string[] | undefined;
	/** Whether headings are written. */
	readonly sections?: boolean | undefined;
	/** Whether times are written, where the format can be without. */
	readonly times?: boolean | undefined;
}

/** A transcript that is to be written, with what belongs to it. */
export interface Exported extends Transcript {
	readonly selection?: Selection | undefined;
	/** Of its recording, where they are known: `<name>.words.json`. */
	readonly wordTimes?: WordTimes | undefined;
}

/** True for what the selection lets through. */
export function isChosen({ selection }: Exported, { speaker, label }: Utterance): boolean {
	const wanted = selection?.speakers;
	if (wanted === undefined) return true;
	const keys = new Set(wanted.map(nameKey));
	return [label, speaker?.name, ...(speaker?.aliases ?? [])].some(
		(name) => name !== undefined && keys.has(nameKey(name)),
	);
}

/** True where headings are to be written. */
export const withSections = ({ selection }: Exported): boolean => selection?.sections !== false;

/** An utterance as it is to be written: without its times where nobody wants them. */
export const withChosenTimes = ({ selection }: Exported, utterance: Utterance): Utterance =>
	selection?.times === false ? { ...utterance, start: undefined, end: undefined } : utterance;
