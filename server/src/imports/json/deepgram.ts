import { inOrder, segmentsOfText, segmentsOfWords } from '../join.ts';
import type { RecordedWord } from '../recording.ts';
import type { Dialect } from './dialect.ts';
import { fieldsOf, objectsOf, speakerOf, textOf, timeOf } from './values.ts';
import { type WordFields, wordsIn } from './words.ts';

const fields: WordFields = {
	text: ['punctuated_word', 'word'],
	start: 'start',
	end: 'end',
	confidence: ['confidence'],
	perSecond: 1,
};

/** Deepgram: `results.utterances[]` where asked for, else the words of `results.channels[]` (https://developers.deepgram.com/docs/pre-recorded-audio). */
export const deepgram: Dialect = {
	id: 'deepgram',
	title: 'Deepgram',
	shape: 'results.channels[] with alternatives[] and words[]',
	read(value) {
		const results = fieldsOf(fieldsOf(value).results);
		const channels = objectsOf(results.channels);
		const utterances = objectsOf(results.utterances);
		if (channels.length === 0 && utterances.length === 0) return undefined;
		const several = channels.length > 1;
		if (utterances.length > 0) {
			return {
				segments: inOrder(
					utterances.flatMap((utterance) => {
						const speaker = speakerOf(utterance.speaker) ?? (several ? channelName(utterance.channel) : undefined);
						const { start, end, transcript } = utterance;
						const whole = { speaker, start: timeOf(start), end: timeOf(end), text: textOf(transcript) };
						return segmentsOfText(whole, wordsIn(utterance.words, fields));
					}),
				),
			};
		}
		return {
			segments: inOrder(
				channels.flatMap((channel, index) => {
					const best = fieldsOf(objectsOf(channel.alternatives)[0]);
					const words = wordsIn(best.words, fields).map(
						(word): RecordedWord => ({ ...word, speaker: word.speaker ?? (several ? channelName(index) : undefined) }),
					);
					if (words.length > 0) return segmentsOfWords(words);
					const speaker = several ? channelName(index) : undefined;
					return segmentsOfText({ speaker, start: undefined, end: undefined, text: textOf(best.transcript) }, []);
				}),
			),
		};
	},
};

/** Where each person has a channel of the recording, the channel is who speaks. */
const channelName = (index: unknown): string | undefined => {
	const first = Array.isArray(index) ? index[0] : index;
	return typeof first === 'number' ? `Speaker ${first + 1}` : undefined;
};
