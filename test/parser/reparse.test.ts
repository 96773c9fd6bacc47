import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Parsed, parse, reparse } from '../../server/src/parser/parse.ts';
import { randomFrom } from '../support/random.ts';

const pieces = [
	'',
	'Ada: hello there',
	'**Ada Lee (CNN):** hello',
	'**Bob**',
	'# Title',
	'---',
	'speakers: [Ada Lee]',
	'```',
	'<!-- note',
	'-->',
	'WEBVTT',
	'00:00:01.000 --> 00:00:02.000',
	'<v Ada>hi',
	'and on it goes',
	'Ada Lee  1:12',
	'Ada Lee: 1:12',
	'| Name | Initials |',
	'Title',
	'=====',
];

/** What a house of letters and headings is made of: sums decide of many of these lines. */
const printed = [
	...new Array<string>(20).fill(''),
	...['KAY: So it is, you know.', 'LEE: I think so.', 'KAY: And I said it.', 'Ada Lee (AL), Bob Kay (BK)'],
	...[
		'OPENING REMARKS',
		'\t\tTHE THIRD DAY',
		'1. The harbour',
		'2.1 The quay',
		'**Questions**',
		'[Laughter.]',
		'… and so on',
	],
	...[
		'<<<<<<< HEAD',
		'=======',
		'>>>>>>> other',
		'a line of prose that is broken by hand at',
		'Recap: none',
		'- an item',
	],
	...['BY MR. LEE:', '[0:12] no name', '## Lower', '| Ada Lee | AL |', 'Q  And then?', 'A  Then nothing.'],
];

/** What captions are made of, lines that end one block and begin the next among them. */
const captions = [
	...['', '', '', '', '1', '22', '00:00:01.000 --> 00:00:02.000', '00:00:02.000 --> 00:00:04.000', 'NOTE so', 'STYLE'],
	...['<v Ada>hi there', '<v Bob>yes', '<v Ada>and so on', '<v Ada>Is it?</v> <v Bob>It is.', 'and on it goes'],
	...[
		'ADA: so it is',
		'BOB: No.',
		'- Is it? - Yes.',
		'>> BOB: Now then',
		'>> and another',
		'(laughs)',
		'(Ada Lee) I was',
	],
];

/** What can be read in two ways, as the document has it elsewhere: few lines, so that one often takes the place of its like. */
const twofold = {
	dashes: [
		...['', '', ''],
		...['Ann Lee – City: One, I think.', 'Ann Lee – Town: I do not know.', 'Ann Lee – News: I see, you know.'],
		...['Bob Kay – News: I see, you know.', 'Bob Kay – Thank you, then.', 'Ann Lee – CNN – I do not know.'],
	],
	times: [
		...['', '', ''],
		...['**Ann Lee** 9:15 it is, I think.', '**Ann Lee** So it is, I think.', '**Ann Lee** 0:09:15 So it is, I think.'],
		...['Ann Lee – 10:30 suits me, I think.', 'Ann Lee – That suits me, I think.', 'Ann Lee: 7:30'],
	],
	letters: ['', '', 'A: I think so.', 'B: Do you?', 'C: I do.', 'A. I think so.', 'B: I think so.'],
	above: [
		'',
		'',
		'Ann Lee:',
		'Bob Kay:',
		'Acme: that is the name, you know.',
		'I think so.',
		'<b>Ann</b><br>',
		'So.<br>',
	],
	offices: [
		...['', '', '', 'Ann Lee', 'Bob Kay', 'Ann Lee', 'Head of Locks', 'Chief Engineer', '0:10', 'Ann Lee:'],
		...['I think so, you know.', 'Do you know, I think so.', 'I do', 'Ann Lee: I think so.'],
	],
};

const view = ({ blocks, starts, lines, convention, captions, detection }: Parsed) => ({
	blocks,
	starts,
	lines,
	convention: convention.id,
	captions,
	unlabelled: detection.unlabelled,
	declared: detection.declared,
	counts: [...detection.counts],
	judgements: detection.judgements(),
});

function agreesWithFresh(some: readonly string[], seed: number, opening: readonly string[], steps: number): void {
	const random = randomFrom(seed);
	let texts = opening;
	let parsed = parse(texts);
	for (let step = 0; step < steps; step++) {
		const from = random(texts.length);
		const removed = Math.min(texts.length - from, random(3));
		const inserted = Array.from(
			{ length: Math.max(random(3), removed === texts.length ? 1 : 0) },
			() => some[random(some.length)] ?? '',
		);
		texts = texts.toSpliced(from, removed, ...inserted);
		parsed = reparse(parsed, { from, removed, inserted });
		assert.deepEqual(view(parsed), view(parse(texts)), `after step ${step}: ${JSON.stringify(texts)}`);
		if (texts.length > 100) {
			texts = texts.slice(0, 20);
			parsed = parse(texts);
		}
	}
}

test('an edit and a fresh parse agree, over 8500 random edits', () => {
	const opening = ['Ada: hi', 'there', '', 'Bob: yes', '', 'Ada: no', '', 'Bob: more'];
	agreesWithFresh(pieces, 7, opening, 1500);
	const cues = [
		'WEBVTT',
		'',
		'00:00:01.000 --> 00:00:02.000',
		'<v Ada>hi',
		'',
		'00:00:02.000 --> 00:00:03.000',
		'ADA: so',
	];
	agreesWithFresh(captions, 5, cues, 1500);
	agreesWithFresh([...printed, 'Ada: hello there', 'and on it goes', '---'], 3, opening, 1500);
	for (const some of Object.values(twofold)) agreesWithFresh(some, 11, opening, 1000);
});

