import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { folderOf, transcript } from '../support/commandLine.ts';

const talk = `---
speakers:
  - Jon Smith
  - Ann Lee
---

**Jon Smith (Daily Post):** I am Jon Smith: good morning.\r
\r
**Ann Lee:** Good morning, Jon Smith.

**Jon Smith:** Well.
`;
const renamed = talk.replace('- Jon', '- John').replaceAll('**Jon', '**John');
const rename = (cwd: string, ...args: readonly string[]) => transcript(['rename', ...args], { cwd });

describe('rename', () => {
	test('changes labels and front matter, never speech, and says so', () => {
		const cwd = folderOf({ 'a.md': talk, 'b.md': talk.replaceAll('Jon', 'Jim') });
		const { status, stdout, stderr } = rename(cwd, '--from', 'Jon Smith', '--to', 'John Smith', '.');
		assert.deepEqual([status, stdout], [0, 'a.md: Jon Smith is now John Smith in 2 labels and 1 declaration\n']);
		assert.equal(stderr, '2 labels in 1 file changed.\n');
		assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), renamed);
	});

	test('as a dry run it writes a patch and no file', () => {
		const cwd = folderOf({ 'a.md': talk });
		const { status, stdout } = rename(cwd, '--from', 'Jon Smith', '--to', 'John Smith', 'a.md', '--dry-run');
		assert.equal(status, 0);
		assert.match(stdout, /^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ /);
		assert.ok(stdout.includes('\n-**Jon Smith:** Well.\n+**John Smith:** Well.\n'));
		assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), talk);
	});

	test('refuses a name that would not be read as one, and changes nothing', () => {
		const cwd = folderOf({ 'a.md': talk });
		for (const name of ['Jon: Smith', 'Jon ** Smith', ' ']) {
			const { status, stderr } = rename(cwd, '--from', 'Jon Smith', '--to', name, 'a.md');
			assert.equal(status, 2);
			assert.notEqual(stderr, '');
			assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), talk);
		}
	});

	test('tells where two people become one', () => {
		const cwd = folderOf({ 'a.md': talk.replace(/^---[\s\S]*---\n/, '') });
		const { status, stderr } = rename(cwd, '--from', 'Jon Smith', '--to', 'Ann Lee', 'a.md');
		assert.equal(status, 0);
		assert.match(stderr, /Jon Smith and Ann Lee are one person now/);
	});

	test('nobody of that name: exit status 1; a missing file or option: 2', () => {
		const cwd = folderOf({ 'a.md': talk });
		const { status, stderr } = rename(cwd, '--from', 'Cy Dow', '--to', 'Cy Doe', 'a.md');
		assert.deepEqual([status, stderr], [1, 'Nobody is called Cy Dow in these files.\n']);
		assert.equal(rename(cwd, '--from', 'Jon Smith', '--to', 'Jo', 'gone.md').status, 2);
		assert.equal(rename(cwd, '--from', 'Jon Smith', 'a.md').status, 2);
	});
});
