import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { otherNameOf, personBehind, personNamed } from '../../server/src/facts/people/people.ts';
import { renamingOf } from '../../server/src/facts/people/renaming.ts';
import { speakersOf } from '../../server/src/facts/people/speakers.ts';
import { suggestSpeakers } from '../../server/src/facts/suggest/suggestSpeakers.ts';
import { textOf, utterancesOf } from '../../server/src/formats/utterances.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { nameForm } from '../../server/src/people/nameForm.ts';
import { speakerVariant } from '../../server/src/rules/speakerVariant.ts';

/** What is known of the first speaker: `name | office`. */
function first(text: string): string {
	const transcript = parse(text.split('\n'));
	const [speaker] = speakersOf(transcript);
	assert.ok(speaker);
	const { personName = '', office = '' } = personBehind(transcript, speaker);
	return `${personName} | ${office}`;
}

const labelled = (name: string): string =>
	`**${name}:** Good morning.\n\n**Bob Kay:** When?\n\n**${name}:** Soon.\n\n**Bob Kay:** Where?\n\n**${name}:** Here.\n`;

describe('The name of a person and the office', () => {
	const names: readonly (readonly [label: string, expected: string])[] = [
		['Secretary General Ann Lee', 'Ann Lee | Secretary General'],
		['Ann Lee', 'Ann Lee | '],
		['Mr. Lee', 'Mr. Lee | '],
		['Dr. Ann Lee', 'Ann Lee | '],
		['Senator Lee', 'Lee | Senator'],
		['Prime Minister Ann van der Lee', 'Ann van der Lee | Prime Minister'],
		['President of the Republic', ' | President of the Republic'],
		['Secretary General', ' | Secretary General'],
		['Moderator', ' | '],
		['Speaker 1', ' | '],
		['Ann Cook', 'Ann Cook | '],
	];
	for (const [label, expected] of names) test(label, () => assert.equal(first(labelled(label)), expected));
	const turn = (name: string, office: string, said: string) => `${name}\n${office}\n${said}\n\n`;
	test('an office on a line below the name, and no word of it is speech', () => {
		const text =
			turn('Ann Lee', '*Chief Engineer*', 'Shall we begin with the lock?') +
			turn('Bo Park', 'Head of Locks', 'Yes, I think we should.') +
			turn('Ann Lee', '*Chief Engineer*', 'Why did nobody tell us?');
		assert.equal(first(text), 'Ann Lee | Chief Engineer');
		assert.deepEqual(utterancesOf(parse(text.split('\n'))).map(textOf), [
			'Shall we begin with the lock?',
			'Yes, I think we should.',
			'Why did nobody tell us?',
		]);
	});
	test('an office in brackets below the name is written without them', () => {
		const text =
			turn('Ann Lee', '(Chief Engineer)', 'Shall we begin with the lock?') +
			turn('Bo Park', '(Head of Locks)', 'Yes, I think we should.') +
			turn('Ann Lee', '(Chief Engineer)', 'Why did nobody tell us?');
		assert.equal(first(text), 'Ann Lee | Chief Engineer');
	});
	test('an office alone has the name that the byline gives', () => {
		const byline = '# Statement\n\n**by UNHO Secretary General Ann Lee after the meeting**\n\n';
		assert.equal(first(byline + labelled('UNHO Secretary General')), 'Ann Lee | UNHO Secretary General');
	});
	test('or the title, with the office behind the name', () => {
		const title = '# Questions to Ann Lee, Director General\n\n';
		assert.equal(first(title + labelled('Director General')), 'Ann Lee | Director General');
	});
	test('or the front matter', () => {
		const matter = '---\nspeakers:\n  - {name: Ann Lee, role: Director General}\n---\n\n';
		assert.equal(first(matter + labelled('Director General')), 'Ann Lee | Director General');
	});
	test('another person of the title is not taken for it', () => {
		assert.equal(
			first(`# Bob Kay asks the Director General\n\n${labelled('Director General')}`),
			' | Director General',
		);
	});
	test('the office that only one label has', () => {
		assert.equal(
			first(`**Chair Ann Lee:** We begin.\n\n**Bob Kay:** Yes.\n\n${labelled('Ann Lee')}`),
			'Ann Lee | Chair',
		);
	});
});

test('a name as it is written, taken apart', () => {
	const { person, office } = nameForm('NATO Spokesperson Ann Lee, PhD').written;
	assert.deepEqual([person, office], ['Ann Lee', 'NATO Spokesperson']);
});

describe('One person is one wherever they are asked for', () => {
	const text = `# Questions to Ann Lee, Director General\n\n${labelled('Director General')}`;

	test('a suggestion says who holds the office', () => {
		const transcript = parse(`${text}\nAnd that is all that I know of it.\n`.split('\n'));
		const found = suggestSpeakers(transcript, transcript.lines.length - 2).find(
			({ name }) => name === 'Director General',
		);
		assert.equal(found?.otherName, 'Ann Lee');
	});
	test('a renaming that brings two together says who both are', () => {
		const renaming = renamingOf(parse(text.split('\n')), 'Bob Kay', 'Director General');
		assert.ok('merges' in renaming);
		assert.deepEqual(
			renaming.merges.map((person) => [person.name, otherNameOf(person)]),
			[['Director General', 'Ann Lee']],
		);
	});
	test('a label, an alias and the initials of a declaration name one person, who has all of it', () => {
		const transcript = parse(
			'---\nspeakers:\n  - {name: Ann Lee, initials: AL, aliases: [The boss], affiliation: Daily Post, role: host}\n---\n\nAL: Hello.\n\nBK: Hi.\n\nAL: So?\n\nBK: Yes.\n'.split(
				'\n',
			),
		);
		const people = ['Ann Lee', 'AL', 'the boss'].map((name) => personNamed(transcript, name));
		assert.equal(new Set(people).size, 1);
		const { personName, office, affiliation, role, speaker } = people[0] ?? assert.fail();
		assert.deepEqual(
			[personName, office, affiliation, role, speaker?.turns.length],
			['Ann Lee', undefined, 'Daily Post', 'host', 2],
		);
	});
});

describe('What loses a name is never offered first', () => {
	for (const [fuller, shorter] of [
		['Director General Ann Lee', 'Director General'],
		['Ann Lee', 'A. Lee'],
		['Ann Lee', 'Ms Lee'],
		['Senator Ann Lee', 'Senator Lee'],
		['Ann Lee', 'Director Lee'],
	] as const) {
		for (const [usual, seldom] of [
			[fuller, shorter],
			[shorter, fuller],
		] as const) {
			test(`${usual} as a rule, ${seldom} once`, () => {
				const said = ['I think that we can begin.', 'Do you know when?', 'You will see it, I hope.', 'Thank you.'];
				const turns = [usual, 'Bob Kay', usual, 'Bob Kay', seldom, 'Bob Kay', usual];
				const text = turns.map((name, at) => `**${name}:** ${said[at % said.length]}\n`).join('\n');
				const transcript = parse(text.split('\n'));
				const [found] = [...speakerVariant.check(transcript, {})];
				const fixes = found?.fixes?.(transcript) ?? [];
				assert.deepEqual(
					fixes.map(({ title }) => title.replace(/ in .*/, '')),
					[`Write ${fuller} for ${shorter}`, `Write ${shorter} for ${fuller}`],
				);
			});
		}
	}
});
