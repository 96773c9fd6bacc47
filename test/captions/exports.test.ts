import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatOf } from '../../server/src/formats/index.ts';
import { recordOf } from '../../server/src/formats/record.ts';
import { readFile, saidIn, srtOf, vttOf, wholeTalk } from '../support/captions.ts';

function written(text: string, file: string, to: 'vtt' | 'srt') {
	const result = formatOf(to)?.write(file, readFile(text, file));
	assert.ok(result && 'text' in result);
	return { notes: [], leftOut: 0, ...result };
}

const rich = `WEBVTT - Talk
Kind: captions

STYLE
::cue(.loud) { color: lime }

REGION
id:low

NOTE made by hand

opening
00:00:01.000 --> 00:00:04.000 align:start line:0%
<v.loud Mia Horn>Good <i>morning</i> &amp; <c.first>welcome</c>,

00:00:04.000 --> 00:00:06.500
<00:00:04.000>everybody<00:00:05.000> here.

NOTE two at once

00:00:06.500 --> 00:00:09.000
<v Ole Vik>Hello.</v> <v Mia Horn>Is 1 &lt; 2?</v>
<v Ole Vik>Yes.
`;

describe('WebVTT to WebVTT', () => {
	test('keeps head, styles, regions, notes, identifiers, settings, classes, entities, word times', () => {
		const again = written(rich, 'a.vtt', 'vtt');
		const voiced = rich.replace('\n<00:00:04.000>every', '\n<v Mia Horn><00:00:04.000>every');
		assert.equal(again.text, voiced);
		assert.equal(again.leftOut, 0);
		assert.equal(written(again.text, 'a.vtt', 'vtt').text, again.text);
	});
	test('writes times so that players read them, and names as voices', () => {
		const text = vttOf((name, words) => `${name}: ${words}`, 'WEBVTT\n').replaceAll(
			/00:00:(\d\d)\.000 -->/g,
			'0:$1,000 ->',
		);
		const again = written(text, 'a.vtt', 'vtt').text;
		assert.match(again, /^WEBVTT\n\n00:00:00\.000 --> 00:00:04\.250\n<v Mia Horn>Good morning and welcome\.\n/);
		assert.deepEqual(saidIn(again, 'a.vtt'), wholeTalk);
	});
});

describe('to SRT', () => {
	test('every cue stays one, with its line breaks; what SRT cannot hold is said', () => {
		const { text, notes } = written(rich, 'a.vtt', 'srt');
		assert.equal(
			text,
			'1\n00:00:01,000 --> 00:00:04,000\nMia Horn: Good <i>morning</i> & welcome,\n\n2\n00:00:04,000 --> 00:00:06,500\neverybody here.\n\n3\n00:00:06,500 --> 00:00:09,000\nOle Vik: Hello.\nMia Horn: Is 1 < 2?\nOle Vik: Yes.\n',
		);
		assert.deepEqual(notes, [
			'SRT has no place for 2 notes',
			'SRT has no place for 2 styles and regions',
			'SRT has no place for 1 setting of a cue',
			'SRT has no place for 2 times of words',
			'SRT has no place for 1 tag',
		]);
	});
	test('words of nobody do not become those of whoever spoke last', () => {
		const text = vttOf((name, words, index) => (index === 2 ? `<v ${name}>When?</v> Now.` : `<v ${name}>${words}</v>`));
		const srt = written(text, 'a.vtt', 'srt').text;
		assert.deepEqual(
			saidIn(srt, 'a.srt'),
			saidIn(text, 'a.vtt').map((said) => said.replace('?: Now', '?: Now')),
		);
	});
	test('words outside of cues are counted', () => {
		assert.equal(written(`${rich}\nLost words here.\n`, 'a.vtt', 'srt').leftOut, 3);
		assert.ok(written(`${rich}\nLost words here.\n`, 'a.vtt', 'vtt').text.includes('Lost words here.'));
	});
	test('who reads a label out goes on speaking', () => {
		const cues = [
			'<v Ole Vik>Hello.',
			'<v Mia Horn>It is late.',
			'<v Mia Horn>Ole Vik: so he said.',
			'<v Mia Horn>Well.',
			'<v Ole Vik>No.',
		];
		const text = ['WEBVTT', ...cues.map((cue, at) => `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${cue}`)].join('\n\n');
		assert.deepEqual(saidIn(written(text, 'a.vtt', 'srt').text, 'a.srt'), saidIn(text, 'a.vtt'));
	});

	test('a cue without an end ends with the next', () => {
		assert.match(
			written(
				srtOf((name, words) => `${name}: ${words}`, '00:00:10,000 -->'),
				'a.srt',
				'vtt',
			).text,
			/00:00:10\.000 --> 00:00:15\.000\n/,
		);
	});
});

test('SRT to WebVTT and back: the same people say the same in the same cues', () => {
	const text = srtOf((name, words, index) =>
		index === 3 ? `- <i>${name}: ${words}</i>\n- R&D < us?` : `{\\an8}${name}: ${words}`,
	);
	const vtt = written(text, 'a.srt', 'vtt');
	assert.deepEqual(
		saidIn(vtt.text, 'a.vtt').map((said) => said.replace(': - ', ': ')),
		saidIn(text, 'a.srt').map((said) => said.replace(': - ', ': ')),
	);
	assert.deepEqual(vtt.notes, ['WebVTT has no place for 5 marks of style']);
	assert.match(vtt.text, /<v Ole Vik><i>It opens in the spring\.<\/i><\/v>\n- R&amp;D &lt; us\?/);
	const back = written(vtt.text, 'a.vtt', 'srt').text;
	assert.deepEqual(saidIn(back, 'a.srt'), saidIn(text, 'a.srt'));
	const times = (all: string, file: string) =>
		recordOf(file, readFile(all, file)).turns.map(({ start, end }) => [start, end]);
	assert.deepEqual(times(back, 'a.srt'), times(text, 'a.srt'));
});

test('some speakers alone: nothing of the others stays in their cues', () => {
	for (const to of ['vtt', 'srt'] as const) {
		const result = formatOf(to)?.write('a.vtt', { ...readFile(rich, 'a.vtt'), selection: { speakers: ['Ole Vik'] } });
		assert.ok(result && 'text' in result);
		assert.match(result.text, /Ole Vik.*Hello\./);
		assert.doesNotMatch(result.text, /Mia|morning|everybody|1 /);
	}
});
