import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Uri } from 'vscode';
import { endingOf, folderGlobs } from '../../client/src/adoption/folderGlobs.ts';
import { mayHoldTranscript } from '../../client/src/adoption/guises.ts';
import { isDeclined, mayAsk, questionOf } from '../../client/src/adoption/question.ts';

const talk = { name: 'talk.md', turns: 7, speakers: 2, inFolder: true };

test('the globs of a folder hold its path literally and each ending once', () => {
	assert.deepEqual(folderGlobs('work/talks', ['.txt', '.md', '.md']), [
		'**/work/talks/**/*.md',
		'**/work/talks/**/*.txt',
	]);
	assert.deepEqual(folderGlobs('work/[2024] {a}', ['.md']), ['**/work/[[]2024[]] [{]a[}]/**/*.md']);
	assert.deepEqual(folderGlobs('work', []), []);
});

test('endings of names', () => {
	assert.deepEqual(['a.b.md', 'README', '.hidden', 'a.'].map(endingOf), ['.md', '', '', '.']);
});

test('nothing is asked about no file', () => assert.equal(questionOf([]), undefined));

test('one file is asked about by its name, several at once by their number', () => {
	assert.deepEqual(questionOf([talk]), {
		kind: 'one',
		names: ['talk.md'],
		count: 1,
		turns: 7,
		speakers: 2,
		answers: ['adopt', 'folder', 'later', 'never'],
	});
	const five = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ ...talk, name }));
	const question = questionOf(five);
	assert.equal(question?.kind, 'several');
	assert.equal(question?.count, 5);
	assert.deepEqual(question?.names, ['a', 'b', 'c']);
});

test('a text of no folder has no folder to adopt', () => {
	assert.deepEqual(questionOf([{ ...talk, inFolder: false }])?.answers, ['adopt', 'later', 'never']);
});

test('"not now" holds for the day, "never" for good, and both are declines as long as they hold', () => {
	assert.ok(mayAsk(undefined, '2026-05-01'));
	assert.ok(!mayAsk({ decision: 'later', day: '2026-05-01' }, '2026-05-01'));
	assert.ok(mayAsk({ decision: 'later', day: '2026-05-01' }, '2026-05-02'));
	assert.ok(!mayAsk({ decision: 'declined' }, '2026-05-02'));
	assert.ok(!mayAsk({ decision: 'in-place' }, '2026-05-02'));
	assert.deepEqual(
		(['later', 'declined', 'in-place', 'transcript'] as const).map((decision) => isDeclined({ decision })),
		[true, true, false, false],
	);
});

test('captions are looked at whatever language an extension for subtitles gave them', () => {
	const at = (languageId: string, path: string, scheme = 'file') =>
		mayHoldTranscript({ languageId, uri: { scheme, path } as Uri });
	for (const language of ['vtt', 'webvtt', 'srt', 'subrip', 'subtitles', 'plaintext', 'somebodys-own'])
		for (const path of ['/a.vtt', '/a.srt', '/a.SBV']) assert.ok(at(language, path), `${language} ${path}`);
	assert.ok(at('srt', '/Untitled-1', 'untitled'));
	assert.ok(!at('typescript', '/a.ts'));
	assert.ok(!at('plaintext', '/a.vtt', 'output'));
	for (const own of ['transcript-overview', 'transcript-quotes']) assert.ok(!at('markdown', '/a.md', own), own);
});
