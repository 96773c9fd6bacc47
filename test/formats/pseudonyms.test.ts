import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameLookup } from '../../server/src/formats/pseudonyms/lookup.ts';
import { type Pseudonymised, withPseudonyms } from '../../server/src/formats/pseudonyms/withPseudonyms.ts';
import { nameForms } from '../../server/src/languages/all/nameForms.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

/** The text with `Speaker A`, `Speaker B` and so on in the order of people. */
function hidden(text: string): Pseudonymised & { readonly text: string } {
	let count = 0;
	const result = withPseudonyms(parse(splitLines(text)), () => `Speaker ${String.fromCharCode(65 + count++)}`);
	assert.ok('lines' in result, 'problem' in result ? result.problem : '');
	return { ...result, text: result.lines.join('\n') };
}

test('labels, and the same names inside of the speech, become pseudonyms', () => {
	const { text, misses } = hidden(`---
title: Talk with Mara Quist
speakers: [Mara Quist, Tom Adeyemi]
---

**Mara Quist (Harbour Radio):** Tom, when does she sail? Mr. Adeyemi’s ship, I mean.

**Tom Adeyemi:** On the first of May, Mara. Ask Marah, or Dr. Solheim; write to mara@example.org.

**Mara Quist (Harbour Radio):** QUIST is my name, and Quist's too.
`);
	assert.equal(
		text,
		`---
title: Talk with Speaker A
speakers: [Speaker A, Speaker B]
---

**Speaker A (Harbour Radio):** Speaker B, when does she sail? Mr. Speaker B’s ship, I mean.

**Speaker B:** On the first of May, Speaker A. Ask Marah, or Dr. Solheim; write to mara@example.org.

**Speaker A (Harbour Radio):** SPEAKER A is my name, and Speaker A's too.
`,
	);
	const listed = misses.map(({ line, text, why }) => `${line} ${text} ${why}`);
	for (const wanted of [
		'6 Harbour Radio is an affiliation',
		'8 Marah is much like mara',
		'8 Solheim follows a title',
		'8 mara@example.org; is an address',
	])
		assert.ok(
			listed.some((one) => one.replace('org.', 'org;') === wanted),
			`${wanted} in ${listed.join(' | ')}`,
		);
});

test('an office on a line below a name stays, and is told of', () => {
	const turn = (name: string, office: string, said: string) => `${name}\n${office}\n${said}\n\n`;
	const { text, misses } = hidden(
		turn('Mara Lind', 'Chief Engineer', 'Shall we begin with the lock?') +
			turn('Jon Berg', 'Head of Locks', 'Yes, I think we should.') +
			turn('Mara Lind', 'Chief Engineer', 'Why did nobody tell us?'),
	);
	assert.match(text, /^Speaker A\nChief Engineer\n/);
	assert.deepEqual(
		misses.map(({ line, text: left, why }) => `${line} ${left} ${why}`),
		['2 Chief Engineer is an office', '6 Head of Locks is an office'],
	);
});

test('a name that is a word too is left where a sentence begins with it, and told of', () => {
	const { text, misses } = hidden(`**May Lind:** You may ask.

**Will Berg:** May I? I will ask May then.

**May Lind:** Will that do, Will?
`);
	assert.match(text, /\*\*Speaker B:\*\* May I\? I will ask Speaker A then\./);
	assert.match(text, /\*\*Speaker A:\*\* Will that do, Speaker B\?/);
	assert.deepEqual(
		misses.filter(({ why }) => why === 'is a word too').map(({ line, text }) => [line, text]),
		[
			[3, 'May'],
			[5, 'Will'],
		],
	);
});

test('names are found in their cases, and not in other names', () => {
	const { text, misses } = hidden(`Иван Смирнов: Добрый день всем.

Ольга Петрова: Спасибо Смирнову. Я видела Ивана вчера, и Петровой понравилось.

Иван Смирнов: Со Смирновым всё в порядке, Ольгу я слышал.
`);
	assert.match(text, /^Speaker B: Спасибо Speaker A\. Я видела Speaker A вчера, и Speaker B понравилось\.$/m);
	assert.match(text, /^Speaker A: Со Speaker A всё в порядке, Speaker B я слышал\.$/m);
	assert.equal(misses.length, 0);
	const ann = hidden('**Ann Holm:** I met Anna.\n\n**Bob Kay:** Which Anna, Ann?\n\n**Ann Holm:** Mine.\n');
	assert.match(ann.text, /I met Anna\./);
	assert.ok(ann.misses.some(({ text }) => text === 'Anna'));
});

test('what people share is both of theirs; placeholders stay what they are', () => {
	const { text } = hidden(`**Ann Holm:** Is Holm here?

**Tom Holm:** Which one?

**Speaker 1:** Both, Ann.

**Moderator:** The moderator says so.
`);
	assert.match(text, /\*\*Speaker A:\*\* Is Speaker A or Speaker B here\?/);
	assert.match(text, /\*\*Speaker 1:\*\* Both, Speaker A\./);
	assert.match(text, /The moderator says so\./);
});

test('other conventions: capitals, cues, nicknames', () => {
	assert.match(
		hidden('MS. LEE:  Thank you.\n\nMR. KAY:  Ms. Lee is right.\n\nMS. LEE:  So I am.\n').text,
		/^SPEAKER A: {2}Thank you\.\n\nSPEAKER B: {2}Speaker A is right/,
	);
	assert.match(
		hidden('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann Lee>Hi Bob.\n\n00:02.000 --> 00:03.000\n<v Bob Kay>Hi.\n').text,
		/<v Speaker A>Hi Speaker B\.\n[\s\S]*<v Speaker B>Hi\./,
	);
	const irc = hidden('[22:25] <ann> hi bob\n[22:26] <bob> hi ann\n[22:27] <ann> so\n').text;
	assert.match(irc, /^\[22:25\] <Speaker ?A> hi Speaker ?B\n\[22:26\] <Speaker ?B> hi Speaker ?A/);
});

test('forms of names', () => {
	assert.ok(nameForms('Иванов').includes('ивановым'));
	assert.ok(nameForms('Lee').includes("lee's"));
	assert.ok(!nameForms('Lee').some((form) => /[а-я]/.test(form)));
});

test('of the forms of a name those are looked for that the text has', () => {
	const people = [{ names: ['Іван Коваль'], parts: ['іван', 'коваль'] }];
	const { bases } = nameLookup(people, new Set(['іване', 'івана', 'коваль', 'дім']));
	assert.deepEqual(
		[...bases],
		[
			['івана', ['іван']],
			['іване', ['іван']],
			['коваль', ['коваль']],
		],
	);
});
