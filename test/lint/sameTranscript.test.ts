import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isSameTranscript } from '../../server/src/lint/sameTranscript.ts';
import { keepsWords } from '../../server/src/lint/words.ts';
import { afterEdits } from '../../server/src/parser/afterEdits.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const talk =
	'**Ann Lee:** Good morning.\n\n**Bob Kay:** Good day.\n\n**Ann Lee:** Sit down.\n\n**Bob Kay:** Thank you.\n\n';
const read = (text: string) => parse(splitLines(text));
const isSame = (before: string, after: string) => isSameTranscript(read(talk + before), read(talk + after));

/** What is written before, what after, and whether the second is the first better written. */
const cases: readonly (readonly [about: string, before: string, after: string, same: boolean])[] = [
	['spaces', '**Ann Lee:**  Yes.', '**Ann Lee:** Yes.', true],
	['a label that was not read', 'Well.\n\n** Cem Öz** No.', 'Well.\n\n**Cem Öz:** No.', true],
	['a slip in a name', '**Ann Le:** Yes.', '**Ann Lee:** Yes.', true],
	['another person', '**Cem Öz:** Yes.', '**Bob Kay:** Yes.', false],
	['two turns in a row of one person joined', '**Ann Lee:** Yes.\n\n**Ann Lee:** No.', '**Ann Lee:** Yes. No.', true],
	['two turns of two people joined', '**Ann Lee:** Yes.\n\n**Bob Kay:** No.', '**Ann Lee:** Yes. No.', false],
	[
		'a label without speech taken out',
		'**Ann Lee:**\n\n**Bob Kay:** No.\n\n**Ann Lee:** So.',
		'**Ann Lee:** No.\n\n**Ann Lee:** So.',
		false,
	],
	[
		'words moved to the next turn',
		'**Ann Lee:** Yes. Or\n\n**Bob Kay:** no.',
		'**Ann Lee:** Yes.\n\n**Bob Kay:** Or no.',
		false,
	],
	[
		'a heading joined with its text',
		'# Part two\n\nWell.\n\n**Ann Lee:** So.',
		'Part two Well.\n\n**Ann Lee:** So.',
		false,
	],
	['a direction mark cut off', '**Ann Lee:**\u200f Yes.', '**Ann Lee:** \u200fYes.', false],
	['the name of an emoji cut', '**Ann Lee:** go :arrow_up: now', '**Ann Lee:** go: arrow_up: now', false],
	['code', '**Ann Lee:** See\n\n```\na  b\n```', '**Ann Lee:** See\n\n```\na b\n```', false],
	['a word less', '**Ann Lee:** Yes or no.', '**Ann Lee:** Yes no.', false],
];

describe('a transcript better written is the same transcript', () => {
	for (const [about, before, after, same] of cases) test(about, () => assert.equal(isSame(before, after), same));

	const srt = (...texts: readonly string[]) =>
		texts.map((text, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at},900\n${text}\n`).join('\n');
	const captions: readonly (readonly [about: string, before: string, after: string, same: boolean])[] = [
		['a tag left open', srt('<i>Bob: Yes.</i>', 'So.'), srt('Bob: Yes.</i>', 'So.'), false],
		['a voice tag where players know none', srt('Bob: Yes.', 'So.'), srt('<v Bob>Yes.', 'So.'), false],
		['a cue less', srt('Yes.', 'So.'), '1\n00:00:00,000 --> 00:00:00,900\nYes.\nSo.\n', false],
		['a dot for a comma', srt('Yes.', 'So.').replace(/,/g, '.'), srt('Yes.', 'So.'), true],
		['no captions any more', srt('Yes.', 'So.'), 'Yes.\n\nSo.\n', false],
	];
	for (const [about, before, after, same] of captions) {
		test(about, () => assert.equal(isSameTranscript(read(before), read(after)), same));
	}
});

describe('of an edited text only what changed is compared', () => {
	const speech = [
		'**Ann Lee:** Yes.',
		'**Bob Kay:** No, Ann.',
		'**Bob Kay:** <i>No.',
		'**Ann Lee:** Ann Lee</i>, yes.',
		'Well, then.',
		'# Part two',
		'```',
	];
	const cues = [
		'00:00:01.000 --> 00:00:02.000',
		'<v Ann Lee>Yes.',
		'<v Bob Kay><i>No.',
		'<v Ann Lee>Well</i>, then.',
		'Ann Lee',
	];
	const changes = [
		['</i>', ''],
		['<i>', ''],
		['Ann Lee', 'Bob Kay'],
		['**Ann Lee:** ', ''],
		['**Bob Kay:** ', '**Bob Kay:**'],
		['<v Bob Kay>', ''],
		['Well', 'Bob Kay: Well'],
		['Yes', '\n\n**Ann Lee:** Yes'],
		['Yes', 'No'],
		['.', '.\n\n**Ann Lee:**'],
		['\n\n', '\n'],
		['\n', '\n\n'],
	] as const;
	for (const [about, head, lines] of [
		['speech', talk.trim(), speech],
		['captions', 'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n<v Ann Lee>Good morning.\n', cues],
	] as const) {
		const texts = fc
			.array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\n\n')), { minLength: 3, maxLength: 16 })
			.map((written) => `${head}\n\n${written.flat().join('')}`);
		test(`${about}: with the same outcome as of two texts that share nothing`, () => {
			let [same, tried] = [0, 0];
			fc.assert(
				fc.property(texts, fc.constantFrom(...changes), fc.nat(8), (text, [from, to], skipped) => {
					const at = text
						.split(from)
						.slice(0, skipped + 1)
						.join(from).length;
					if (at >= text.length) return;
					const before = read(text);
					const edited = text.slice(0, at) + to + text.slice(at + from.length);
					const placeOf = (offset: number) => {
						const above = splitLines(text.slice(0, offset));
						return { line: above.length - 1, character: above.at(-1)?.length ?? 0 };
					};
					const range = { start: placeOf(at), end: placeOf(at + from.length) };
					const after = afterEdits(before, [{ range, newText: to }]);
					assert.equal(after.lines.map((line) => line.text).join('\n'), edited);
					const apart = read(edited);
					assert.equal(keepsWords(before, after), keepsWords(before, apart), 'words');
					assert.equal(isSameTranscript(before, after), isSameTranscript(before, apart), 'all');
					tried++;
					if (isSameTranscript(before, apart)) same++;
				}),
				{ numRuns: 1000, seed: 20261127 },
			);
			assert.ok(same > tried / 20 && same < tried / 2, `${same} of ${tried} stay the same`);
		});
	}
});
