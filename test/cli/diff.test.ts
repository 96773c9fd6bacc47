import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compare } from '../../server/src/features/changes/compare.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { folderOf, transcript } from '../support/commandLine.ts';

const old = `Welcome to all of you.

**Ann Lee:** Good morning, this is the first question.

**Bob Kay:** And this is a long answer to it,
on two lines.

It goes on.

**Ann Lee:** Thank you very much indeed for that.

**Bob Kay:** You are always welcome here.
`;
const read = (text: string) => parse(splitLines(text));
const compared = (after: string, before = old) => {
	const { changed, moved, removed, added } = compare(read(before), read(after));
	return {
		changed: changed.map((stretch) => [stretch.old.label, stretch.fresh.label, stretch.words.length]),
		moved: moved.map(({ words }) => words.join(' ')),
		removed: removed.map(({ words }) => words.join(' ')),
		added: added.map(({ words }) => words.join(' ')),
	};
};
const nothing = { changed: [], moved: [], removed: [], added: [] };

describe('comparing who said what', () => {
	test('wrapping, joining paragraphs and marks are no change', () => {
		assert.deepEqual(compared(old), nothing);
		const wrapped = old
			.replace('on two lines.\n\nIt goes', 'on *two* lines. It goes')
			.replace('long answer', 'long\nanswer');
		assert.deepEqual(compared(wrapped), nothing);
	});

	test('another label is a change of speaker, and no word', () => {
		assert.deepEqual(compared(old.replace('**Ann Lee:** Thank', '**Bob Kay:** Thank')), {
			...nothing,
			changed: [['Ann Lee', 'Bob Kay', 7]],
		});
	});

	test('a label for speech that had none', () => {
		assert.deepEqual(compared(`**Ann Lee:** ${old}`), { ...nothing, changed: [[undefined, 'Ann Lee', 5]] });
	});

	test('a turn that is split changes the speaker of its part', () => {
		assert.deepEqual(compared(old.replace('It goes on.', '**Ann Lee:** It goes on.')), {
			...nothing,
			changed: [['Bob Kay', 'Ann Lee', 3]],
		});
	});

	test('a longer name of the same person is no change', () => {
		assert.deepEqual(compared(old.replace('**Ann Lee:** Thank', '**Ann:** Thank')), nothing);
	});

	test('a turn that stands elsewhere was moved', () => {
		const turn = '**Ann Lee:** Thank you very much indeed for that.\n\n';
		const moved = (own: string) => old.replace(turn, '').replace('**Ann Lee:** Good', `${own}**Ann Lee:** Good`);
		assert.deepEqual(compared(moved(turn)), { ...nothing, moved: ['Thank you very much indeed for that'] });
		assert.deepEqual(compared(moved(turn.replace('Ann Lee', 'Bob Kay'))).changed, [['Ann Lee', 'Bob Kay', 7]]);
	});

	test('words that are gone and new, where they stand', () => {
		assert.deepEqual(compared(old.replace('a long answer', 'the short answer').replace(' very much', '')), {
			...nothing,
			removed: ['a long', 'very much'],
			added: ['the short'],
		});
	});

	test('two different texts share nothing by chance', () => {
		const other = '**Ann Lee:** To you, this is of the past.\n\n**Cy Dow:** It goes so.\n\n**Ann Lee:** Of you.\n';
		assert.deepEqual(compared(other).changed, []);
	});
});

describe('diff', () => {
	const cwd = folderOf({
		'old.md': old,
		'same.md': old.replace('two lines', '*two* lines'),
		'new.md': old.replace('**Ann Lee:** Thank', '**Bob Kay:** Thank'),
		'words.md': old.replace('a long answer', 'the answer'),
	});
	const diff = (...args: readonly string[]) => transcript(['diff', ...args], { cwd });

	test('text: a table and the answer', () => {
		const { status, stdout } = diff('old.md', 'new.md');
		assert.equal(status, 0);
		assert.equal(
			stdout,
			`old.md → new.md

Turns whose speaker changed: 1
  was      is       old line  new line  words  speech
  Ann Lee  Bob Kay        10        10      7  Thank you very much indeed for that

Spoken words unchanged: yes
`,
		);
		assert.match(diff('old.md', 'words.md').stdout, /^Spoken words unchanged: no \(2 words gone, 1 word new\)$/m);
	});

	test('json', () => {
		assert.deepEqual(JSON.parse(diff('old.md', 'new.md', '--format', 'json').stdout), {
			old: 'old.md',
			new: 'new.md',
			wordsUnchanged: true,
			changed: [
				{
					from: 'Ann Lee',
					to: 'Bob Kay',
					oldLine: 10,
					newLine: 10,
					words: 7,
					text: 'Thank you very much indeed for that',
				},
			],
			moved: [],
			removed: [],
			added: [],
		});
	});

	test('exit status', () => {
		assert.equal(diff('old.md', 'same.md', '--exit-code').status, 0);
		assert.equal(diff('old.md', 'new.md', '--exit-code').status, 1);
		assert.equal(diff('old.md', 'gone.md').status, 2);
		assert.equal(diff('old.md').status, 2);
		assert.equal(transcript(['diff', '-', 'old.md', '--exit-code'], { cwd, input: old }).status, 0);
	});
});
