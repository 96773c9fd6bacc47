import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mentionsIn } from '../../server/src/facts/naming/mentions.ts';
import { namesAheadIn } from '../../server/src/facts/naming/namedAhead.ts';
import { namesOfPlaceholders } from '../../server/src/facts/naming/nameSpeakers.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { named, voices } from '../support/voices.ts';

describe('what stands above the speech', () => {
	const headed = (head: readonly string[], ...lines: readonly (readonly [number, string])[]) =>
		namesOfPlaceholders(
			parse([...head, '', ...lines.flatMap(([voice, text]) => [`**Speaker ${voice}:** ${text}`, ''])]),
		);
	const talk = [
		[1, 'Welcome to the show. I am Bob Kay. Tell me of the bridge.'],
		[2, 'It is old and it leaks.'],
		[1, 'Is it safe?'],
		[2, 'It is.'],
	] as const;

	test('of two the one who is left has the name of the title', () => {
		const found = [...headed(['# Interview with Ann Lee'], ...talk)];
		assert.deepEqual(
			found.map(([{ name }, own]) => [name, own.name, own.sure]),
			[
				['Speaker 1', 'Bob Kay', found[0]?.[1].sure],
				['Speaker 2', 'Ann Lee', false],
			],
		);
		assert.equal(found[1]?.[1].reason, '“Interview with Ann Lee” (line 1), and the other voice is Bob Kay');
		const front = [...headed(['---', 'title: The bridge', 'guest: Ann Lee', '---'], ...talk)];
		assert.deepEqual(
			front.map(([, { name }]) => name),
			['Bob Kay', 'Ann Lee'],
		);
	});

	test('two names in a title, no name known or a third voice tell nothing', () => {
		const names = (head: string, ...lines: readonly (readonly [number, string])[]) =>
			[...headed([head], ...lines).values()].map(({ name }) => name);
		assert.deepEqual(names('# Interview with Ann Lee and Carl Moss', ...talk), ['Bob Kay']);
		assert.deepEqual(names('# Interview with Ann Lee', [1, 'Is it safe?'], [2, 'It is.']), []);
		assert.deepEqual(names('# Interview with Ann Lee', ...talk, [3, 'Who asks?']), ['Bob Kay']);
	});

	test('who has a label or a name is not the other one whom the title names', () => {
		const names = (...head: readonly string[]) => [...headed(head, ...talk).values()].map(({ name }) => name);
		assert.deepEqual(names('# Bob Kay talks to Ann Lee'), ['Bob Kay', 'Ann Lee']);
		assert.deepEqual(names('# Bob Kay at the bridge'), ['Bob Kay']);
		const labelled = [
			'**Bob:** Is it old?',
			'',
			'**Speaker 1:** It is.',
			'',
			'**Bob:** Is it safe?',
			'',
			'**Speaker 1:** No.',
		];
		const short = namesOfPlaceholders(parse(['# Robert Kay talks to Ann Lee', '', ...labelled]));
		assert.deepEqual(
			[...short].map(([speaker, own]) => [speaker.name, own.name]),
			[['Speaker 1', 'Ann Lee']],
		);
	});

	test('whom the title names is the other one, whoever else stands above; without a title one who stands there', () => {
		const names = (...head: readonly string[]) => [...headed(head, ...talk).values()].map(({ name }) => name);
		for (const head of [
			['# The bridge, with Ann Lee', '', 'Carl Moss asked for this talk.'],
			['Carl Moss wrote down what Ann Lee says.', '', '# Interview with Ann Lee'],
			['# The bridge', '', 'Our guest is Ann Lee.'],
		])
			assert.deepEqual(names(...head), ['Bob Kay', 'Ann Lee'], head[0]);
	});

	test('whose thing it is does not speak, nor does anybody of a long list', () => {
		const ahead = (...head: readonly string[]) =>
			namesAheadIn(parse([...head, '', '**Speaker 1:** It is old.', '', '**Speaker 2:** It is.'])).map(
				({ name }) => name,
			);
		assert.deepEqual(ahead('# Ann Lee’s bridge', '', 'A talk with Tom Ames.'), ['Tom Ames']);
		const eight = ['Ann Lee', 'Tom Ames', 'Carl Moss', 'Mary Hall', 'Bob Kay', 'Dan Reed', 'Ida Moss', 'Joe Roe'];
		assert.deepEqual(ahead(`With ${eight.join(', ')}.`), eight);
		assert.deepEqual(ahead(`With ${eight.join(', ')}, Sam Pell.`), []);
	});

	test('who is called by a given name has the full one that stands there', () => {
		const found = headed(
			['# The bridge', '', 'Ann Lee and Carl Moss talk about the bridge.'],
			[1, 'Over to you, Ann.'],
			[2, 'It is old and it leaks.'],
			[3, 'It is.'],
		);
		assert.deepEqual(
			[...found].map(([{ name }, own]) => [name, own.name]),
			[['Speaker 2', 'Ann Lee']],
		);
	});
});

