import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldingRanges } from '../../server/src/features/foldingRanges.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { sharedTranscripts } from '../support/corpus.ts';

/** Folds as `first-last kind`, lines counted from one. */
const folds = (text: string, limit?: number): readonly string[] =>
	foldingRanges(parse(splitLines(text)), limit).map(
		({ line, endLine, kind = 'speech' }) => `${line + 1}-${endLine + 1} ${kind}`,
	);

const conference = `---
title: Press conference
---

# Press conference

**by Director Ann Lee on the gate**

- English
- Dutch

Good morning.

The gate closed last night.

**Spokesperson:** We'll begin with the Gazette.

**Nadia Benali (Gazette):** What has it cost?

**Director Ann Lee:** Forty million.

<!-- checked
against the video -->

**Spokesperson:** Next is Radio Noord.

**Piet de Wit (Radio Noord):** Were they heard?

**Director Ann Lee:** Three times.

And they will be heard again.

**Spokesperson:** We go to the Herald.

**Kim Roe (Herald):** When does it open?
`;

test('front matter, title, header, opening, exchanges, comments and long turns', () => {
	assert.deepEqual(folds(conference), [
		'1-3 region',
		'5-35 region',
		'7-10 region',
		'12-14 speech',
		'16-20 region',
		'22-23 comment',
		'25-31 region',
		'29-31 speech',
		'33-35 region',
	]);
});

test('a client that takes few gets the groups first', () => {
	assert.deepEqual(folds(conference, 3), ['1-3 region', '5-35 region', '7-10 region']);
});

test('nothing to fold', () => {
	for (const text of ['', 'Ann: Hi.', '\n\n\n', '\0']) assert.deepEqual(folds(text), []);
});

const shared = process.env.TRANSCRIPT_NO_SLOW ? [] : sharedTranscripts();
const noShared = shared.length === 0 && 'the shared transcripts are not beside the checkout, or slow tests are off';

test('folds begin on lines of their own and end on a line that holds something', {
	skip: noShared,
}, () => {
	for (const { name, text } of shared) {
		const transcript = parse(splitLines(text));
		const all = foldingRanges(transcript);
		assert.equal(new Set(all.map(({ line }) => line)).size, all.length, name);
		for (const { line, endLine } of all) {
			assert.ok(line < endLine && endLine < transcript.lines.length, `${name}:${line + 1}`);
			assert.notEqual(transcript.lines[endLine]?.kind, 'blank', `${name}:${endLine + 1}`);
		}
	}
});
