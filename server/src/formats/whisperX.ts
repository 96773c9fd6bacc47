import type { Format } from './format.ts';
import { timedSegments } from './timedSegments.ts';

/**
 * What WhisperX writes (https://github.com/m-bain/whisperX): `segments[]` with `words[]`, and all words once more in
 * `word_segments`. Words have times where they are known beside the transcript.
 */
export const whisperX: Format = {
	id: 'whisperx',
	title: 'WhisperX JSON, times of words where they are known',
	extension: '.json',
	write(_, transcript) {
		const found = timedSegments(transcript);
		if ('problem' in found) return found;
		const segments = found.segments.map(({ utterance, start, end, text, words }) => {
			const speaker = utterance.voice === undefined ? {} : { speaker: utterance.voice };
			return {
				start: rounded(start),
				end: rounded(end),
				text,
				...speaker,
				words: words.map(({ text: word, time }) => ({
					word,
					...(time && { start: rounded(time.start), end: rounded(time.end) }),
					...(time?.word?.c !== undefined && { score: time.word.c }),
					...speaker,
				})),
			};
		});
		const word_segments = segments.flatMap(({ words }) => words);
		const { notes, leftOut } = found;
		return { text: `${JSON.stringify({ segments, word_segments }, undefined, 2)}\n`, notes, leftOut };
	},
};

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;
