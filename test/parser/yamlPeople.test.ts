import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDocument } from 'yaml';
import {
	addAlias,
	addPerson,
	type PeopleEdits,
	removePerson,
	renamePerson,
} from '../../server/src/people/editPeople.ts';
import { peopleIn } from '../../server/src/people/peopleIn.ts';

function applied(text: string, edits: PeopleEdits): string {
	assert.ok(edits, 'there are edits');
	return edits
		.toSorted((a, b) => b.start - a.start)
		.reduce((done, { start, end, newText }) => `${done.slice(0, start)}${newText}${done.slice(end)}`, text);
}

const path = ['speakers'];
const cem = { name: 'Cem Öz' };
const whole = { name: 'Cem Öz', initials: 'CO', affiliation: 'Daily: Post' };

describe('A person is added', () => {
	const cases: readonly (readonly [before: string, after: string, person?: typeof cem | typeof whole, top?: true])[] = [
		['speakers:\n  - Ann Lee # first\n\n# end\nx: 1', 'speakers:\n  - Ann Lee # first\n  - Cem Öz\n\n# end\nx: 1'],
		['speakers:\n- Ann Lee\nx: 1\n', 'speakers:\n- Ann Lee\n- Cem Öz\nx: 1\n'],
		["speakers: ['Ann Lee', 'Bob Kay']\n", "speakers: ['Ann Lee', 'Bob Kay', 'Cem Öz']\n"],
		['speakers: []\n', 'speakers: [Cem Öz]\n'],
		['speakers:\ntitle: x\n', 'speakers:\n  - Cem Öz\ntitle: x\n'],
		['speakers: Ann Lee\n', 'speakers: [ Ann Lee, Cem Öz ]\n'],
		['speakers:\n  AL: Ann Lee\n', 'speakers:\n  AL: Ann Lee\n  Cem Öz:\n'],
		[
			'speakers:\n  AL: Ann Lee\n',
			'speakers:\n  AL: Ann Lee\n  CO:\n    name: Cem Öz\n    initials: CO\n    affiliation: "Daily: Post"\n'.replace(
				'    initials: CO\n',
				'',
			),
			whole,
		],
		[
			'- name: Ann Lee\n  role: host\n',
			'- name: Ann Lee\n  role: host\n- name: Cem Öz\n  initials: CO\n  affiliation: "Daily: Post"\n',
			whole,
			true,
		],
		['- name: Ann Lee\n  role: host', '- name: Ann Lee\n  role: host\n- name: Cem Öz', cem, true],
		['', '- Cem Öz', cem, true],
		['# the crew\n', '# the crew\n- Cem Öz\n', cem, true],
		[
			'{\n\t"speakers": [\n\t\t{ "name": "Ann Lee" }\n\t]\n}\n',
			'{\n\t"speakers": [\n\t\t{ "name": "Ann Lee" },\n\t\t{ "name": "Cem Öz" }\n\t]\n}\n',
		],
	];
	for (const [before, after, person = cem, top] of cases) {
		test(JSON.stringify(before), () => {
			assert.equal(applied(before, addPerson(before, top ? [] : path, person)), after);
		});
	}

	test('not into broken YAML', () => {
		assert.equal(addPerson('speakers: [', path, cem), undefined);
		assert.equal(addPerson('title: x', path, cem), undefined);
	});
});

describe('A person gets another name', () => {
	const cases: readonly (readonly [before: string, after: string])[] = [
		['speakers:\n  - Ann Lee # first\n', 'speakers:\n  - Ann Kay # first\n'],
		['speakers: ["Ann Lee", B]\n', 'speakers: ["Ann Kay", B]\n'],
		['speakers:\n  AL: Ann Lee\n', 'speakers:\n  AL: Ann Kay\n'],
		['speakers:\n  Ann Lee:\n    role: host\n', 'speakers:\n  Ann Kay:\n    role: host\n'],
		['speakers:\n  - role: host\n    name: Ann Lee\n', 'speakers:\n  - role: host\n    name: Ann Kay\n'],
		['speakers: Ann Lee\n', 'speakers: Ann Kay\n'],
	];
	for (const [before, after] of cases) {
		test(JSON.stringify(before), () => {
			assert.equal(applied(before, renamePerson(before, path, 'ann lee', 'Ann Kay')), after);
		});
	}
});

