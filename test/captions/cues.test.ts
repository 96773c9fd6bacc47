import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TimedWord } from '../../server/src/facts/wordTimes/wordTimes.ts';
import { type CueChange, changeCues } from '../../server/src/features/cues/changeCues.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { Position } from '../../server/src/text/position.ts';
import { readFile, srtOf } from '../support/captions.ts';

interface Beside {
	readonly file?: string;
	readonly words?: readonly TimedWord[];
}

/** The text after a change, or the message that says why there is none. `|` stands where the cursor is. */
function changed(marked: string, change: (cursor: Position) => CueChange, { file = 'a.vtt', words }: Beside = {}) {
	const above = marked.slice(0, Math.max(0, marked.indexOf('|'))).split('\n');
	const cursor = { line: above.length - 1, character: above.at(-1)?.length ?? 0 };
	const transcript = readFile(marked.replace('|', ''), file);
	const outcome = changeCues(transcript, change(cursor), words);
	if ('message' in outcome) return outcome.message;
	const texts = transcript.lines.map(({ text }) => text);
	return applyEdits(texts, outcome.edits).join('\n');
}

const cut = (position: Position): CueChange => ({ kind: 'cut', position });
/** WebVTT of one cue from 1 to 5 seconds, and another below. */
const oneOf = (text: string) =>
	`WEBVTT\n\n00:01.000 --> 00:05.000 align:start\n${text}\n\n00:05.000 --> 00:07.000\n<v Ole Vik>Hardly.\n`;
const twoOf = (first: string, at: string, second: string) =>
	oneOf(first)
		.replace('05.000 align', `${at} align`)
		.replace('\n\n00:05', `\n\n00:${at} --> 00:05.000 align:start\n${second}\n\n00:05`);

describe('a cue is cut at the cursor', () => {
	const cuts: readonly (readonly [about: string, text: string, first: string, at: string, second: string])[] = [
		[
			'in proportion, voice, tags and settings go on',
			'<v Mia Horn><i>Is it so? |I say no.</i></v>',
			'<v Mia Horn><i>Is it so?</i></v>',
			'03.000',
			'<v Mia Horn><i>I say no.</i></v>',
		],
		['a voice that nothing closes', '<v Mia>Is it so? |I say no.', '<v Mia>Is it so?', '03.000', '<v Mia>I say no.'],
		[
			'at the time of the word, which the new cue says then',
			'<v Mia>Is it<00:02.000> so?<00:03.500> <c>|I</c><00:04.000> say no.',
			'<v Mia>Is it<00:02.000> so?',
			'03.500',
			'<v Mia><c>I</c><00:04.000> say no.',
		],
		['inside a word before it', '<v Mia>Is it so? I sa|y no.', '<v Mia>Is it so? I', '03.400', '<v Mia>say no.'],
		['between two lines', '<v Mia>Is it so?\n|I say no.', '<v Mia>Is it so?', '03.000', '<v Mia>I say no.'],
		[
			'between two voices',
			'<v Mia>Is it so?</v> <v Ole>|I say no.</v>',
			'<v Mia>Is it so?</v>',
			'03.000',
			'<v Ole>I say no.</v>',
		],
		['between two dashes', '- Is it so? - |I say no.', '- Is it so?', '03.000', '- I say no.'],
		['an entity stays one', '<v Mia>R&amp;D, |I say.', '<v Mia>R&amp;D,', '02.667', '<v Mia>I say.'],
		['where no spaces are', '<v Mia>今日は|天気がいい。', '<v Mia>今日は', '02.200', '<v Mia>天気がいい。'],
	];
	for (const [about, text, first, at, second] of cuts)
		test(about, () => assert.equal(changed(oneOf(text), cut), twoOf(first, at, second)));

	test('at the time of the word beside the file', () => {
		const words = ['Is it so?', 'I', 'say', 'no.'].map((w, index) => ({
			w,
			s: 1 + index * 0.75,
			e: 1.5 + index * 0.75,
		}));
		const text = changed(oneOf('<v Mia>Is it so? I |say no.'), cut, {
			words: words.flatMap((word) => word.w.split(' ').map((w) => ({ ...word, w }))),
		});
		assert.equal(text, twoOf('<v Mia>Is it so? I', '02.500', '<v Mia>say no.'));
	});
	test('SRT: cues stay numbered one by one, each has its label where all have', () => {
		const text =
			'1\n00:00:01,000 --> 00:00:05,000\n{\\an8}Mia: Is it so? |I say no.\n\n2\n00:00:05,000 --> 00:00:06,000\nOle: So?\n\n3\n00:00:06,000 --> 00:00:07,000\nMia: Yes.\n';
		assert.equal(
			changed(text, cut, { file: 'a.srt' }),
			'1\n00:00:01,000 --> 00:00:03,000\n{\\an8}Mia: Is it so?\n\n2\n00:00:03,000 --> 00:00:05,000\n{\\an8}Mia: I say no.\n\n3\n00:00:05,000 --> 00:00:06,000\nOle: So?\n\n4\n00:00:06,000 --> 00:00:07,000\nMia: Yes.\n',
		);
	});
	test('why not', () => {
		assert.match(changed(oneOf('<v Mia>|Is it so?'), cut), /begins here/);
		assert.match(changed(oneOf('<v Mia>Is it so?|'), cut), /No words stand behind/);
		assert.match(changed(oneOf('<v Mia>So.').replace('WEBVTT', 'WEB|VTT'), cut), /No cue is here/);
		assert.match(changed(oneOf('<v Mia>Is it |so?').replace('05.000', '01.001'), cut), /too short/);
	});
});

