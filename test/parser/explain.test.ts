import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainDetection, explainLine, foreignCounts } from '../../server/src/parser/labels/explain.ts';
import { type ParseOptions, parse } from '../../server/src/parser/parse.ts';

const explain = (text: string, options?: ParseOptions) => explainDetection(parse(text.split('\n'), options).detection);

const meeting = `
| Name | Abbreviation |
| --- | --- |
| Ann Lee | AL |
| Bob Kay | BK |

AL: Shall we start?

BK: Yes. I have one thing: the map.

AL: Where is it?

Note: it was lost.

BK: I don't know.

**Cy:** I have it.
`;

test('says how labels are written, who names the people, and what is no label', () => {
	assert.deepEqual(explain(meeting), [
		'4 of 5 labels are written as “Initials and colon”.',
		'Written otherwise: 1 as “Bold name and colon”.',
		'The table at line 4 names 2 people with their initials: 4 labels are theirs.',
		'A paragraph without a label goes on with the turn above it.',
		'1 more line looks like a label and is none: “Note” at line 13 (a known word that is no speaker).',
	]);
});

test('counts labels of other conventions', () => {
	assert.deepEqual(foreignCounts(parse(meeting.split('\n')).detection), [['bold-name', 1]]);
});

test('names the setting where the user chose', () => {
	assert.deepEqual(explain('Ann: hello, you\n\nBob: hello, Ann', { convention: 'initials' }), [
		'The settings ask for “Initials and colon”.',
		'0 of 2 labels are written as “Initials and colon”.',
		'Written otherwise: 2 as “Name and colon”.',
		'A paragraph without a label goes on with the turn above it.',
	]);
});

test('says that nobody speaks', () => {
	assert.deepEqual(explain('Just a text.\n\nAnd more of it.'), ['No line was found that says who speaks.']);
});

test('names front matter, attendance and roster', () => {
	const text =
		'---\nspeakers: [Ann Lee]\n---\n\nPresent: Bob Kay, Cy Day\n\nAnn: hi, all\n\nBob Kay: hi, Ann\n\nDov: hi';
	const roster = [{ name: 'Dov Ash', line: 0, source: 'roster' as const }];
	assert.deepEqual(explain(text, { roster }).slice(1, 4), [
		'The front matter names 1 person: 1 label is theirs.',
		'Line 5 names 2 people: 1 label is theirs.',
		'The roster names 1 person: 1 label is theirs.',
	]);
});

test('explains one line', () => {
	const { detection } = parse(meeting.split('\n'));
	assert.match(
		explainLine(detection, 6)?.join(' ') ?? '',
		/^“AL” is taken for a label \(Initials and colon\)\. For it: .*initials of a declared person/,
	);
	assert.match(
		explainLine(detection, 12)?.join(' ') ?? '',
		/^“Note” looks like a label and is taken for none\. .*Against it: a known word that is no speaker/,
	);
	assert.equal(explainLine(detection, 0), undefined);
});
