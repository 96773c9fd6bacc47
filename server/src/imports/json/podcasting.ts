import { joinTexts, oneLine, segmentsOfWords } from '../join.ts';
import type { RecordedSegment, RecordedWord } from '../recording.ts';
import type { Dialect } from './dialect.ts';
import { fieldsOf, objectsOf, speakerOf, textOf, timeOf } from './values.ts';

/** Podcasting 2.0: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md#json */
export const podcasting: Dialect = {
	id: 'podcast',
	title: 'Podcasting 2.0',
	shape: 'segments[] with startTime, endTime and body',
	read(value) {
		const items = objectsOf(fieldsOf(value).segments).filter(({ body }) => typeof body === 'string');
		if (items.length === 0 || !items.some((item) => 'startTime' in item)) return undefined;
		const words = items.map(
			(item): RecordedWord => ({
				text: oneLine(textOf(item.body)),
				start: timeOf(item.startTime),
				end: timeOf(item.endTime),
				confidence: undefined,
				speaker: speakerOf(item.speaker),
			}),
		);
		// Some tools write a segment for each word.
		const single = words.filter(({ text }) => !text.includes(' ')).length;
		if (words.length > 2 && single * 10 > words.length * 9) return { segments: segmentsOfWords(words) };
		return {
			segments: words.map(
				({ text, start, end, speaker }): RecordedSegment => ({
					speaker,
					start,
					end,
					text: joinTexts([text]),
					words: [],
				}),
			),
		};
	},
};