describe('An alias is declared', () => {
	const cases: readonly (readonly [before: string, after: string])[] = [
		['speakers:\n  - Ann Lee # first\n', 'speakers:\n  - { name: Ann Lee, aliases: [ Annie ] } # first\n'],
		["speakers: ['Ann Lee']\n", "speakers: [{ name: 'Ann Lee', aliases: [ 'Annie' ] }]\n"],
		['speakers:\n  AL: Ann Lee\n', 'speakers:\n  AL: { name: Ann Lee, aliases: [ Annie ] }\n'],
		[
			'speakers:\n  - name: Ann Lee\n    role: host # x\n',
			'speakers:\n  - name: Ann Lee\n    role: host # x\n    aliases: [ Annie ]\n',
		],
		['speakers:\n  - name: Ann Lee\n    aliases: [A]\n', 'speakers:\n  - name: Ann Lee\n    aliases: [A, Annie]\n'],
		[
			'speakers:\n  - name: Ann Lee\n    aliases:\n      - A\n',
			'speakers:\n  - name: Ann Lee\n    aliases:\n      - A\n      - Annie\n',
		],
		['speakers:\n  - name: Ann Lee\n    aliases: A\n', 'speakers:\n  - name: Ann Lee\n    aliases: [ A, Annie ]\n'],
		['speakers:\n  - { name: Ann Lee }\n', 'speakers:\n  - { name: Ann Lee, aliases: [ Annie ] }\n'],
		['speakers:\n  Ann Lee:\n  B:\n', 'speakers:\n  Ann Lee: { aliases: [ Annie ] }\n  B:\n'],
	];
	for (const [before, after] of cases) {
		test(JSON.stringify(before), () => {
			const done = applied(before, addAlias(before, path, 'Ann Lee', 'Annie'));
			assert.equal(done, after);
			const people = [...peopleIn(parseDocument(done).toJS().speakers)].map(({ person }) => person);
			assert.ok(people.some(({ name, aliases }) => name === 'Ann Lee' && aliases?.includes('Annie')));
		});
	}
});

describe('A person is taken out', () => {
	const cases: readonly (readonly [before: string, after: string])[] = [
		['speakers:\n  - Ann Lee # first\n  - Bob\n', 'speakers:\n  - Bob\n'],
		['speakers:\n  - Bob\n  - name: Ann Lee\n    role: host\nx: 1\n', 'speakers:\n  - Bob\nx: 1\n'],
		['speakers:\n  - Bob\n  - Ann Lee', 'speakers:\n  - Bob'],
		['speakers: [Ann Lee, Bob]\n', 'speakers: [Bob]\n'],
		['speakers: [Bob, Ann Lee]\n', 'speakers: [Bob]\n'],
		['speakers:\n  - Ann Lee\nx: 1\n', 'speakers: []\nx: 1\n'],
		['speakers: Ann Lee\n', 'speakers: []\n'],
		['speakers:\n  AL: Ann Lee\n  B: Bob\n', 'speakers:\n  B: Bob\n'],
	];
	for (const [before, after] of cases) {
		test(JSON.stringify(before), () => {
			assert.equal(applied(before, removePerson(before, path, 'Ann Lee')), after);
		});
	}
});

test('of a name that stands in a list twice the first is meant', () => {
	const text = 'speakers:\n  - Ann Lee\n  - Bob Kay\n  - Ann Lee\n';
	assert.equal(
		applied(text, addAlias(text, path, 'Ann Lee', 'Annie')),
		'speakers:\n  - { name: Ann Lee, aliases: [ Annie ] }\n  - Bob Kay\n  - Ann Lee\n',
	);
});