describe('who is called', () => {
	test('one of two is called by the other', () =>
		assert.deepEqual(
			named(
				[1, 'Is it safe at night? I never went there.'],
				[2, 'Tom, it is not. The ice is thin.'],
				[1, 'So I heard.'],
				[2, 'You heard it well.'],
				[1, 'Is it better in the spring?'],
				[2, 'It is gone then, Tom.'],
			),
			{ 'Speaker 1': 'Tom' },
		));

	test('an answer is given to who has asked, not to who comes next', () =>
		assert.deepEqual(
			named(
				[1, 'The next question is from Ms. Corvel.'],
				[2, 'I have read of the path and I do not see it.'],
				[3, 'It is on the north side, Ms. Corvel.'],
				[4, 'Nobody lives there!'],
				[1, 'Quiet, all of you.'],
			),
			{ 'Speaker 2': 'Ms. Corvel' },
		));

	test('a name that opens a speech is not one’s own where another is introduced', () =>
		assert.deepEqual(
			named(
				[1, 'Ann Lee, good to be here. I speak for the port. We are ready. It is late. My name is Carl Moss.'],
				[2, 'Good.'],
				[3, 'So it is.'],
			),
			{},
		));

	test('a word that begins sentences and that nobody is called by is no name', () =>
		assert.deepEqual(
			[
				named([1, 'Запитання із зали, прошу.'], [2, 'А кабани?'], [1, 'Це іншим разом.']),
				named([1, 'Adelante, le escuchamos.'], [2, 'Pago mucho por un sótano.'], [1, 'Ya.']),
			],
			[{}, {}],
		));

	test('a name is written as it stands by itself', () =>
		assert.deepEqual(
			[
				named([1, 'Пане Олеже, вам слово.'], [2, 'Міст безпечний.'], [1, 'Дякую, пане Олеже.']),
				named([1, 'Слово надається депутату Коваленку.'], [2, 'Міст безпечний.'], [1, 'Зрозуміло.']),
				named([1, 'Слово предоставляется Анне Сергеевне Волковой.'], [2, 'Мост цел.'], [1, 'Спасибо, Анна Сергеевна.']),
			].map((own) => own['Speaker 2']),
			['Пане Олег', 'Коваленко', 'Анна Сергеевна Волкова'],
		));

	test('a name behind a thing that somebody is, in a list or in parentheses is told of', () => {
		const cues = (text: string) => mentionsIn(voices([1, text], [2, 'Yes.'])).map(({ cue }) => cue);
		assert.deepEqual(cues('I wrote it with Tom Kay, Ann Lee, and Carl Moss.')[1], 'told');
		assert.deepEqual(cues('It was our colleague, Ann Lee, who did it.'), ['told']);
		assert.deepEqual(cues('She worked for two (Tom Kay, Ann Lee).')[1], 'told');
	});
});
