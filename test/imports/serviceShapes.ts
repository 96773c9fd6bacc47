import { bare, json, type Shape, said, starts, turns, words } from './said.ts';

/** What services and editors write as JSON. */
export const serviceShapes: Readonly<Record<string, Shape>> = {
	'Deepgram, utterances': {
		file: 'talk.json',
		text: json({
			metadata: {},
			results: {
				channels: [{ alternatives: [{ transcript: said.join(' '), words: [] }] }],
				utterances: turns.map(({ start, end, who, text, own }) => ({
					start,
					end,
					speaker: who,
					transcript: text,
					words: own.map(([word, from, to]) => ({
						word: bare(word),
						punctuated_word: word,
						start: from,
						end: to,
						confidence: 0.9,
						speaker: who,
					})),
				})),
			},
		}),
		speakers: ['Speaker 0', 'Speaker 1', 'Speaker 0'],
		starts,
		timed: 11,
	},
	'Deepgram, channels': {
		file: 'talk.json',
		text: json({
			results: {
				channels: [
					{
						alternatives: [
							{
								transcript: said.join(' '),
								words: words.map(([word, start, end, speaker]) => ({
									word: bare(word),
									punctuated_word: word,
									start,
									end,
									confidence: 1,
									speaker,
								})),
							},
						],
					},
				],
			},
		}),
		speakers: ['Speaker 0', 'Speaker 1', 'Speaker 0'],
		starts,
		timed: 11,
	},
	AssemblyAI: {
		file: 'talk.json',
		text: json({
			id: 'x',
			audio_url: 'https://example.org/talk.mp3',
			language_code: 'en_us',
			text: said.join(' '),
			words: words.map(([text, start, end, who]) => ({
				text,
				start: start * 1000,
				end: end * 1000,
				confidence: 0.9,
				speaker: 'AB'[who],
			})),
			utterances: turns.map(({ start, end, who, text, own }) => ({
				speaker: 'AB'[who],
				start: start * 1000,
				end: end * 1000,
				text,
				words: own.map(([word, from, to]) => ({
					text: word,
					start: from * 1000,
					end: to * 1000,
					confidence: 0.9,
					speaker: 'AB'[who],
				})),
			})),
		}),
		speakers: ['Speaker A', 'Speaker B', 'Speaker A'],
		starts,
		timed: 11,
	},
	'Amazon Transcribe': {
		file: 'talk.json',
		text: json({
			jobName: 'talk',
			results: {
				transcripts: [{ transcript: said.join(' ') }],
				speaker_labels: {
					speakers: 2,
					segments: turns.map(({ start, end, who, own }) => ({
						start_time: String(start),
						end_time: String(end),
						speaker_label: `spk_${who}`,
						items: own.map(([, from, to]) => ({
							start_time: String(from),
							end_time: String(to),
							speaker_label: `spk_${who}`,
						})),
					})),
				},
				items: words.flatMap(([word, start, end]) => [
					{
						type: 'pronunciation',
						start_time: String(start),
						end_time: String(end),
						alternatives: [{ confidence: '0.98', content: bare(word) }],
					},
					...(bare(word) === word
						? []
						: [{ type: 'punctuation', alternatives: [{ confidence: '0.0', content: word.slice(-1) }] }]),
				]),
			},
		}),
		speakers: ['spk_0', 'spk_1', 'spk_0'],
		starts,
		timed: 11,
	},
	Rev: {
		file: 'talk.json',
		text: json({
			speakers: [
				{ id: 0, name: 'Ann Lee' },
				{ id: 1, name: 'Bob Kay' },
			],
			monologues: turns.map(({ who, own }) => ({
				speaker: who,
				elements: own.flatMap(([word, ts, end_ts], index) => [
					...(index === 0 ? [] : [{ type: 'punct', value: ' ' }]),
					{ type: 'text', value: bare(word), ts, end_ts, confidence: 0.9 },
					...(bare(word) === word ? [] : [{ type: 'punct', value: word.slice(-1) }]),
				]),
			})),
		}),
		speakers: ['Ann Lee', 'Bob Kay', 'Ann Lee'],
		starts,
		timed: 11,
	},
	'Podcasting 2.0': {
		file: 'talk.json',
		text: json({
			version: '1.0.0',
			segments: turns.map(({ start, end, who, text }) => ({
				speaker: ['Ann Lee', 'Bob Kay'][who],
				startTime: start,
				endTime: end,
				body: text,
			})),
		}),
		speakers: ['Ann Lee', 'Bob Kay', 'Ann Lee'],
		starts,
		timed: 0,
	},
	oTranscribe: {
		file: 'talk.otr',
		text: json({
			text: turns
				.map(
					({ start, who, text }) =>
						`<p><span class="timestamp" contenteditable="false" data-timestamp="${start}.25">0:0${start}</span>&nbsp;<b>${['Ann Lee', 'Bob Kay'][who]}:</b> ${text}<br></p>`,
				)
				.join(''),
			media: 'talk.mp3',
			'media-time': 7,
		}),
		speakers: ['Ann Lee', 'Bob Kay', 'Ann Lee'],
		starts,
		timed: 0,
	},
};
