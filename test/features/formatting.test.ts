import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSettings } from '../../server/src/lint/settings.ts';
import { spokenWords } from '../../server/src/lint/words.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { sharedTranscripts } from '../support/corpus.ts';
import { formats, formatted } from '../support/formatting.ts';

const turns = '\n\n**Ann Lee:** And now?\n\n**Bob Kay:** Tomorrow.\n\n**Ann Lee:** Good.';

describe('formatting', () => {
	test('writes labels as the document does', () => {
		formats(
			`**Ann Lee: **Hello there.\n\n**Bob Kay:**Hi.${turns}`,
			`**Ann Lee:** Hello there.\n\n**Bob Kay:** Hi.${turns}`,
		);
	});

	test('joins a label with its speech', () => {
		formats(`**Ann Lee:**\n\nHello there.${turns}`, `**Ann Lee:** Hello there.${turns}`);
	});

	test('leaves a well-written transcript as it is', () => formats(turns.trim(), turns.trim()));

	test('makes no fix of a rule that is off', () => {
		const text = `**Ann Lee:**\n\nHello there.${turns}`;
		formats(text, text, readSettings({ 'empty-turn': 'off' }).settings);
	});

	test('of a range changes nothing outside of it', () => {
		const text = (range: string) => `**Ann Lee: **Hello there.\n\n${range}${turns}`;
		formats(text('<|**Bob Kay:**Hi.|>'), text('**Bob Kay:** Hi.'));
	});
});

const files = sharedTranscripts();
test('formatting twice is formatting once, and no word changes', {
	skip: files.length === 0 && 'no corpus here',
}, () => {
	const step = process.env.TRANSCRIPT_NO_SLOW ? 8 : 1;
	for (const { name, text } of files.filter((_, index) => index % step === 0)) {
		const before = parse(splitLines(text));
		const once = parse(formatted(before));
		assert.equal(spokenWords(once).join(' '), spokenWords(before).join(' '), name);
		assert.equal(formatted(once).join('\n'), once.lines.map((line) => line.text).join('\n'), name);
	}
});
