import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readRoster, rosterFormatOf } from '../../server/src/workspace/roster.ts';
import { unmark } from '../support/marks.ts';

const uri = 'file:///talks/speakers.yaml';

/** The people of a roster without what all of them have. */
function peopleIn(text: string, name = 'speakers.yaml'): readonly object[] {
	const { people, problems } = readRoster(text, rosterFormatOf(name), uri);
	assert.deepEqual(problems, []);
	return people.map(({ source: _, uri: __, span: ___, ...person }) => person);
}

const problemsIn = (marked: string, name = 'speakers.yaml'): readonly string[] => {
	const { text, ranges } = unmark(marked);
	const { problems } = readRoster(text, rosterFormatOf(name), uri);
	assert.deepEqual(
		problems.map(({ range }) => range),
		ranges,
	);
	return problems.map(({ message }) => message);
};

describe('A roster', () => {
	test('is a list of names or of entries', () => {
		assert.deepEqual(
			peopleIn(
				'# the crew\n- Ann Lee\n- name: Bob Kay\n  aliases: [Bobby, B. Kay]\n  initials: BK\n  affiliation: Daily Post\n  role: host\n  pronouns: he/him\n  link: https://bob.example\n',
			),
			[
				{ name: 'Ann Lee', line: 1 },
				{
					name: 'Bob Kay',
					aliases: ['Bobby', 'B. Kay'],
					initials: 'BK',
					affiliation: 'Daily Post',
					role: 'host',
					pronouns: 'he/him',
					link: 'https://bob.example',
					line: 2,
				},
			],
		);
	});

	test('may stand under "speakers"', () => {
		assert.deepEqual(peopleIn('speakers:\n  - Ann Lee\n'), [{ name: 'Ann Lee', line: 1 }]);
	});

	test('is a map from initials or short names to people', () => {
		assert.deepEqual(peopleIn('AL: Ann Lee\nBK:\n  name: Bob Kay\n  role: host\nnifty-ann: Ann Kay\n'), [
			{ name: 'Ann Lee', initials: 'AL', line: 0 },
			{ name: 'Bob Kay', initials: 'BK', role: 'host', line: 2 },
			{ name: 'Ann Kay', aliases: ['nifty-ann'], line: 4 },
		]);
	});

	test('is a map from names to what is said of them', () => {
		assert.deepEqual(peopleIn('Ann Lee:\n  role: host\nBob Kay:\n'), [
			{ name: 'Ann Lee', role: 'host', line: 1 },
			{ name: 'Bob Kay', line: 2 },
		]);
	});

	test('may be JSON', () => {
		assert.deepEqual(
			peopleIn('{\n\t"speakers": [\n\t\t{ "name": "Ann Lee", "initials": "AL" }\n\t]\n}\n', 'speakers.json'),
			[{ name: 'Ann Lee', initials: 'AL', line: 2 }],
		);
	});

	test('is a list of a person a line', () => {
		assert.deepEqual(
			peopleIn(
				'\ufeff# delegates\nAnn Lee (AL)\nBK: Bob Kay\n- Cem Öz (Daily Post)\n\nDD\tDee Dow\tGazette\nEve Eng # absent\nDr. Flo-Mae O’Hara\nGil Ho(GHO)\n',
				'delegates.txt',
			),
			[
				{ name: 'Ann Lee', initials: 'AL', line: 1 },
				{ name: 'Bob Kay', initials: 'BK', line: 2 },
				{ name: 'Cem Öz', affiliation: 'Daily Post', line: 3 },
				{ name: 'Dee Dow', initials: 'DD', affiliation: 'Gazette', line: 5 },
				{ name: 'Eve Eng', line: 6 },
				{ name: 'Dr. Flo-Mae O’Hara', line: 7 },
				{ name: 'Gil Ho', initials: 'GHO', line: 8 },
			],
		);
	});

	test('tells where each name stands on its line', () => {
		const spans = (text: string, name: string) =>
			readRoster(text, rosterFormatOf(name), uri).people.map(({ span }) => span);
		assert.deepEqual(spans('speakers:\n  - name: "Ann Lee"\n  - Bob Kay\n', 'speakers.yaml'), [
			{ start: 11, end: 18 },
			{ start: 4, end: 11 },
		]);
		assert.deepEqual(spans('AL: Ann Lee\n', 'delegates.txt'), [{ start: 4, end: 11 }]);
	});

	test('is told of what stands wrong where it stands', () => {
		assert.deepEqual(problemsIn('- name: Ann Lee\n  <|twitter|>: x\n'), [
			'There is no key "twitter" here. There are: name, aliases, initials, affiliation, role, pronouns, link.',
		]);
		assert.deepEqual(problemsIn('- name: Ann Lee\n  role: <|[x]|>\n'), ['"role" is a text.']);
		assert.deepEqual(problemsIn('- <|name:|>\n'), ['A person needs a "name".']);
		assert.deepEqual(problemsIn('- <|true|>\n'), ['A person is a name or a map with "name".']);
		assert.deepEqual(problemsIn('speakers: [Ann]\n<|x|>: 1\n').length, 1);
	});

	test('is told of a name or code that is declared twice', () => {
		assert.deepEqual(problemsIn('AL: Ann Lee\n<|AL: Al Low|>\n', 'delegates.txt'), [
			'"AL" is declared twice: line 1 has it for Ann Lee.',
		]);
		assert.deepEqual(problemsIn('- Ann Lee\n- <|ann  lee|>\n').length, 1);
		assert.deepEqual(
			problemsIn('- {name: Ann Lee, aliases: [Annie]}\n- <|{name: Ann Kay, aliases: [annie]}|>\n').length,
			1,
		);
	});

	test('that is broken YAML says so and never throws', () => {
		for (const text of ['- [', 'a: *x', '\tx: 1', '%']) {
			assert.ok(readRoster(text, 'yaml', uri).problems.length > 0, text);
		}
		assert.deepEqual(peopleIn(''), []);
	});
});
