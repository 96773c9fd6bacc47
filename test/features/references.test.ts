import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { definition } from '../../server/src/features/definition.ts';
import { highlights } from '../../server/src/features/highlights.ts';
import { linkedEditing } from '../../server/src/features/linkedEditing.ts';
import { references } from '../../server/src/features/references.ts';
import { answersRanges } from '../support/occurrences.ts';
import { marked, roster } from '../support/transcripts.ts';

const findsReferences = (text: string, declarations = true) =>
	answersRanges(text, (transcript, cursor) => references(transcript, cursor, declarations).map(({ range }) => range));
const leadsTo = (text: string) =>
	answersRanges(text, (transcript, cursor) => {
		const place = definition(transcript, cursor)?.target;
		return place ? [place.range] : [];
	});
const highlightsNames = (text: string) =>
	answersRanges(text, (transcript, cursor) => highlights(transcript, cursor).map(({ range }) => range));
const links = (text: string) =>
	answersRanges(text, (transcript, cursor) => linkedEditing(transcript, cursor)?.ranges ?? []);

const talk = '**Bob Kay:** Thank you.\n\n**Ann Lee:** And now?\n\n**Bob Kay:** Tomorrow.';

describe('references', () => {
	test('every label of one person, affiliations and marks left out', () => {
		findsReferences(
			`**<|Ann L<|>ee|> (CNN):** Good morning.\n\n${talk.replace('Ann Lee', '<|Ann Lee|>')}\n\n**<|Ann Lee|>** (00:01:02): Good.`,
		);
	});

	test('other names of the same person are among them', () => {
		findsReferences(
			'**<|Director Ann Lee|>:** Good morning.\n\n**Bob Kay:** Thank you.\n\n**<|Di<|>rector|>:** And now?\n\n**Bob Kay:** Tomorrow.\n\n**<|Director|>:** Good.',
		);
	});

	const attendees = '| Name | Abbreviation |\n| --- | --- |\n| <|Ann Lee|> | <|AL|> |\n| Bob Kay | BK |\n\n';
	test('an attendee table declares a name and its initials', () => {
		findsReferences(`${attendees}<|A<|>L|>: Good morning.\n\nBK: Thank you.\n\n<|AL|>: And now?\n\nBK: Tomorrow.`);
	});

	test('declarations can be left out', () => {
		findsReferences(
			`${attendees.replaceAll(/<\||\|>/g, '')}<|A<|>L|>: Good morning.\n\nBK: Thank you.\n\n<|AL|>: And now?\n\nBK: Tomorrow.`,
			false,
		);
	});

	test('a declaration that the cursor is in finds the labels', () => {
		findsReferences(
			'---\ntitle: Ann Lee talks\nspeakers: [<|Ann L<|>ee|>, "Bob Kay"]\n---\n\n**<|Ann Lee|>:** Good morning.\n\n**Bob Kay:** Thank you.\n\n**<|Ann Lee|>:** And now?',
		);
	});

	test('people who speak together are found by each name', () => {
		findsReferences(
			`${attendees}<|A<|>L|>: Good morning.\n\nBK: Thank you.\n\n<|AL|>/BK: And now?\n\nBK: Tomorrow.\n\n<|AL|>: Good.`,
		);
	});

	test('captions name the voice in every cue', () => {
		findsReferences(
			'WEBVTT\n\n00:01.000 --> 00:02.000\n<v <|Ann L<|>ee|>>Good morning.\n\n00:02.000 --> 00:03.000\n<v <|Ann Lee|>>And welcome.\n\n00:03.000 --> 00:04.000\n<v Bob Kay>Thank you.',
		);
	});

	test('there are none for a word of speech', () => findsReferences(`**Ann Lee:** Ann L<|>ee spoke.\n\n${talk}`));
});

describe('definition', () => {
	test('leads to the first label', () => leadsTo(`**<|Ann Lee|>:** Good.\n\n${talk.replace('Ann', 'An<|>n')}`));

	test('leads to the front matter', () => {
		leadsTo(`---\nspeakers:\n  - <|Ann Lee|>\n  - Bob Kay\n---\n\n${talk.replace('Ann', 'An<|>n')}`);
	});

	test('leads to the roster of another file', () => {
		const { transcript, cursor } = marked(talk.replace('Ann', 'An<|>n'), {
			roster: roster({ name: 'Bob Kay' }, { name: 'Ann Lee', span: { start: 8, end: 15 } }),
		});
		const place = definition(transcript, cursor)?.target;
		assert.deepEqual([place?.uri, place?.range.start], ['file:///talks/speakers.yaml', { line: 1, character: 8 }]);
	});
});

describe('highlights', () => {
	test('names in labels and declarations', () => {
		highlightsNames(
			'---\nspeakers: [<|Ann Lee|>]\n---\n\n**<|Ann Lee|>:** Good.\n\n**Bob:** Thank you, Ann Lee.\n\n**<|A<|>nn Lee|>:** And now?',
		);
	});

	test('nothing in speech', () => highlightsNames(`${talk}\n\n**Ann Lee:** Go<|>od.`));
});

describe('linked editing', () => {
	test('names that are written alike, and no others of the same person', () => {
		links(
			'**<|Director|>:** Good morning.\n\n**Bob Kay:** Thank you.\n\n**<|Direc<|>tor|>:** And now?\n\n**Bob Kay:** Tomorrow.\n\n**Director Ann Lee:** Good.\n\n**DIRECTOR:** Well.',
		);
	});

	test('a name that stands once changes by itself', () =>
		links('**Ann<|>:** Good morning.\n\n**Bob Kay:** Thank you.'));
});
