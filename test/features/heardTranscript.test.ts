import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TimedWord } from '../../server/src/facts/wordTimes/wordTimes.ts';
import { type HeardTranscript, heardTranscript } from '../../server/src/features/hearing/heardTranscript.ts';
import { recordingsNamed } from '../../server/src/features/hearing/recordingsNamed.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { randomFrom } from '../support/random.ts';

const read = (text: string) => parse(splitLines(text));
const spans = ({ turns }: HeardTranscript) => turns.map(({ name, from, to, by }) => [name, from, to, by]);

/** What stands at the place of each word. */
const wordsAt = (text: string, { words }: HeardTranscript): readonly string[] => {
	const lines = splitLines(text);
	return words.line.map((line, at) => (lines[line] ?? '').slice(words.start[at], words.end[at]));
};

describe('when words and turns are said', () => {
	test('by the times of words beside the text, whatever was edited', () => {
		const text = '**Ann Lee:** Good morning to you, Bob.\n\n**Bob Kay:** Morning, *dear* Ann.\n';
		const said = ['Good', 'morning', 'Bob', 'Morning', 'Ann'];
		const recognised = said.map((w, at): TimedWord => ({ w, s: at * 2, e: at * 2 + 1, c: at === 1 ? 0.3 : 0.9 }));
		const heard = heardTranscript(read(text), recognised);
		assert.deepEqual(wordsAt(text, heard), ['Good', 'morning', 'to', 'you,', 'Bob.', 'Morning,', '*dear*', 'Ann.']);
		assert.deepEqual(heard.words.from, [0, 2000, 3000, 3375, 4000, 6000, 7000, 8000]);
		assert.deepEqual(heard.words.to, [1000, 3000, 3375, 4000, 5000, 7000, 8000, 9000]);
		assert.deepEqual(heard.words.sure, [90, 30, -1, -1, 90, 90, -1, 90]);
		assert.deepEqual(spans(heard), [
			['Ann Lee', 0, 5, 'word'],
			['Bob Kay', 6, 9, 'word'],
		]);
	});

	test('times never run backwards, and none lies before the recording', () => {
		const text = '**Ann Lee:** One two three four five six.\n';
		const said: readonly (readonly [string, number])[] = [
			['two', 0.1],
			['three', 30],
			['four', 12],
			['five', 40],
		];
		const heard = heardTranscript(
			read(text),
			said.map(([w, s]) => ({ w, s, e: s + 0.5 })),
		);
		const { from, to } = heard.words;
		assert.deepEqual([from[1], from[2], from[4]], [100, 30_000, 40_000]);
		for (const [at, start] of from.entries()) {
			assert.ok(start >= (from[at - 1] ?? 0) && start <= (to[at] ?? 0), `${from} ${to}`);
		}
	});

	test('by times in labels, each turn until the next', () => {
		const text =
			'**Ann Lee** (0:10): One two three.\n\n**Bob Kay** (0:20): Four five.\n\n**Ann Lee** (0:30): Six seven eight nine ten eleven.\n';
		const heard = heardTranscript(read(text));
		assert.deepEqual(spans(heard), [
			['Ann Lee', 10, 20, 'time'],
			['Bob Kay', 20, 30, 'time'],
			['Ann Lee', 30, 32.2, 'time'],
		]);
		assert.deepEqual(
			heard.times.map(({ seconds, range }) => [seconds, range.start.line]),
			[
				[10, 0],
				[20, 2],
				[30, 4],
			],
		);
	});

	test('a time that its neighbours disown moves nothing', () => {
		const turns = ['0:10', '0:20', '9:59', '0:40', '0:50', '1:00'].map(
			(time) => `Ann Lee  ${time}\nIt is so, I say.\n`,
		);
		const heard = heardTranscript(read(turns.join('\n')));
		assert.deepEqual(
			heard.turns.map(({ from }) => from),
			[10, 20, 30, 40, 50, 60],
		);
		assert.equal(heard.turns[2]?.by, 'share');
	});

	test('by the cues of captions, where the words are', () => {
		const text =
			'WEBVTT\n\n00:01.000 --> 00:05.000\n<v Ann Lee>Is it so? I say no.\n\n00:06.000 --> 00:07.000\n<v Bob Kay>Hardly.\n';
		const heard = heardTranscript(read(text));
		assert.deepEqual(spans(heard), [
			['Ann Lee', 1, 5, 'time'],
			['Bob Kay', 6, 7, 'time'],
		]);
		assert.equal(wordsAt(text, heard).join(' '), 'Is it so? I say no. Hardly.');
	});

	test('without any time by the length of the recording, and that is said', () => {
		const text = '**Ann Lee:** One two.\n\n**Bob Kay:** One two.\n\n**Ann Lee:** One two three four.\n';
		assert.deepEqual(heardTranscript(read(text)).turns, []);
		const heard = heardTranscript(read(text), [], 100);
		assert.deepEqual(
			heard.turns.map(({ by }) => by),
			['share', 'share', 'share'],
		);
		assert.deepEqual([heard.turns[0]?.from, heard.turns[2]?.to], [0, 100]);
		assert.ok(heard.words.from.every((from, at) => from >= (heard.words.from[at - 1] ?? 0)));
	});

	test('marks of what was not understood lie between their neighbours', () => {
		const text = '**Ann Lee:** We went [inaudible] home.\n';
		const recognised = ['We', 'went', 'home'].map((w, at): TimedWord => ({ w, s: at * 4, e: at * 4 + 1 }));
		const heard = heardTranscript(read(text), recognised);
		assert.deepEqual(heard.unheard, [{ start: { line: 0, character: 21 }, end: { line: 0, character: 32 } }]);
		const mark = wordsAt(text, heard).indexOf('[inaudible]');
		assert.deepEqual([heard.words.from[mark], heard.words.to[mark]], [5000, 8000]);
	});
});

