import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { diagnose } from '../server/src/lint/diagnose.ts';
import { fixAll } from '../server/src/lint/fixAll.ts';
import { readSettings } from '../server/src/lint/settings.ts';
import { parse } from '../server/src/parser/parse.ts';
import { splitLines } from '../server/src/text/lines.ts';

/** Transcripts of many houses, short and whole: nobody has anything to mend there but what is listed. */
const folder = new URL('quiet/', import.meta.url);
const expected: Readonly<Record<string, readonly string[]>> = { 'talk.md': ['unattributed 7'] };
const { settings } = readSettings({});

describe('houses that are written as they are on purpose', () => {
	for (const name of readdirSync(folder).sort()) {
		test(name, () => {
			const texts = splitLines(readFileSync(new URL(name, folder), 'utf8'));
			const transcript = parse(texts);
			const found = diagnose(transcript, settings);
			assert.deepEqual(
				found
					.filter(({ severity }) => severity === 'warning' || severity === 'error')
					.map(({ rule, range }) => `${rule.id} ${range.start.line + 1}`),
				expected[name] ?? [],
			);
			assert.deepEqual(fixAll(transcript, settings).texts, texts, 'there is nothing to fix');
		});
	}
});
