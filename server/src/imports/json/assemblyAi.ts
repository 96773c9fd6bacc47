import { segmentsOfText, segmentsOfWords } from '../join.ts';
import type { Dialect } from './dialect.ts';
import { fieldsOf, objectsOf, speakerOf, textOf, timeOf } from './values.ts';
import { type WordFields, wordsIn } from './words.ts';

const fields: WordFields = { text: ['text'], start: 'start', end: 'end', confidence: ['confidence'], perSecond: 1000 };

/** AssemblyAI: `utterances[]` where speakers were told apart, else `words[]`, in milliseconds (https://www.assemblyai.com/docs/api-reference/transcripts/get). */
export const assemblyAi: Dialect = {
	id: 'assemblyai',
	title: 'AssemblyAI',
	shape: 'utterances[] or words[] with text, start and end in milliseconds, beside audio_url',
	read(value) {
		const root = fieldsOf(value);
		const isOurs = 'utterances' in root || 'audio_url' in root || ('acoustic_model' in root && 'words' in root);
		if (!isOurs || !('words' in root || 'text' in root || 'utterances' in root)) return undefined;
		const { language_code: language, audio_url: media } = root;
		const said = { ...(typeof language === 'string' && { language }), ...(typeof media === 'string' && { media }) };
		const utterances = objectsOf(root.utterances);
		if (utterances.length > 0) {
			const segments = utterances.flatMap(({ speaker, start, end, text, words }) =>
				segmentsOfText(
					{ speaker: speakerOf(speaker), start: timeOf(start, 1000), end: timeOf(end, 1000), text: textOf(text) },
					wordsIn(words, fields),
				),
			);
			return { segments, ...said };
		}
		const words = wordsIn(root.words, fields);
		const whole = { speaker: undefined, start: undefined, end: undefined, text: textOf(root.text) };
		return { segments: words.length > 0 ? segmentsOfWords(words) : segmentsOfText(whole, []), ...said };
	},
};
