import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { speechOf } from '../../server/src/facts/speech/speech.ts';
import { speechIn } from '../../server/src/facts/speech/spokenText.ts';
import { recordOf } from '../../server/src/formats/record.ts';
import { parse, reparse } from '../../server/src/parser/parse.ts';

/** Who speaks, at which time, and what they say, a line each. */
function said(text: string): readonly string[] {
	const transcript = parse(text.split('\n'));
	return speechOf(transcript).map(({ turn, paragraphs }) =>
		[
			turn?.block.label.name,
			turn?.block.label.timestamp?.text ?? '',
			...paragraphs.map((range) => speechIn(transcript, range)),
		].join('|'),
	);
}

describe('a time behind a colon', () => {
	for (const mark of ['', '**']) {
		const ann = `${mark}Ann Lee:${mark}`;
		const bob = `${mark}Bob Kay:${mark}`;
		test(`is an answer where nothing else is said, ${mark || 'plain'}`, () =>
			assert.deepEqual(
				said(
					`${ann} When did you come back?\n\n${bob} 7:30\n\n${ann} And by the clock?\n\n${bob} 7:35 PM\n\n${ann} Thank you.\n\n${bob} You are welcome.\n`,
				),
				[
					'Ann Lee||When did you come back?',
					'Bob Kay||7:30',
					'Ann Lee||And by the clock?',
					'Bob Kay||7:35 PM',
					'Ann Lee||Thank you.',
					'Bob Kay||You are welcome.',
				],
			));
		test(`is the time of what stands below it, ${mark || 'plain'}`, () =>
			assert.deepEqual(said(`${ann} 0:05\nWhen did you come back?\n\n${bob} 0:12\nIn the evening.\n\n${ann} 0:15\n`), [
				'Ann Lee|0:05|When did you come back?',
				'Bob Kay|0:12|In the evening.',
				'Ann Lee|0:15',
			]));
	}
	test('is an answer where most answers are times, the last one too', () =>
		assert.deepEqual(
			said('Q: When did you go out?\n\nA: 7:30\n\nQ: When did you come back?\n\nA: 9:15\n').map((turn) =>
				turn.replace('||', ': '),
			),
			['Q: When did you go out?', 'A: 7:30', 'Q: When did you come back?', 'A: 9:15'],
		));
	test('is said or not by what an edit leaves', () => {
		const lines = [
			...['Ann Lee: 0:05', 'When did you come here, I ask you?', '', 'Ann Lee: 0:15', 'And did you see it?', ''],
			...['[0:20] Bob Kay:', 'I did, I think so.', '', '[0:30] Bob Kay:', 'You know that I did.', ''],
			...['[0:40] Bob Kay:', 'And I said so.', '', 'Ann Lee: 7:30'],
		];
		const changed = 'Bob Kay: 0:40';
		const before = parse(lines);
		const after = reparse(before, { from: 12, removed: 1, inserted: [changed] });
		assert.deepEqual(after.lines, parse(lines.with(12, changed)).lines);
		assert.notDeepEqual(after.lines.at(-1), before.lines.at(-1));
	});
	test('is said where the turn has its time in the line above', () =>
		assert.deepEqual(
			said(
				'[00:01:19]\nC: What time is it in the plan?\n\n[00:01:21]\nP: 1:19\n\n[00:01:23]\nC: Say again?\n\n[00:01:25]\nP: It is 1:19, I say.\n',
			),
			['C||What time is it in the plan?', 'P||1:19', 'C||Say again?', 'P||It is 1:19, I say.'],
		));
	test('is said in captions, whose cues have their times', () =>
		assert.deepEqual(
			said(
				'WEBVTT\n\n00:01.000 --> 00:02.000\nANN: When did you come back?\n\n00:03.000 --> 00:04.000\nBOB: 7:30\n\n00:05.000 --> 00:06.000\nANN: Thank you.\n',
			),
			['ANN||When did you come back?', 'BOB||7:30', 'ANN||Thank you.'],
		));
});

test('a line set in below speech that ends no sentence goes on with it', () =>
	assert.deepEqual(
		said(
			[
				'CT: Harbour Nine, Harbour Nine, this is the north light, calling you on',
				'     LF MF. Do you read me?',
				'',
				'P: I read you, north light.',
				'',
				'CT: Harbour Nine, Harbour Nine, this is the north light again, on',
				'     LF MF. Do you read me?',
				'',
				'P: I do, I said so.',
				'',
				'CT: Harbour Nine, this is the north light, once more on',
				'     LF MF. Thank you.',
			].join('\n'),
		),
		[
			'CT||Harbour Nine, Harbour Nine, this is the north light, calling you on LF MF. Do you read me?',
			'P||I read you, north light.',
			'CT||Harbour Nine, Harbour Nine, this is the north light again, on LF MF. Do you read me?',
			'P||I do, I said so.',
			'CT||Harbour Nine, this is the north light, once more on LF MF. Thank you.',
		],
	));

test('a time of day in brackets behind a name is when they speak, and nobody they are for', () => {
	const texts = ['Ida Lund (10:05 AM)', 'Is the boat ready?', '', 'Olaf Brun (10:06 AM)', 'It is, if you want it.', ''];
	const { turns } = recordOf('a.txt', parse([...texts, ...texts]));
	assert.deepEqual(
		turns.slice(0, 2).map(({ label, affiliation, start }) => ({ label, affiliation, start })),
		[
			{ label: 'Ida Lund', affiliation: null, start: 36_300 },
			{ label: 'Olaf Brun', affiliation: null, start: 36_360 },
		],
	);
});

test('times that are read aloud are seconds', () => {
	const turns = ['Ida Lund 8 minutes 5 seconds', 'Olaf Brun 1 hour 2 minutes 3 seconds'].flatMap((head) => [
		head,
		'Is the boat ready? I think so.',
		'',
	]);
	assert.deepEqual(
		recordOf('a.txt', parse([...turns, ...turns]))
			.turns.slice(0, 2)
			.map(({ label, start }) => `${label} ${start}`),
		['Ida Lund 485', 'Olaf Brun 3723'],
	);
});

test('a date and a time alone on a line are said, but right below a name alone', () => {
	const texts = (answer: readonly string[]) =>
		parse(['Ann:', 'When was it?', '', 'Bob:', ...answer, '', 'Ann:', 'I see.', '', 'Bob:', 'So it was.']);
	const saidBy = (answer: readonly string[]) => recordOf('a.txt', texts(answer)).turns[1]?.text;
	assert.equal(saidBy(['2026-03-01 10:05']), '2026-03-01 10:05');
	assert.equal(
		saidBy(['It took place on', 'March 1, 2026 10:05 AM', 'as I told you.']),
		'It took place on March 1, 2026 10:05 AM as I told you.',
	);
});
