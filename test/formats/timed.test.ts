import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Exported, Selection } from '../../server/src/formats/exported.ts';
import { formatOf } from '../../server/src/formats/index.ts';
import { importFile } from '../../server/src/imports/index.ts';
import { transcriptOf } from '../../server/src/imports/transcriptOf.ts';
import { captions, meeting, read, written } from './meeting.ts';

/** After https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md */
const chapterSchema = {
	type: 'object',
	required: ['version', 'chapters'],
	properties: {
		version: { type: 'string' },
		title: { type: 'string' },
		chapters: {
			type: 'array',
			items: {
				type: 'object',
				required: ['startTime'],
				properties: { startTime: { type: 'number', minimum: 0 }, title: { type: 'string' } },
				additionalProperties: false,
			},
		},
	},
	additionalProperties: false,
};

describe('chapters', () => {
	test('are those of the schema, at the times of the sections', () => {
		const valid = new Ajv2020().compile(chapterSchema);
		const value: unknown = JSON.parse(written('chapters', read(meeting)));
		assert.ok(valid(value), JSON.stringify(valid.errors));
		assert.deepEqual(value, {
			version: '1.2.0',
			title: 'The ferry',
			chapters: [
				{ startTime: 0, title: 'The ferry' },
				{ startTime: 20, title: 'Boats' },
				{ startTime: 45, title: 'Money' },
				{ startTime: 90, title: 'Goodbye' },
			],
		});
	});

	test('as YouTube reads them: the first at 0:00, three at least, none too short', () => {
		assert.equal(written('youtube', read(meeting)), '0:00 The ferry\n0:20 Boats\n0:45 Money\n1:30 Goodbye\n');
		const few = formatOf('youtube')?.write(
			'',
			read('# One\n\n**A:** (0:30) Yes.\n\n**B:** (0:40) No.\n\n**A:** (0:50) Well.\n'),
		);
		assert.ok(few && 'notes' in few && few.notes?.some((note) => /at least 3/.test(note)));
		const none = formatOf('chapters')?.write('', read(captions));
		assert.ok(none && 'problem' in none && /no headings/.test(none.problem));
	});
});

describe('times of words', () => {
	const words = ['Good', 'morning.', 'Is', 'it?'].map((w, at) => ({ w, s: at + 0.25, e: at + 0.75, c: 0.9 }));
	const spoken: Exported = {
		...read(captions.replace('Good morning.', 'Good new morning.')),
		wordTimes: { version: 1, words },
	};

	test('WhisperX JSON has them, and is read again', () => {
		const { segments, word_segments } = JSON.parse(written('whisperx', spoken));
		assert.deepEqual(segments[1].words, [
			{ word: 'Is', start: 2.25, end: 2.75, score: 0.9, speaker: 'Bob Kay' },
			{ word: 'it?', start: 3.25, end: 3.75, score: 0.9, speaker: 'Bob Kay' },
		]);
		assert.deepEqual(word_segments[1], { word: 'new', start: 0.75, end: 1.25, speaker: 'Ann Lee' });
		const again = transcriptOf(
			importFile({ name: 'a.json', bytes: new Uint8Array(), text: written('whisperx', spoken) }),
			{ to: 'vtt' },
		);
		assert.ok('text' in again && again.words?.words.length === 5);
	});

	test('WebVTT has them before words, rising and inside of the cue', () => {
		assert.match(written('vtt-words', spoken), /\n<v Ann Lee>Good <00:00:00\.750>new <00:00:01\.250>morning\.\n/);
		const none = formatOf('vtt-words')?.write('', read(captions));
		assert.ok(none && 'problem' in none && /words\.json/.test(none.problem));
	});
});

describe('a selection', () => {
	const only = (selection: Selection): Exported => ({ ...read(meeting), selection });

	test('some speakers: their words and no others, in every format', () => {
		for (const id of ['json', 'vtt', 'srt', 'podcast', 'whisperx', 'csv', 'tei', 'html', 'text']) {
			const text = written(id, only({ speakers: ['bob kay'] }));
			assert.ok(text.includes('The boat is late.') && text.includes('A lot.'), id);
			assert.ok(!text.includes('How much?') && !text.includes('And welcome'), id);
		}
		// What others say meanwhile still takes its time.
		assert.match(
			written('srt', only({ speakers: ['Bob Kay'] })),
			/00:01:10,000 --> 00:01:30,000\nBob Kay: A lot\.|00:01:10,000 --> 00:01:30,000\nA lot\./,
		);
	});

	test('without headings and without times', () => {
		for (const id of ['json', 'tei', 'html', 'text', 'csv']) {
			assert.ok(!written(id, only({ sections: false })).includes('Money'), id);
			assert.ok(!/0:20|"start": 20|,20,|PT20S|interval/.test(written(id, only({ times: false }))), id);
		}
	});
});