describe('all times', () => {
	test('are shifted, those of words too, each in its own form', () => {
		assert.equal(
			changed(oneOf('<v Mia>Is it <00:02.500>so?'), () => ({ kind: 'shift', seconds: 3599 })),
			'WEBVTT\n\n01:00:00.000 --> 01:00:04.000 align:start\n<v Mia>Is it <01:00:01.500>so?\n\n01:00:04.000 --> 01:00:06.000\n<v Ole Vik>Hardly.\n',
		);
		assert.equal(
			changed(
				srtOf((name, words) => `${name}: ${words}`),
				() => ({ kind: 'shift', seconds: 0.25 }),
				{ file: 'a.srt' },
			),
			srtOf((name, words) => `${name}: ${words}`)
				.replaceAll(',250', ',500')
				.replaceAll(',000', ',250'),
		);
	});
	test('are stretched, by a number or between two cues', () => {
		const times = (change: CueChange) =>
			changed(oneOf('<v Mia>So?'), () => change)
				.match(/\d\d:\d\d\.\d+/g)
				?.join(' ');
		assert.equal(times({ kind: 'stretch', scale: 1.5 }), '00:01.500 00:07.500 00:07.500 00:10.500');
		assert.equal(times({ kind: 'stretch', first: 2, last: 10 }), '00:02.000 00:10.000 00:10.000 00:14.000');
		assert.equal(times({ kind: 'stretch', last: 9 }), '00:01.000 00:09.000 00:09.000 00:13.000');
	});
	test('why not', () => {
		const why = (change: CueChange) => changed(oneOf('<v Mia>So?'), () => change);
		assert.match(why({ kind: 'shift', seconds: -1.5 }), /before the recording does, by 0\.5 s/);
		assert.match(why({ kind: 'shift', seconds: 0 }), /so already/);
		assert.match(why({ kind: 'stretch', scale: 0 }), /above zero/);
		assert.match(why({ kind: 'stretch', first: 5, last: 5 }), /after the first/);
		assert.match(why({ kind: 'shift', seconds: 1e300 }), /thousand hours/);
		assert.match(
			changed('Mia: So.\n', () => ({ kind: 'shift', seconds: 1 }), { file: 'a.txt' }),
			/no captions/,
		);
	});
});

