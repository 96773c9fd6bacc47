import { bare, json, type Shape, said, starts, turns, words } from './said.ts';

const whisperWords = (own: readonly (readonly [string, number, number, number])[]) =>
	own.map(([word, start, end]) => ({ word: ` ${word}`, start, end, probability: 0.9 }));

/** What Whisper's family writes. */
export const whisperShapes: Readonly<Record<string, Shape>> = {
	'Whisper CLI, faster-whisper': {
		file: 'talk.json',
		text: json({
			text: said.join(' '),
			language: 'en',
			segments: turns.map(({ start, end, text, own }, id) => ({
				id,
				start,
				end,
				text: ` ${text}`,
				words: whisperWords(own),
			})),
		}),
		speakers: undefined,
		starts,
		timed: 11,
	},
	'OpenAI verbose_json with segments': {
		file: 'talk.json',
		text: json({
			task: 'transcribe',
			language: 'english',
			duration: 7,
			text: said.join(' '),
			segments: turns.map(({ start, end, text }, id) => ({ id, start, end, text: ` ${text}` })),
			words: words.map(([word, start, end]) => ({ word: bare(word), start, end })),
		}),
		speakers: undefined,
		starts,
		timed: 11,
	},
	'OpenAI verbose_json, words alone': {
		file: 'talk.json',
		text: json({ text: said.join(' '), words: words.map(([word, start, end]) => ({ word: bare(word), start, end })) }),
		speakers: undefined,
		starts: undefined,
		timed: 11,
	},
	'whisper.cpp': {
		file: 'talk.json',
		text: json({
			systeminfo: '',
			result: { language: 'en' },
			transcription: turns.map(({ start, end, text, own }) => ({
				timestamps: { from: '00:00:01,000', to: '00:00:02,500' },
				offsets: { from: start * 1000, to: end * 1000 },
				text: ` ${text}`,
				tokens: [
					{ text: '[_BEG_]', offsets: { from: 0, to: 0 }, p: 0.9 },
					...own.flatMap(([word, from, to]) => [
						{ text: ` ${word.slice(0, 1)}`, offsets: { from: from * 1000, to: from * 1000 }, p: 0.9 },
						{ text: word.slice(1), offsets: { from: from * 1000, to: to * 1000 }, p: 0.8 },
					]),
				],
			})),
		}),
		speakers: undefined,
		starts,
		timed: 11,
	},
	'whisper.cpp, a segment a word': {
		file: 'talk.json',
		text: json({
			transcription: words.flatMap(([word, from, to]) => [
				{ offsets: { from: from * 1000, to: from * 1000 }, text: ` ${word.slice(0, 1)}` },
				{ offsets: { from: from * 1000, to: to * 1000 }, text: word.slice(1) },
			]),
		}),
		speakers: undefined,
		starts: undefined,
		timed: 11,
	},
	WhisperX: {
		file: 'talk.json',
		text: json({
			segments: [
				{
					start: 1,
					end: 7,
					text: ` ${said.join(' ')}`,
					speaker: 'SPEAKER_00',
					// Numbers have no times, and then no speaker.
					words: words.map(([word, start, end, who]) =>
						word === '12' ? { word } : { word, start, end, score: 0.7, speaker: `SPEAKER_0${who}` },
					),
				},
			],
			word_segments: [],
		}),
		speakers: ['SPEAKER_00', 'SPEAKER_01', 'SPEAKER_00'],
		starts,
		timed: 10,
	},
	'transformers, sentences': {
		file: 'talk.json',
		text: json({
			text: said.join(' '),
			chunks: turns.map(({ start, end, text }, index) => ({
				timestamp: [start, index === 2 ? null : end],
				text: ` ${text}`,
			})),
		}),
		speakers: undefined,
		starts,
		timed: 0,
	},
	'transformers, words': {
		file: 'talk.json',
		text: json({
			text: said.join(' '),
			chunks: words.map(([word, start, end]) => ({ timestamp: [start, end], text: ` ${word}` })),
		}),
		speakers: undefined,
		starts: undefined,
		timed: 11,
	},
};
