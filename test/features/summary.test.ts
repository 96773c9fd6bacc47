import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import { summary } from '../../server/src/features/summary.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { sharedTranscripts } from '../support/corpus.ts';

const root = new URL('../../', import.meta.url).pathname;
const { settings } = readSettings({});
const of = (text: string) => summary(parse(splitLines(text)), settings);

test('a short conversation', () => {
	const turns = ['**Ann Lee:** Good morning. How are you?', '**Bob Kay:** I am well, thank you.'];
	assert.deepEqual(of(Array.from({ length: 8 }, (_, index) => turns[index % 2]).join('\n\n')), {
		convention: 'bold-name',
		turns: 8,
		speakers: 2,
		problems: 0,
		looksLikeTranscript: true,
	});
});

test('our own documents are no transcripts', () => {
	const files = globSync(['*.md', 'docs/*.md', 'docs/rules/*.md', '.github/**/*.md'], { cwd: root });
	assert.ok(files.length > 5);
	const taken = files.filter((file) => of(readFileSync(`${root}${file}`, 'utf8')).looksLikeTranscript);
	assert.deepEqual(taken, []);
});

test('notes, manuals, letters and lists are no transcripts', () => {
	for (const text of [
		'',
		'# Recipe\n\nServes: 4\n\nTime: 20 minutes\n\nNote: Use butter.\n\nFlour: 200 g\n\nSugar: 100 g\n\nEggs: 2\n',
		'**Name:** Ann\n\n**Age:** 41\n\n**City:** Rotterdam\n\n**Name:** Bob\n\n**Age:** 40\n\n**City:** Delft\n',
		'Dear Ann:\n\nThank you for your letter. I write to tell you that the gate is open.\n\nYours,\nBob',
		'TODO: one\n\nTODO: two\n\nFIXME: three\n\nNOTE: four\n\nTODO: five\n\nTODO: six\n\nFIXME: seven\n',
		'Q: What is it?\nA: A library.\n\nQ: Is it free?\nA: It is.\n',
	]) {
		assert.equal(of(text).looksLikeTranscript, false, text);
	}
});

const shared = process.env.TRANSCRIPT_NO_SLOW ? [] : sharedTranscripts();

test('nearly every real transcript looks like one', { skip: shared.length === 0 && 'no shared transcripts' }, () => {
	const missed = shared.filter(({ text }) => !of(text).looksLikeTranscript).map(({ name }) => name);
	assert.ok(missed.length <= shared.length * 0.1, missed.join('\n'));
});