test('after 200 random edits of a text 99 of 100 unchanged words keep their exact time', () => {
	for (const seed of [1, 2, 3]) {
		const below = randomFrom(seed);
		const roll = (): number => below(1_000_000) / 1_000_000;
		const names = ['Ann Lee', 'Bob Kay', 'Cai Moss'];
		const word = (): string => `w${Math.floor(1500 ** roll())}`;
		interface Said {
			readonly w: string;
			readonly from: number | undefined;
		}
		let time = 0;
		const turns: { name: string; said: Said[] }[] = Array.from({ length: 120 }, (_, at) => ({
			name: names[at % 3] ?? '',
			said: Array.from({ length: 20 + Math.floor(roll() * 40) }, () => ({ w: word(), from: time++ })),
		}));
		const recognised = turns.flatMap(({ said }) =>
			said.map(({ w, from = 0 }): TimedWord => ({ w, s: from, e: from + 0.5 })),
		);
		for (let edit = 0; edit < 200; edit++) {
			const at = Math.floor(roll() * turns.length);
			const turn = turns[at];
			if (!turn) continue;
			const place = Math.floor(roll() * turn.said.length);
			const kind = roll();
			if (kind < 0.15 && turn.said.length > 4) {
				// A turn is split and the rest given to somebody else.
				turns.splice(at + 1, 0, { name: names[edit % 3] ?? '', said: turn.said.splice(place + 1) });
				if (turns[at + 1]?.said.length === 0) turns.splice(at + 1, 1);
			} else if (kind < 0.25) turn.name = names[(edit + 1) % 3] ?? '';
			else {
				const fresh = Array.from({ length: Math.floor(roll() * 4) }, () => ({ w: word(), from: undefined }));
				turn.said.splice(place, Math.floor(roll() * 4), ...fresh);
				if (turn.said.length === 0) turns.splice(at, 1);
			}
		}
		const text = turns.map(({ name, said }) => `**${name}:** ${said.map(({ w }) => w).join(' ')}\n`).join('\n');
		const expected = turns.flatMap(({ said }) => said);
		const heard = heardTranscript(read(text), recognised);
		assert.equal(wordsAt(text, heard).length, expected.length);
		const stayed = expected.flatMap(({ from }, at) =>
			from === undefined ? [] : [heard.words.from[at] === from * 1000],
		);
		const kept = stayed.filter(Boolean).length;
		assert.ok(stayed.length > 3500);
		assert.ok(kept >= 0.99 * stayed.length, `${kept} of ${stayed.length}`);
	}
});

test('a recording is looked for only where a text may lead', () => {
	const place = { document: 'file:///home/a/work/talk.md', folders: ['file:///home/a/work'] };
	const named = (value: string, folders: readonly string[] = []) =>
		recordingsNamed(read(`---\naudio: ${value}\n---\n\nAnn: Hi.\n\nBob: Ho.\n`), place, folders);
	assert.deepEqual(named('audio/talk.mp3').files, ['file:///home/a/work/audio/talk.mp3']);
	assert.deepEqual(named('https://example.org/talk.mp3'), {
		files: [],
		web: ['https://example.org/talk.mp3'],
		folders: [],
	});
	for (const outside of [
		'../secret.mp3',
		'/etc/talk.mp3',
		'file:///home/a/work/x.mp3',
		'..%2f..%2fx.mp3',
		'//host/x.mp3',
	])
		assert.deepEqual(named(outside).files, [], outside);
	assert.deepEqual(named('x.mp3', ['audio', '../..', 'https://example.org/', '/tmp']).folders, [
		'file:///home/a/work/audio',
	]);
});