test('what stands below an office is read as in a fresh parse', () => {
	const turn = (name: string, office: string, said: string) => [name, office, said, ''];
	const texts = [
		...turn('Ann Lee', 'Chief Engineer & Director', 'The lock was closed in March.'),
		...turn('Bo Park', 'Head of Locks | Mill Bank', 'Yes, I think we should. Thank you very much, we are glad.'),
		...turn('Ann Lee', 'Chief Engineer & Director', 'The lock was closed in May.'),
		...turn('Bo Park', 'Head of Locks | Mill Bank', 'We did write to you in March, I think.'),
	];
	for (const said of [
		'I am glad you ask. Thank you, we hope so.',
		'10 March 2024',
		'https://example.org/b',
		'> I hope so.',
	]) {
		const edited = texts.with(2, said);
		assert.deepEqual(view(reparse(parse(texts), { from: 2, removed: 1, inserted: [said] })), view(parse(edited)), said);
	}
});

test('small changes that come as a large one give what a fresh parse does, over 2100 of them', () => {
	for (const [some, seed] of [
		[pieces, 13],
		[captions, 17],
		[printed, 19],
		...Object.values(twofold).map((some) => [some, 23] as const),
	] as const) {
		const random = randomFrom(seed);
		let texts = Array.from({ length: 40 }, () => some[random(some.length)] ?? '');
		let parsed = parse(texts);
		for (let step = 0; step < 300; step++) {
			const from = random(10);
			const removed = 10 + random(texts.length - 10 - from);
			const stretch = texts.slice(from, from + removed);
			for (let change = random(4); change >= 0; change--) {
				const inserted = Array.from({ length: random(3) }, () => some[random(some.length)] ?? '');
				stretch.splice(random(stretch.length), random(3), ...inserted);
			}
			texts = texts.toSpliced(from, removed, ...stretch);
			while (texts.length < 30) texts = [...texts, some[random(some.length)] ?? ''];
			const whole = { from, removed: parsed.lexed.length - from, inserted: texts.slice(from) };
			const end = from + stretch.length;
			const isSame = texts.length - end === parsed.lexed.length - from - removed;
			parsed = reparse(parsed, isSame ? { from, removed, inserted: texts.slice(from, end) } : whole);
			assert.deepEqual(view(parsed), view(parse(texts)), `after step ${step}: ${JSON.stringify(texts)}`);
		}
	}
});

test('a large change keeps the lines in it that are what they were', () => {
	const texts = Array.from({ length: 300 }, (_, index) => (index % 2 ? '' : `Ada: speech number ${index}`));
	const before = parse(texts);
	const inserted = texts.slice(10, 290).map((text, index) => (index % 50 === 0 ? `${text} and more` : text));
	inserted.splice(100, 2);
	const after = reparse(before, { from: 10, removed: 280, inserted });
	const kept = new Set(before.lexed);
	assert.equal(after.lexed.filter((line) => !kept.has(line)).length, 6 - 1);
});

test('where front matter opens no more, the lines behind it are not read again', () => {
	const turns = Array.from({ length: 300 }, (_, index) => (index % 2 ? '' : `Ada: speech number ${index}`));
	const before = parse(['---', 'title: x', '---', ...turns]);
	const after = reparse(before, { from: 0, removed: 1, inserted: ['x---'] });
	assert.deepEqual(view(after), view(parse(['x---', 'title: x', '---', ...turns])));
	const kept = new Set(before.lexed);
	// What stood in front matter, the first line behind it and the last line, behind which no state is known.
	assert.ok(after.lexed.filter((line) => !kept.has(line)).length <= 3 + 1 + 1);
});

test('where the first line of captions changes, the cues stay the same objects', () => {
	const cues = Array.from({ length: 100 }, (_, cue) => [
		'',
		`00:${10 + (cue % 50)}.000 --> 01:00.000`,
		`<v Ann ${cue}>Yes.`,
	]);
	const before = parse(['WEBVTT', ...cues.flat()], { file: 'a.vtt' });
	const after = reparse(before, { from: 0, removed: 1, inserted: ['xWEBVTT'] });
	assert.deepEqual(view(after), view(parse(['xWEBVTT', ...cues.flat()], { file: 'a.vtt' })));
	const kept = new Set(before.blocks);
	assert.ok(after.blocks.filter((block) => !kept.has(block)).length <= 2);
	// What was found without declarations holds: nobody is declared here or there.
	assert.equal(after.detection.declared, before.detection.declared);
});

test('every line belongs to exactly one block', () => {
	const random = randomFrom(11);
	for (let round = 0; round < 300; round++) {
		const texts = Array.from({ length: 1 + random(40) }, () => pieces[random(pieces.length)] ?? '');
		const { blocks, starts } = parse(texts);
		assert.deepEqual(
			blocks.flatMap(({ lines }) => lines.map(({ text }) => text)),
			texts,
		);
		assert.equal(starts.at(-1), texts.length);
	}
});

test('typing in one turn leaves the others the same objects', () => {
	const texts = Array.from({ length: 300 }, (_, index) =>
		index % 2 ? '' : `${index % 4 ? 'Ada' : 'Bob'}: speech number ${index}`,
	);
	const before = parse(texts);
	const after = reparse(before, { from: 150, removed: 1, inserted: ['Ada: speech number 150 and more'] });
	const kept = new Set(before.blocks);
	assert.equal(after.blocks.filter((block) => !kept.has(block)).length, 1);
});
