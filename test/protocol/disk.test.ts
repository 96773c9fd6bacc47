import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { disk } from '../../server/src/node/disk.ts';

const root = mkdtempSync(join(tmpdir(), 'transcripts-'));
after(() => rmSync(root, { recursive: true }));
const folder = pathToFileURL(root).href;
const address = (path: string) => `${folder}/${path}`;

for (const [path, text] of Object.entries({
	'a.transcript': 'Ann Lee: Hi.\n',
	'b/c (1).md': '\ufeffBob Kay: Ho.\n',
	'b/picture.png': '',
	'old/d.txt': '',
	'.hidden/e.txt': '',
	'node_modules/f.md': '',
	'.transcriptignore': 'old/\n',
	'z.vtt': 'WEBVTT\n',
})) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

describe('The files of the machine', () => {
	test('may be transcripts by their names, but for what ignore files exclude', async () => {
		const found = await disk.findTranscripts(folder, 100);
		assert.deepEqual(found, ['a.transcript', 'b/c%20(1).md', 'z.vtt'].map(address));
		assert.equal((await disk.findTranscripts(folder, 2)).length, 2);
		assert.deepEqual(disk.withoutIgnored([...found, address('old/d.txt')], [folder]), found);
	});

	test('are read as text, without their byte-order mark', async () => {
		assert.equal(await disk.readText(address('b/c%20(1).md')), 'Bob Kay: Ho.\n');
		assert.equal(await disk.readText(address('nowhere.md')), undefined);
		assert.equal(await disk.readText('https://example.org/a.md'), undefined);
		assert.deepEqual(await disk.list(address('nowhere')), []);
		assert.deepEqual([...(await disk.list(address('b')))].sort(), ['c (1).md', 'picture.png']);
	});

	test('are not looked for where nobody waits any more', async () => {
		const token = { isCancellationRequested: true, onCancellationRequested: () => ({ dispose() {} }) };
		assert.ok((await disk.findTranscripts(folder, 100, token)).length <= 1);
	});
});
