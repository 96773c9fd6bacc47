import { inOrder, segmentsOfText, segmentsOfWords } from '../join.ts';
import type { RecordedWord } from '../recording.ts';
import type { Dialect } from './dialect.ts';
import { confidenceOf, fieldsOf, objectsOf, speakerOf, textOf, timeOf } from './values.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Amazon Transcribe: `results.items[]`, words and punctuation, with speakers beside them or in `speaker_labels`
 * (https://docs.aws.amazon.com/transcribe/latest/dg/how-input.html). Times are texts, seconds.
 */
export const awsTranscribe: Dialect = {
	id: 'aws-transcribe',
	title: 'Amazon Transcribe',
	shape: 'results.items[] with alternatives[] and start_time',
	read(value) {
		const results = fieldsOf(fieldsOf(value).results);
		const items = objectsOf(results.items);
		if (!('items' in results) && !('transcripts' in results)) return undefined;
		const { language_code: language } = results;
		const tagged = typeof language === 'string' ? { language } : {};
		const channels = objectsOf(fieldsOf(results.channel_labels).channels);
		const rows = channels.length > 1 ? channels.map(({ items: own }) => objectsOf(own)) : [items];
		const speakers = speakersIn(results);
		const segments = rows.flatMap((row, index) =>
			segmentsOfWords(wordsOf(row, speakers, rows.length > 1 ? `Speaker ${index + 1}` : undefined)),
		);
		if (segments.length > 0) return { segments: inOrder(segments), ...tagged };
		const text = objectsOf(results.transcripts)
			.map(({ transcript }) => textOf(transcript))
			.join(' ');
		return { segments: segmentsOfText({ speaker: undefined, start: undefined, end: undefined, text }, []), ...tagged };
	},
};

/** By the time at which a word begins, who says it. */
const speakersIn = (results: Fields): ReadonlyMap<string, string> =>
	new Map(
		objectsOf(fieldsOf(results.speaker_labels).segments).flatMap(({ items, speaker_label: whole }) =>
			objectsOf(items).flatMap(
				({ start_time: start, speaker_label: label }): readonly (readonly [string, string])[] => {
					const speaker = speakerOf(label ?? whole);
					return speaker === undefined ? [] : [[textOf(start), speaker]];
				},
			),
		),
	);

function wordsOf(
	items: readonly Fields[],
	speakers: ReadonlyMap<string, string>,
	channel: string | undefined,
): readonly RecordedWord[] {
	const words: RecordedWord[] = [];
	for (const item of items) {
		const [best] = objectsOf(item.alternatives);
		const text = textOf(best?.content).trim();
		if (text === '') continue;
		const before = words.at(-1);
		if (item.type === 'punctuation' && before) {
			words[words.length - 1] = { ...before, text: before.text + text };
			continue;
		}
		words.push({
			text,
			start: timeOf(item.start_time),
			end: timeOf(item.end_time),
			confidence: confidenceOf(best?.confidence),
			speaker: speakerOf(item.speaker_label) ?? speakers.get(textOf(item.start_time)) ?? channel,
		});
	}
	return words;
}
