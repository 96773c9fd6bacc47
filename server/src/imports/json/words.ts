import type { RecordedWord } from '../recording.ts';
import { confidenceOf, objectsOf, speakerOf, textOf, timeOf } from './values.ts';

/** The names that a dialect has for what a word is made of; of several the first that is there counts. */
export interface WordFields {
	readonly text: readonly string[];
	readonly start: string;
	readonly end: string;
	readonly confidence: readonly string[];
	readonly perSecond: number;
}

/** The words of a list of objects; what holds no text is none. */
export const wordsIn = (value: unknown, fields: WordFields): readonly RecordedWord[] =>
	objectsOf(value).flatMap((word) => {
		const text = textOf(fields.text.map((name) => word[name]).find((found) => found !== undefined)).trim();
		if (text === '') return [];
		return {
			text,
			start: timeOf(word[fields.start], fields.perSecond),
			end: timeOf(word[fields.end], fields.perSecond),
			confidence: fields.confidence.map((name) => confidenceOf(word[name])).find((found) => found !== undefined),
			speaker: speakerOf(word.speaker),
		};
	});
