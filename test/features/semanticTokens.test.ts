import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { colours } from '../support/semantic.ts';
import { marked } from '../support/transcripts.ts';

describe('semantic tokens', () => {
	test('speakers, placeholders, affiliations, times and audio tags', () => {
		colours(
			'**Ann Lee (CNN):** [00:01] So [inaudible] it (Laughter.) is.\n\n**Speaker 1:** Yes \\[00:02:03\\].\n\n**Ann Lee:** [would like]',
			'speaker:Ann Lee',
			'affiliation:CNN',
			'timestamp:[00:01]',
			'audioTag:[inaudible]',
			'audioTag:(Laughter.)',
			'placeholderSpeaker:Speaker 1',
			'timestamp:\\[00:02:03\\]',
			'speaker:Ann Lee',
		);
	});

	test('a word before a colon is coloured where it is a label and nowhere else', () => {
		colours(
			'Ann: Good morning.\n\nBob: Hi. Note: I said so.\n\nLocation: Oslo\n\nAnn: And now?\n\nBob: Now.',
			'speaker:Ann',
			'speaker:Bob',
			'speaker:Ann',
			'speaker:Bob',
		);
	});

	test('an office on a line below a name', () => {
		const turn = (name: string, said: string) =>
			`${name}\n ${name === 'Ann Lee' ? 'Chief Engineer' : 'Head of Locks'} \n${said}\n\n`;
		colours(
			`${turn('Ann Lee', 'Shall we begin?')}${turn('Bob Kay', 'I think we should.')}${turn('Ann Lee', 'Why not?')}`,
			...['speaker:Ann Lee', 'affiliation:Chief Engineer', 'speaker:Bob Kay', 'affiliation:Head of Locks'],
			...['speaker:Ann Lee', 'affiliation:Chief Engineer'],
		);
	});

	test('seconds in brackets are a time, a decade is none', () => {
		colours(
			'**Ann Lee:** [12s] So.\n\n**Bob Kay:** [1990s] music, I think.\n\n**Ann Lee:** Yes.',
			...['speaker:Ann Lee', 'timestamp:[12s]', 'speaker:Bob Kay', 'speaker:Ann Lee'],
		);
	});

	test('a linked time', () => {
		colours(
			'**Ann Lee** [1:53](https://example.org/?t=113): Hi.\n\n**Bob Kay** [1:59](https://example.org/?t=119): Yes.',
			'speaker:Ann Lee',
			'timestamp:[1:53](https://example.org/?t=113)',
			'speaker:Bob Kay',
			'timestamp:[1:59](https://example.org/?t=119)',
		);
	});

	test('the times of cues, whatever language the editor takes captions for', () => {
		colours(
			'WEBVTT\n\n00:01.000 --> 00:02.000 align:start\n<v Ann>Yes.\n\n00:02.000 -> 00:03.000\n<v Bob>No.',
			'timestamp:00:01.000',
			'timestamp:00:02.000',
			'speaker:Ann',
			'timestamp:00:02.000',
			'timestamp:00:03.000',
			'speaker:Bob',
		);
	});

	test('a range has the tokens of its lines', () => {
		const { transcript } = marked('Ann: Good morning.\n\nBob: Hi.\n\nAnn: And now?\n\nBob: Now.');
		const range = { start: { line: 2, character: 0 }, end: { line: 4, character: 0 } };
		assert.deepEqual(
			semanticTokens(transcript, range).map(({ line }) => line),
			[2, 4],
		);
	});

	test('no token touches another, whatever the line', () => {
		const { transcript } = marked(
			'**Ann (00:01) [inaudible]:** [00:02 [inaudible] (00:03)](x)\n\n**Ann:** [[inaudible]]\n\n**Bob:** ok',
		);
		const tokens = semanticTokens(transcript);
		for (const [index, { line, start, end }] of tokens.entries()) {
			assert.ok(start < end);
			const next = tokens[index + 1];
			assert.ok(!next || next.line > line || next.start >= end);
		}
	});
});
