import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nameAndOfficeOf } from '../../server/src/facts/people/nameAndOffice.ts';
import { nameForm } from '../../server/src/facts/people/nameForm.ts';
import { speakersOf } from '../../server/src/facts/people/speakers.ts';
import { parse } from '../../server/src/parser/parse.ts';

/** What is known of the first speaker: `name | office`. */
function first(text: string): string {
	const transcript = parse(text.split('\n'));
	const [speaker] = speakersOf(transcript);
	assert.ok(speaker);
	const { personName = '', office = '' } = nameAndOfficeOf(transcript, speaker);
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
