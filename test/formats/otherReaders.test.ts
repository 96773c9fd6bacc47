import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import SrtParser from 'srt-parser-2';
import { segmentsOf } from '../../server/src/formats/segments.ts';
import { cuesByW3c, faultsByW3c } from '../support/webvttParser.ts';
import { captions, meeting, read, written } from './meeting.ts';

/** After https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md#json */
const podcastSchema = {
	type: 'object',
	required: ['version', 'segments'],
	properties: {
		version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
		segments: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				required: ['startTime', 'endTime', 'body'],
				properties: {
					speaker: { type: 'string', minLength: 1 },
					startTime: { type: 'number', minimum: 0 },
					endTime: { type: 'number', minimum: 0 },
					body: { type: 'string', minLength: 1 },
				},
				additionalProperties: false,
			},
		},
	},
	additionalProperties: false,
};

interface Podcast {
	readonly segments: readonly { readonly startTime: number; readonly endTime: number; readonly body: string }[];
}

const twoInACue = 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Mia Horn>When?</v> <v Ole Vik>Now.</v>\n';

/** What is shown when, in seconds and words, names and spaces left out. */
type Shown = readonly (readonly [start: number, end: number, words: string])[];
const wordsOf = (text: string): string => (text.match(/[\p{L}\p{N}’']+/gu) ?? []).join(' ');

describe('what is shown when is what other readers find', () => {
	for (const [about, text, cues] of [
		['a meeting', meeting, undefined],
		['captions', captions, undefined],
		['two speakers in a cue, which stays one', twoInACue, 1],
	] as const) {
		const found = segmentsOf(read(text));
		assert.ok('segments' in found);
		const said = wordsOf(found.segments.map((segment) => segment.text).join(' '));
		const times = [...new Set(found.segments.map(({ start }) => Math.round(start * 1000)))];
		const holds = (shown: Shown): void => {
			assert.deepEqual(
				shown.map(([start]) => Math.round(start * 1000)),
				times,
			);
			for (const [start, end] of shown) assert.ok(end > start);
			if (cues !== undefined) assert.equal(shown.length, cues);
		};
		test(`SRT of ${about}`, () => {
			const lines = new SrtParser().fromSrt(written('srt', read(text)));
			holds(lines.map((line) => [line.startSeconds, line.endSeconds, line.text]));
			assert.deepEqual(
				lines.map(({ id }) => id),
				lines.map((_, index) => String(index + 1)),
			);
			const bare = lines.map((line) => line.text.replace(/^(?:- ?)?\p{Lu}[\p{L} ]{1,40}: /gmu, '')).join(' ');
			assert.equal(wordsOf(bare), said);
		});
		test(`WebVTT of ${about}`, () => {
			const vtt = written('vtt', read(text));
			assert.deepEqual(faultsByW3c(vtt), []);
			const parsed = cuesByW3c(vtt).map((cue): Shown[number] => [
				cue.from,
				cue.to,
				cue.said.map(([, words]) => words).join(' '),
			]);
			holds(parsed);
			assert.equal(wordsOf(parsed.map(([, , words]) => words).join(' ')), said);
		});
		test(`Podcasting JSON of ${about}`, () => {
			const valid = new Ajv2020().compile(podcastSchema);
			const value: Podcast = JSON.parse(written('podcast', read(text)));
			assert.ok(valid(value), JSON.stringify(valid.errors));
			const { segments } = value;
			for (const { startTime, endTime } of segments) assert.ok(endTime > startTime);
			assert.equal(wordsOf(segments.map(({ body }) => body).join(' ')), said);
		});
	}
});
