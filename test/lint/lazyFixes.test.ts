import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { type Finding, fixesOf, transcriptRule } from '../../server/src/rules/rule.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } };

test('fixes are made when somebody asks for them, and once', () => {
	let made = 0;
	const fixes: Finding['fixes'] = () => {
		made++;
		return [{ title: 'Fix', safe: false, edits: [] }];
	};
	const rule = transcriptRule({
		id: 'costly',
		about: 'form',
		summary: '',
		why: '',
		severity: 'warning',
		options: {},
		examples: [{ about: '', before: '' }],
		check: () => [{ range, message: '', fixes }],
	});
	const transcript = parse(splitLines('Ann Lee: Good morning.\n\nBob Kay: Good morning.'));
	const [found] = diagnose(transcript, [{ rule, severity: 'warning', options: {} }]);
	assert.ok(found);
	assert.equal(made, 0);
	assert.deepEqual([fixesOf(found, transcript).length, fixesOf(found, transcript).length, made], [1, 1, 1]);
});
