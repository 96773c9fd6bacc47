import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mentionsIn } from '../../server/src/facts/naming/mentions.ts';
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
