import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quickFixes } from '../../server/src/features/quickFixes.ts';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { pagesOf } from '../../server/src/model/page.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { fixesOf } from '../../server/src/rules/rule.ts';
import { nameOf } from '../bench/growthTexts.ts';

const { settings } = readSettings({});
const everywhere = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };

test('a menu has so many edits at most, and no fix of it half', () => {
	const lines = Array.from({ length: 300 }, (_, turn) => [
		`**Ann Lee:** My name is ${nameOf(turn + 20)}. I was there.`,
		'',
	]);
	const offered = quickFixes(parse(lines.flat()), settings, everywhere);
	const edits = offered.reduce((sum, { fix }) => sum + fix.edits.length, 0);
	assert.ok(edits > 15_000 && edits <= 20_000, String(edits));
	assert.ok(offered.every(({ diagnostic, fix }) => fix.edits.length > 0 && diagnostic.message !== ''));
});

test('a fix of a page is made for its own line, whichever page was asked for before', () => {
	const transcript = parse(
		Array.from({ length: 900 }, (_, turn) => [
			`**${nameOf(turn % 3)}:**${turn % 200 === 7 ? '   ' : ' '}It has cost forty-six by today, and the port pays for it.`,
			'',
		]).flat(),
	);
	assert.ok(pagesOf(transcript).length > 2);
	const spaced = diagnose(transcript, settings).filter(({ rule }) => rule.id === 'label-spacing');
	assert.equal(spaced.length, 5);
	for (const finding of [...spaced].reverse()) {
		const [fix] = fixesOf(finding, transcript);
		assert.deepEqual(
			fix?.edits.map(({ range }) => range.start.line),
			[finding.range.start.line],
		);
	}
});
