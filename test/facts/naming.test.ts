import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mannerOf } from '../../server/src/facts/naming/manner.ts';
import { mentionsIn } from '../../server/src/facts/naming/mentions.ts';
import { namesOfPlaceholders } from '../../server/src/facts/naming/nameSpeakers.ts';
import { namingWeights } from '../../server/src/facts/naming/weights.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { named, voices } from '../support/voices.ts';

describe('who is Speaker 2?', () => {
	test('one who is handed over to, thanked and greeted', () => {
		const found = namesOfPlaceholders(
			voices(
				[1, 'Good morning. We begin with the ferry. Over to you, Bob.'],
				[2, 'Thank you. The ferry is late, as it was last winter.'],
				[1, 'Thanks, Bob. And now we go to Ms. Corvel.'],
				[3, 'The road is shut, and it will be shut until May.'],
				[1, 'Thank you, Ms. Corvel.'],
			),
		);
		const all = [...found].map(([{ name }, own]) => [name, own.name]);
		assert.deepEqual(all, [
			['Speaker 2', 'Bob'],
			['Speaker 3', 'Ms. Corvel'],
		]);
		const [bob] = [...found.values()];
		assert.match(bob?.reason ?? '', /^“Over to you, Bob\.” right before they speak \(line 1, and 1 more like it\)$/);
	});

	test('one name is given once, a full name and a part of it are one', () =>
		assert.deepEqual(
			named(
				[1, 'Our next speaker is Ann Lee. Ann, please go ahead.'],
				[2, 'I will be short. The bridge is safe.'],
				[1, 'Thank you, Ann. Next question, Mr. Tarn.'],
				[3, 'Is it open at night?'],
				[2, 'It is, Mr. Tarn.'],
			),
			{ 'Speaker 2': 'Ann Lee', 'Speaker 3': 'Mr. Tarn' },
		));

	test('who is told of at the end of a sentence is not called, nor is a place', () =>
		assert.deepEqual(
			named(
				[1, 'We have heard some more of the work of Ann.'],
				[2, 'I know, and you do too.'],
				[1, 'We go to the gentleman from North Carolina.'],
				[3, 'I have no question for you.'],
				[1, 'Welcome to Norvel.'],
				[4, 'I am glad to be here.'],
			),
			{},
		));

	test('in notes of a scribe a name needs more, and in the third person nobody is called', () => {
		const lines = (told: readonly string[], last: string) =>
			named(...told.map((text, index) => [1 + (index % 2), text] as const), [1, last], [3, 'the ferry is late today']);
		const notes = [
			'i think we wait for the boat',
			'why do we wait',
			'because i have no map',
			'you have two',
			'one is old',
			'i could draw you one',
			'that helps',
			'we could ask them',
			'they never answer',
			'so i go there',
		];
		const manner = (texts: readonly string[]) =>
			mannerOf(voices(...texts.map((text, index) => [1 + (index % 2), text] as const)));
		assert.equal(manner(notes), 'notes');
		assert.equal(manner(notes.map((text) => `${text}.`)), 'speech');
		assert.ok(namingWeights['in notes'] <= -2);
		const report = Array.from(
			{ length: 12 },
			(_, index) =>
				`Item ${index}. The board heard the report of the treasurer on the ferry and on the bridge, and agreed.`,
		);
		assert.equal(manner(report), 'report');
		assert.deepEqual(lines(report, 'The chair thanked the treasurer. Next speaker: Bob Kay.'), {});
		assert.deepEqual(
			lines(
				report.map((text) => `I think that we agree, as you say. ${text}`),
				'The chair thanked the treasurer. Next speaker: Bob Kay.',
			),
			{ 'Speaker 3': 'Bob Kay' },
		);
	});

	test('one who says it', () => {
		const found = [
			...namesOfPlaceholders(
				voices([1, 'Who is there?'], [2, 'Hello, my name is Carl Moss, and I sell fish.'], [1, 'Good.']),
			),
		];
		assert.deepEqual(
			found.map(([{ name }, own]) => [name, own.name]),
			[['Speaker 2', 'Carl Moss']],
		);
		assert.match(found[0]?.[1].reason ?? '', /my name is Carl Moss.* in their own words \(line 3/);
	});

	test('titles, fillers, houses and places are no names', () =>
		assert.deepEqual(
			named(
				[1, 'Thank you, Mr. Chair.'],
				[2, 'Um, Your Honor. Morning.'],
				[1, 'We go to Stone Bridge Bank. Madam Speaker, go ahead.'],
				[3, 'Okay. Right. The member for Norvel East.'],
				[2, 'Absolutely, Operator.'],
				[1, 'It is the law, Your Honor.'],
				[3, 'Is it? Council Member, go ahead.'],
				[1, 'It would be, Your Honor.'],
				[1, 'Friday, at nine. London, please.'],
			),
			{},
		));

	test('an analyst asks somebody by name at once, and is answered much later', () =>
		assert.deepEqual(
			named(
				[1, 'Our next question comes from the line of Dan Reed with Stone Bank.'],
				[2, 'Henry, I read the report twice. It was long. Some of it was new to me. What does the ferry cost?'],
				[3, 'It costs a lot. I would not sell it, and nobody would buy it.'],
				[1, 'The next question comes from Council Member Ames.'],
				[4, 'I know, Henry, that you like it. It leaks. It is old. It is slow. Will you mend it?'],
				[3, 'We will, and it will be done by the spring.'],
			),
			{ 'Speaker 2': 'Dan Reed', 'Speaker 3': 'Henry', 'Speaker 4': 'Member Ames' },
		));

	test('who asks is called at the beginning of the answer', () => {
		const lines = (asked: string) =>
			[
				[1, 'I read the report twice.'],
				[2, asked],
				[1, 'Tom, it will take a year. The ice is thin. I know. I saw it.'],
				[2, 'I see.'],
				[1, 'It was thin last year.'],
				[2, 'So it was.'],
				[3, 'Nobody fell in.'],
			] as const;
		assert.deepEqual(named(...lines('When will it be mended?')), { 'Speaker 2': 'Tom' });
		assert.deepEqual(named(...lines('It will be mended.')), {});
	});

	test('counsel who say for whom they appear', () =>
		assert.deepEqual(
			named(
				[1, 'The case of the ferry. Counsel, your names for the record, please.'],
				[2, 'Good morning, Your Honor, Ann Lee for the ferry. I have nothing to add.'],
				[3, 'Bob Kay for the bridge. We are ready.'],
				[1, 'I read all of it. Who goes first?'],
				[2, 'I do. It will take an hour.'],
			),
			{ 'Speaker 2': 'Ann Lee', 'Speaker 3': 'Bob Kay' },
		));

	test('a short name means the one full name that it is for', () => {
		const ferry = (full: string, short: string) =>
			named([1, `With me is ${full}, who built the ferry. Over to you, ${short}.`], [2, 'It is late, I know.']);
		assert.deepEqual(ferry('Andrew Hall', 'Andy'), { 'Speaker 2': 'Andrew Hall' });
		assert.deepEqual(ferry('Мария Лесная', 'Маша'), { 'Speaker 2': 'Мария Лесная' });
		assert.deepEqual(ferry('Andrew Hall', 'Bill'), { 'Speaker 2': 'Bill' });
		assert.deepEqual(ferry('Patricia Hall', 'Patrick'), { 'Speaker 2': 'Patrick' });
		const transcript = parse(['Robert Kay: Hello.', '', 'Speaker 1: Over to you, Bob.', '', 'Speaker 2: I am done.']);
		assert.deepEqual([...namesOfPlaceholders(transcript).values()], []);
	});

	test('who has a label is nobody else', () => {
		const transcript = parse(
			'**Ann Lee:** Welcome.\n\n**Speaker 1:** Thank you, Ann.\n\n**Speaker 2:** Ann, what do you think?\n\n**Speaker 1:** Well, Ann.\n\n**Ann Lee:** I agree.'.split(
				'\n',
			),
		);
		assert.deepEqual([...namesOfPlaceholders(transcript).values()], []);
	});

	test('a declared name is the whole one', () => {
		const transcript = parse(
			'---\nspeakers: [Ann Lee, Bob Kay]\n---\n\n**Ann Lee:** Over to you, Bob.\n\n**Speaker 1:** It is late.\n\n**Ann Lee:** Thanks, Bob.\n\n**Speaker 1:** Well.'.split(
				'\n',
			),
		);
		assert.deepEqual(
			[...namesOfPlaceholders(transcript).values()].map(({ name }) => name),
			['Bob Kay'],
		);
	});

	test('a wall of names takes no more time than its length asks', () => {
		const line = (voice: number): readonly [number, string] => [
			voice,
			`${'Ann, Bob, Mr. Lee, go ahead. '.repeat(200)}`,
		];
		assert.ok(Object.keys(named(...Array.from({ length: 40 }, (_, index) => line((index % 5) + 1)))).length <= 5);
	});
});

describe('in other languages', () => {
	for (const [language, name, ...texts] of [
		['German', 'Anna Lehm', 'Das Wort hat Anna Lehm.', 'Wir haben die Brücke geprüft.', 'Danke, Frau Lehm.'],
		['French', 'Anne Lenoir', 'La parole est à Anne Lenoir.', 'Le pont est sûr.', 'Merci, Anne.'],
		['Spanish', 'Ana Lara', 'Tiene la palabra Ana Lara.', 'El puente es seguro.', 'Gracias, Ana.'],
		['Italian', 'Anna Leri', 'Ha la parola Anna Leri.', 'Il ponte è sicuro.', 'Grazie, Anna.'],
		['Portuguese', 'Ana Lobo', 'Com a palavra, Ana Lobo.', 'A ponte é segura.', 'Obrigada, Ana.'],
		['Dutch', 'Anna Laan', 'Het woord is aan Anna Laan.', 'De brug is veilig.', 'Dank u wel, Anna.'],
		['Russian', 'Анна Лесная', 'Анна Лесная, вам слово.', 'Мост безопасен.', 'Спасибо, Анна.'],
		['Polish', 'Anna Lipa', 'Głos ma Anna Lipa.', 'Most jest bezpieczny.', 'Dziękuję, Anna.'],
		['Japanese', '山田', '次は山田さん、お願いします。', '橋は安全です。', '山田さん、ありがとうございました。'],
		['Chinese', '林小安', '下面请林小安发言。', '大家好，这座桥是安全的。', '谢谢。'],
		['Korean', '김하나', '다음은 김하나 님, 말씀해 주세요.', '다리는 안전합니다.', '감사합니다.'],
	] as const)
		test(language, () => {
			const [before = '', own = '', after = ''] = texts;
			assert.equal(named([1, before], [2, own], [1, after])['Speaker 2'], name);
		});
});

describe('how a name stands', () => {
	for (const [text, cue] of [
		['We go to our colleague Bob Kay.', 'handed'],
		['Bob, go ahead.', 'handed'],
		['Bob, what do you think of it?', 'handed'],
		['Question from Bob Kay.', 'handed'],
		['My colleague Mr. Kay could say more.', 'handed'],
		['Bob Kay.', 'alone'],
		['So the ship, Bob, is late.', 'called'],
		['Thank you so much, Bob.', 'thanked'],
		['Good morning, Bob.', 'greeted'],
		['Bob, good morning.', 'greeted'],
		['Bob, good morning to you all and to your friends.', 'called'],
		['I like Bob.', 'last'],
		['I met Bob in May.', 'told'],
		['It is Bob’s ship.', 'told'],
	] as const)
		test(text, () =>
			assert.deepEqual(
				mentionsIn(voices([1, text], [2, 'Yes.'])).map((mention) => mention.cue),
				[cue],
			),
		);
});
