import { inventedName } from './crowdTexts.ts';
import { type ImportText, joinedTexts, listOf, saidBy } from './importText.ts';

const spoken = (text: string, from: number): readonly object[] =>
	text
		.trim()
		.split(' ')
		.map((word, at) => ({ word: ` ${word}`, start: from + at / 8, end: from + (at + 1) / 8, probability: 0.9 }));

const segment = (index: number) => ({ id: index, start: index, end: index + 0.9, text: saidBy(index) });

const json = (about: string, value: (count: number) => unknown): ImportText => ({
	about,
	file: 'a.json',
	text: (count) => JSON.stringify(value(count)),
});

/** JSON of speech-to-text tools: words and segments without an end of a sentence, people by the thousand. */
export const jsonTexts: readonly ImportText[] = [
	json('Whisper, segments with words', (count) => ({
		segments: listOf(count, (index) => ({ ...segment(index), words: spoken(saidBy(index), index) })),
	})),
	json('Whisper, segments without an end of a sentence', (count) => ({ segments: listOf(count, segment) })),
	json('Whisper, one segment of many words', (count) => {
		const text = joinedTexts(count, saidBy);
		return { segments: [{ start: 0, end: count, text, words: spoken(text, 0) }] };
	}),
	json('WhisperX, as many speakers as segments', (count) => ({
		segments: listOf(count, (index) => ({ ...segment(index), speaker: `SPEAKER_${index}` })),
	})),
	json('WhisperX, another speaker with each word', (count) => {
		const text = joinedTexts(count, saidBy);
		return {
			segments: [
				{ start: 0, end: 9, text, words: spoken(text, 0).map((one, at) => ({ ...one, speaker: `S${at % 3}` })) },
			],
		};
	}),
	json('OpenAI, words that do not stand in the text', (count) => ({
		text: joinedTexts(count, (index) => `${saidBy(index)}.`),
		words: listOf(count, (index) => ({ word: inventedName(index + 5), start: index, end: index + 1 })),
	})),
	json('OpenAI, words alone', (count) => ({
		text: joinedTexts(count, saidBy),
		words: listOf(count, (index) => ({ word: inventedName(index), start: index / 8, end: index / 8 + 0.1 })),
	})),
	json('whisper.cpp, parts of one word', (count) => ({
		transcription: listOf(count, (index) => ({ offsets: { from: index, to: index + 1 }, text: 'na' })),
	})),
	json('transformers', (count) => ({
		text: '',
		chunks: listOf(count, (index) => ({ timestamp: [index, index + 0.9], text: saidBy(index) })),
	})),
	json('Deepgram, one speaker', (count) => ({
		results: {
			channels: [
				{
					alternatives: [
						{
							transcript: '',
							words: listOf(count, (at) => ({ word: inventedName(at), start: at / 8, end: at / 8, speaker: 0 })),
						},
					],
				},
			],
		},
	})),
	json('AssemblyAI', (count) => ({
		text: '',
		audio_url: '',
		utterances: listOf(count, (index) => ({
			speaker: `${index}`,
			start: index * 900,
			end: index * 900 + 800,
			text: saidBy(index),
		})),
	})),
	json('Amazon Transcribe', (count) => ({
		results: {
			items: listOf(count, (index) => ({
				type: 'pronunciation',
				start_time: `${index / 8}`,
				end_time: `${index / 8}`,
				alternatives: [{ content: inventedName(index) }],
			})),
		},
	})),
	json('Amazon Transcribe, punctuation alone', (count) => ({
		results: {
			items: listOf(count, () => ({ type: 'punctuation', alternatives: [{ content: '.' }] })),
		},
	})),
	json('Rev', (count) => ({
		monologues: listOf(count, (index) => ({
			speaker: index,
			elements: [{ type: 'text', value: inventedName(index), ts: index, end_ts: index + 1 }],
		})),
	})),
	json('Podcasting', (count) => ({
		version: '1.0.0',
		segments: listOf(count, (index) => ({
			speaker: 'Ann Lee',
			startTime: index,
			endTime: index + 1,
			body: saidBy(index),
		})),
	})),
	json('oTranscribe', (count) => ({ text: joinedTexts(count, (index) => `<b><i>${saidBy(index)}<span`), media: '' })),
	json('JSON of no known shape', (count) => listOf(count, (index) => [index])),
	{ about: 'JSON that never closes', file: 'a.json', text: (count) => '['.repeat(count * 8) },
	{ about: 'JSON in JSON', file: 'a.json', text: (count) => `${'{"segments":['.repeat(count)}${']}'.repeat(count)}` },
];