describe('short cues are joined', () => {
	const of = (...cues: readonly string[]) => `${cues.map((cue, index) => `${index + 1}\n00:00:0${cue}\n`).join('\n')}`;
	const join = (text: string, limits = {}) => changed(text, () => ({ kind: 'join', limits }), { file: 'a.srt' });

	test('with the next of the same speaker, and the others keep their times', () => {
		const text = of(
			'1,000 --> 00:00:01,400\nMia Horn: So.',
			'1,500 --> 00:00:03,000\nIs it you?',
			'3,000 --> 00:00:03,400\nOle Vik: Yes.',
			'3,400 --> 00:00:05,400\nOle Vik: It is I.',
			'6,000 --> 00:00:08,000\nMia Horn: Well.',
		);
		assert.equal(
			join(text),
			of(
				'1,000 --> 00:00:03,000\nMia Horn: So.\nIs it you?',
				'3,000 --> 00:00:05,400\nOle Vik: Yes.\nIt is I.',
				'6,000 --> 00:00:08,000\nMia Horn: Well.',
			),
		);
		assert.equal(join(text, { lines: 1 }).split('\n')[2], 'Mia Horn: So. Is it you?');
		assert.match(join(text, { shortest: 0.2 }), /No cue is so short/);
	});
	test('not over silence, a note, other settings or the limits', () => {
		const two = (second: string, between = '') =>
			of('1,000 --> 00:00:01,400\nMia: So.', `${second}\nIs it you?`).replace('\n2\n', `${between}\n2\n`);
		assert.match(join(two('3,000 --> 00:00:04,000')), /No cue/);
		assert.match(join(two('1,500 --> 00:00:04,000 X1:40')), /No cue/);
		assert.match(join(two('1,500 --> 00:00:04,000', '\nNOTE mind this\n')), /No cue/);
		assert.match(join(two('1,500 --> 00:00:04,000'), { longest: 2 }), /No cue/);
		assert.doesNotMatch(join(two('1,500 --> 00:00:04,000')), /No cue/);
	});
	test('voices in WebVTT are one span then', () => {
		const text = oneOf('<v Mia>So.</v>')
			.replace('05.000 align:start', '01.500')
			.replace('00:05.000 --> 00:07.000\n<v Ole Vik>Hardly.', '00:01.500 --> 00:07.000\n<v Mia>Hardly.</v>');
		assert.equal(
			changed(text, () => ({ kind: 'join' })),
			'WEBVTT\n\n00:01.000 --> 00:07.000\n<v Mia>So.\nHardly.</v>\n',
		);
	});
});

describe('long cues are split', () => {
	const split = (text: string, limits = {}, file = 'a.srt') =>
		changed(text, () => ({ kind: 'split', limits }), { file });
	const long =
		'1\n00:00:01,000 --> 00:00:09,000\nMia: Is it so that the old bridge is shut for good? Who told you that, and why? I never knew of it until today.\n\n2\n00:00:09,000 --> 00:00:12,000\nOle: It is.\n';
	test('at the end of a sentence, lines within their length', () => {
		assert.equal(
			split(long),
			'1\n00:00:01,000 --> 00:00:06,607\nMia: Is it so that the old bridge is shut\nfor good? Who told you that, and why?\n\n2\n00:00:06,607 --> 00:00:09,000\nMia: I never knew of it until today.\n\n3\n00:00:09,000 --> 00:00:12,000\nOle: It is.\n',
		);
	});
	test('a cue that is too fast stays where nobody speaks behind it', () => {
		const fast =
			'1\n00:00:01,000 --> 00:00:02,000\nMia: Who told you that, and when, and why?\n\n2\n00:00:09,000 --> 00:00:09,100\nOle: Nobody.\n\n3\n00:00:09,100 --> 00:00:11,000\nMia: So.\n';
		assert.equal(split(fast), fast.replace('02,000', '02,850'));
		assert.equal(split(fast, { charactersPerSecond: 1000 }), 'No cue has more or longer lines than the limits allow.');
	});
	test('two speakers of one cue keep a line each', () => {
		const text = '1\n00:00:01,000 --> 00:00:09,000\n- Is it so?\n- It is, and has been for years.\n- Since when?\n';
		assert.equal(
			split(text),
			'1\n00:00:01,000 --> 00:00:07,189\n- Is it so?\n- It is, and has been for years.\n\n2\n00:00:07,189 --> 00:00:09,000\n- Since when?\n',
		);
	});
});
