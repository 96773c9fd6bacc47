import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordOf } from '../../server/src/formats/record.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { unlabelledDocument } from '../../server/src/rules/unlabelledDocument.ts';

const found = (...texts: readonly string[]): number =>
	[...unlabelledDocument.check(parse(texts), { words: 40 })].length;

const talk = 'I am here alone today, and I want to thank you for that. You know what I mean, I hope.';

test('a talk without blank lines may say where its page is', () => {
	assert.equal(found(...Array.from({ length: 9 }, () => talk), 'You can subscribe on our page.'), 1);
	assert.equal(found('In this episode I want to thank you all, and you can subscribe on our page.'), 0);
});

test('a summary of a meeting has little of talk', () =>
	assert.equal(
		found(
			'The size of the gate was agreed. No member was against it, and no other size was named.',
			'',
			'Please find below what was decided. The town was to pay, and the wall was to be closed in May.',
			'',
			'No report was made. It was not known who was there.',
		),
		0,
	));

const said = [
	'Good morning to you all. Is the boat ready, as you told me?',
	'It is, but I do not like the wind at all today.',
	'Then we wait. What do you say, and what do I tell them?',
	'I say that we go on Monday, if you can. I will be there.',
];
const names = ['Ida Lund', 'Olaf Brun', 'Ida Lund', 'Olaf Brun'];
const each = (write: (name: string, text: string, index: number) => readonly string[]): readonly string[] =>
	said.flatMap((text, index) => write(names[index] ?? '', text, index));

test('names behind what is said, in quotes or below it, are told of', () => {
	assert.equal(found(...each((name, text) => [`“${text}” – ${name}`, ''])), 1);
	assert.equal(found(...each((name, text) => [text, `— ${name}`, ''])), 1);
});

test('names in the items of a list, above what is said, are told of', () => {
	assert.equal(found(...each((name, text, index) => [`${index + 1}. ${name}`, `   ${text}`, ''])), 1);
	assert.equal(found(...each((name, text) => [`- speaker: ${name}`, `  text: ${text}`])), 1);
	const step = 'Then I take the boat to the water, and I hope that you see what I mean by that.';
	assert.equal(found(...each((_, __, index) => [`${index + 1}. Step ${index + 1}`, `   ${step}`, ''])), 0);
	assert.equal(found(...each((name, __, index) => [`${index + 1}. ${name}`, `   ${step}`, ''])), 1);
});

test('what is said in the rows of a table is nobody’s, and stays in exports', () => {
	const rows = each((name, text, index) => [`| 0:0${index} | ${name} | ${text} |`]);
	const { turns } = recordOf('a.md', parse(['| Time | Speaker | Text |', '| --- | --- | --- |', ...rows]));
	const written = turns.map(({ text }) => text).join(' ');
	for (const text of said) assert.ok(written.includes(text), text);
});

test('questions behind dashes without an answer are a list, and marks of other scripts end questions too', () => {
	const listed = Array.from({ length: 8 }, () => '– How old is the lock of the town, and who built the gate?');
	assert.equal(found(...listed), 0);
	const talk = ['– کجا بودی؟', '– من همان شب کنار فانوس بودم و همه چیز را از آنجا دیدم و گفتم.'];
	assert.equal(found(...talk, ...talk, ...talk, ...talk), 1);
});

test('names in headings, each of them once or with what is said behind it, are told of', () => {
	const people = ['Ann Lee', 'Bob Kay', 'Max Day', 'Zorv Quill'];
	const below = (name: (index: number) => string) => said.flatMap((text, index) => [`## ${name(index)}`, '', text, '']);
	assert.equal(found(...below((index) => people[index] ?? '')), 1);
	assert.equal(found('# The gate', '', ...below((index) => people[index] ?? '')), 1);
	assert.equal(found(...each((name, text) => [`### ${name}: ${text}`, ''])), 1);
	const told = 'She was born in the old town, and her work is known beyond the river.';
	assert.equal(found(...people.flatMap((name) => [`## ${name}`, '', told, ''])), 0);
	assert.equal(found(...people.flatMap((name, index) => [`## Step ${index}: ${name}`, '', told, ''])), 0);
});
