import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renameTarget } from '../../server/src/features/renameTarget.ts';
import { answersRanges } from '../support/occurrences.ts';
import { refuses, renames } from '../support/renaming.ts';
import { roster } from '../support/transcripts.ts';

const talk =
	'**Ann Lee (CNN):** Good morning.\n\n**Bob Kay:** Thank you.\n\n**Ann<|> Lee:** And now?\n\n**Bob Kay:** Now.';
const without = (text: string) => text.replace('<|>', '');

describe('the target of a renaming', () => {
	const targets = (text: string) =>
		answersRanges(text, (transcript, cursor) => {
			const target = renameTarget(transcript, cursor);
			return target ? [target.range] : [];
		});

	test('is the name alone', () => targets(`${without(talk)}\n\n**<|Ann L<|>ee|> (CNN) [00:01]:** Good.`));
	test('is the name behind the marks at the cursor', () =>
		targets(`${without(talk)}\n\n<|>**<|Ann Lee|> (CNN):** Good.`));
	test('is not what marks in speech stand before', () =>
		targets(`${without(talk)}\n\n**Ann Lee (CNN):** <|>**Ann Lee** said so.`));
	test('is not what stands behind a time', () =>
		targets(`[00:00] Ann Lee: Good morning.\n\n[00:0<|>1] Bob Kay: Thank you.\n\n[00:02] Ann Lee: And now?`));
	test('is not the affiliation', () => targets(`${without(talk)}\n\n**Ann Lee (C<|>NN):** Good.`));
	test('is no word of speech', () => targets(`${without(talk)}\n\n**Ann Lee (CNN):** Ann L<|>ee.`));
});

describe('renaming', () => {
	test('changes every label and keeps affiliations and marks', () => {
		const { labels, merges } = renames(talk, 'Cy Day', without(talk).replaceAll('Ann Lee', 'Cy Day'));
		assert.deepEqual([labels, merges], [2, []]);
	});

	test('begins at the marks of a label, too', () => {
		const text = without(talk);
		renames(`<|>${text}`, 'Cy Day', text.replaceAll('Ann Lee', 'Cy Day'));
	});

	test('changes other writings of the same name, and no name that is mentioned', () => {
		renames(
			'**ANN LEE:** Good morning.\n\n**Bob Kay:** Ann Lee said so.\n\n**Ann\u00a0<|>Lee:** And now?\n\n**Bob Kay:** Now.\n\n**Ann Lee:** So.',
			'Cy Day',
			'**Cy Day:** Good morning.\n\n**Bob Kay:** Ann Lee said so.\n\n**Cy Day:** And now?\n\n**Bob Kay:** Now.\n\n**Cy Day:** So.',
		);
	});

	test('leaves other names of the same person', () => {
		const text = '**Director Ann Lee:** Hi.\n\n**Bob Kay:** Hi.\n\n**Dire<|>ctor:** And now?\n\n**Bob Kay:** Now.';
		renames(text, 'President', without(text).replace('**Director:**', '**President:**'));
	});

	test('changes where the document declares the name', () => {
		const head = "---\ntitle: Ann Lee talks\nspeakers:\n  - 'Ann Lee'\n  - Bob Kay\n---\n\n";
		const after = `${head.replace("'Ann Lee'", "'Cy O''Day'")}${without(talk).replaceAll('Ann Lee', "Cy O'Day")}`;
		renames(`${head}${talk}`, "Cy O'Day", after);
	});

	test('changes initials in an attendee table too', () => {
		const text =
			'| Name | Initials |\n| --- | --- |\n| Ann Lee | AL |\n| Bob Kay | BK |\n\nA<|>L: Hello to you.\n\nBK: Hi.\n\nAL/BK: And now?\n\nBK: Now.';
		renames(text, 'ALE', without(text).replaceAll('AL', 'ALE'));
	});

	test('changes the voice of every cue', () => {
		const text =
			'WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Ann<|> Lee>Hi.</v>\n\n00:02.000 --> 00:03.000\n<v Ann Lee>Welcome.\n\n00:03.000 --> 00:04.000\n<v Bob Kay>Thanks.';
		renames(text, 'Ann & Co', without(text).replaceAll('Ann Lee', 'Ann &amp; Co'));
	});

	test('keeps times, and damage that is not the name’s', () => {
		const text =
			'[00:01:00] Ann Lee: Hello there.\n\n[00:01:10] Bob Kay: Hi.\n\n[00:01:20] Ann<|> Lee: And now?\n\n[00:01:30] Bob Kay: Now.';
		renames(text, 'Cy Day', without(text).replaceAll('Ann Lee', 'Cy Day'));
		const damaged = `${without(talk)}\n\n**Ann Lee: Good.**\n\n**Bob <|>Kay::** So.`;
		renames(damaged, 'Cy Day', without(damaged).replaceAll('Bob Kay', 'Cy Day'));
	});

	test('says which people it would merge', () => {
		const { merges } = renames(talk, 'bob kay', without(talk).replaceAll('Ann Lee', 'bob kay'));
		assert.deepEqual(
			merges.map(({ name }) => name),
			['Bob Kay'],
		);
	});

	test('says which entry of the roster declares the name', () => {
		const people = roster({ name: 'Bob Kay' }, { name: 'Ann Lee' });
		const { roster: found } = renames(talk, 'Cy Day', without(talk).replaceAll('Ann Lee', 'Cy Day'), {
			roster: people,
		});
		assert.deepEqual(
			found.map(({ uri, line }) => [uri, line]),
			[['file:///talks/speakers.yaml', 1]],
		);
	});

	test('does nothing where the name is the same', () => {
		assert.deepEqual(renames(talk, 'Ann Lee', without(talk)).edits, []);
	});
});

describe('a renaming is refused', () => {
	test('away from a name', () => refuses('**Ann Lee:** Good mor<|>ning.', 'Bob', /Put the cursor on the name/));
	test('without a name', () => refuses(talk, '  ', /needs a name/));
	test('with a line break', () => refuses(talk, 'Bob\nKay', /one line/));
	test('with what would end the name', () => refuses(talk, 'Bob: Kay', /line 1/));
	test('with marks of emphasis', () => refuses(talk, 'Bob** Kay', /line 1/));
	test('with a sentence', () => refuses(talk, 'I said that you were there', /line 1/));
	test('with a word that heads lines and never speaks', () => {
		refuses('Ann Lee: Hello there.\n\nBob Kay: Hi.\n\nAnn<|> Lee: And now?\n\nBob Kay: Now.', 'Note', /line 1/);
	});
	test('with what a table cannot hold', () => {
		refuses(
			'| Name | Initials |\n| --- | --- |\n| Ann Lee | AL |\n\nA<|>L: Hello to you.\n\nBK: Hi.\n\nAL: Now.',
			'A|L',
			/line/,
		);
	});
});
