import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf, transcript } from '../support/commandLine.ts';

const one =
	'**Ann Lee:** Good morning, Bob.\r\n\r\n**Bob Kay:** Good morning, Ann. Was Maria there?\r\n\r\n**Ann Lee:** She was.\r\n';
const two = '**Bob Kay:** Where is Cy?\n\n**Cy Day:** Here, Bob.\n\n**Bob Kay:** Good.\n';

test('the same person has one pseudonym in all files; the key is a file of its own, and nothing is written over', () => {
	const cwd = folderOf({
		'talks/one.md': one,
		'talks/deep/two.md': two,
		'talks/one.md.k3f9a2qx.annotations.jsonl': '',
	});
	const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
	const { status, stdout, stderr } = transcript(['pseudonymise', 'talks', '--out', 'public'], { cwd });
	assert.equal(status, 0, stderr);
	const [first, second] = [read('public/one.md'), read('public/deep/two.md')];
	assert.ok(!/Ann|Lee|Bob|Kay|Cy|Day/.test(first + second), first + second);
	assert.equal(first.match(/\r\n/g)?.length, 5, 'line ends stay');
	const bob = /^\*\*(Speaker \w):\*\* Where is/m.exec(second)?.[1] ?? assert.fail(second);
	assert.ok(first.includes(`**${bob}:** Good morning`), 'one and the same in both');
	const key = read('pseudonyms.yaml');
	assert.match(key, new RegExp(`^${bob}: \\[Bob Kay\\]$`, 'm'));
	assert.match(stdout, /public\/one\.md:3: “Maria” is a given name/);
	assert.match(stderr, /talks\/one\.md: its annotations quote what was said and are left behind/);

	const again = transcript(['pseudonymise', 'talks', '--out', 'public'], { cwd });
	assert.equal(again.status, 2);
	assert.match(again.stderr, /is there already, and nothing is written over/);
	assert.equal(read('public/one.md'), first);
	assert.equal(read('pseudonyms.yaml'), key);
	assert.equal(read('talks/one.md'), one);
});

test('a key gives pseudonyms, and takes who is new behind what it holds', () => {
	const cwd = folderOf({
		'one.md': one,
		'two.md': two,
		'key.yaml': '# Ours\nThe host: Ann Lee\nGuest: [B. Kay, Bob Kay]',
	});
	const run = transcript(['pseudonymise', 'one.md', 'two.md', '--out', 'public', '--key', 'key.yaml'], { cwd });
	assert.equal(run.status, 0, run.stderr);
	assert.match(readFileSync(join(cwd, 'public/one.md'), 'utf8'), /^\*\*The host:\*\* Good morning, Guest\./);
	assert.equal(
		readFileSync(join(cwd, 'key.yaml'), 'utf8'),
		'# Ours\nThe host: Ann Lee\nGuest: [B. Kay, Bob Kay]\nSpeaker A: [Cy Day]\n',
	);
});

test('wrong usage writes nothing', () => {
	const cwd = folderOf({
		'one.md': one,
		'list.yaml': '- Ann Lee\n',
		'nobody.md': '**Speaker 1:** Hm.\n\n**Speaker 2:** Well.\n',
	});
	const fails = (args: readonly string[], message: RegExp) => {
		const run = transcript(['pseudonymise', ...args], { cwd });
		assert.equal(run.status, 2, run.stdout);
		assert.match(run.stderr, message);
		assert.ok(!existsSync(join(cwd, 'public')));
	};
	fails(['one.md'], /--out/);
	fails(['one.md', '--out', 'public', '--key', 'public/key.yaml'], /Keep it apart/);
	fails(['one.md', '--out', 'public', '--key', 'list.yaml'], /maps each pseudonym/);
	fails(['-', '--out', 'public'], /Standard input/);
	fails(['nobody.md', '--out', 'public'], /nobody is named in it/);
	fails(['no-such.md', '--out', 'public'], /no-such\.md/);
	writeFileSync(join(cwd, 'taken'), '');
});
