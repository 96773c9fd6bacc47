import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { folderOf, transcript } from '../support/commandLine.ts';

const talk = `Welcome to all of you, and let us begin.

**Ann Lee (Daily "Post", Inc.):** One two three four five.

**Bob Kay:** Six.

**Ann Lee (Daily "Post", Inc.):** Seven eight.
`;
const timed = 'Ann Lee  0:05\nHello there.\n\nBob Kay  0:15\nFine.\n\nAnn Lee  0:17\nGood.\n';
const affiliation = 'Daily "Post", Inc.';
const cwd = folderOf({ 'a.md': talk, 'b.md': timed, 'README.md': '# About\n' });
const stats = (...args: readonly string[]) => transcript(['stats', ...args], { cwd });

describe('stats', () => {
	test('json: those who speak most first, speech by nobody last', () => {
		const [first, second, ...others] = JSON.parse(stats('.', '--format', 'json').stdout);
		assert.deepEqual(others, []);
		assert.deepEqual(first, {
			file: 'a.md',
			turns: 4,
			words: 17,
			seconds: 7,
			measured: false,
			speakers: [
				{ name: 'Ann Lee', affiliation, turns: 2, words: 7, share: 0.4118, seconds: 3, measured: false },
				{ name: 'Bob Kay', affiliation: null, turns: 1, words: 1, share: 0.0588, seconds: 0, measured: false },
				{ name: null, affiliation: null, turns: 1, words: 9, share: 0.5294, seconds: 4, measured: false },
			],
		});
		assert.equal(second.file, 'b.md');
		assert.equal(second.speakers.find(({ name }: { readonly name: string }) => name === 'Bob Kay').seconds, 2);
	});

	test('words that are nobody’s are counted; one whom front matter names has all of a text without labels', () => {
		const cwd = folderOf({
			'a.md': 'Well, I came by boat.\n',
			'b.md': '---\nspeaker: Ann Lee\n---\n\nWell, I came by boat.\n',
		});
		const read = transcript(['stats', 'a.md', 'b.md', '--format', 'json'], { cwd });
		const rows = JSON.parse(read.stdout).flatMap(({ speakers }: { speakers: readonly object[] }) => speakers);
		assert.deepEqual(
			rows.map(({ name, turns, words }: Readonly<Record<string, unknown>>) => [name, turns, words]),
			[
				[null, 1, 5],
				['Ann Lee', 1, 5],
			],
		);
	});

	test('csv: one head, a row for each speaker of each file', () => {
		const rows = stats('.', '--format', 'csv').stdout.trimEnd().split('\r\n');
		assert.equal(rows[0], 'file,name,affiliation,turns,words,share,seconds,measured');
		assert.equal(rows[1], 'a.md,Ann Lee,"Daily ""Post"", Inc.",2,7,0.4118,3,false');
		assert.equal(rows[3], 'a.md,,,1,9,0.5294,4,false');
		assert.equal(rows.length, 6);
	});

	test('text: a table for each file', () => {
		const { status, stdout } = stats('a.md');
		assert.equal(status, 0);
		assert.equal(
			stdout,
			`a.md: 4 turns, 17 words, ~0:07
  speaker                       turns  words  share   time
  Ann Lee (Daily "Post", Inc.)      2      7  41.2%  ~0:03
  Bob Kay                           1      1   5.9%  ~0:00
  nobody named                      1      9  52.9%  ~0:04
`,
		);
	});

	test('no file, no figures; a missing one is told of', () => {
		const { status, stdout } = stats('gone.md', '--format', 'json');
		assert.deepEqual([status, JSON.parse(stdout)], [2, []]);
	});
});
