import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelsPage } from '../../server/src/features/labelsPage.ts';
import { parse } from '../../server/src/parser/parse.ts';

const talk =
	'**Ann Lee:** I have it.\n\n**Bob:** Did you?\n\n**Ann Lee:** Yes.\n\nNote: it was `lost`.\n\n**Bob:** I see.';

test('a page tells each shape, what is a label in it and what is none, and why', () => {
	const page = labelsPage(parse(talk.split('\n')), 'a_talk.md');
	assert.match(page, /^# Why is a\\_talk\.md read as it is\?\n/);
	assert.match(page, /\n## `\*\*Name:\*\*`\n\n4 lines look so, 4 are labels\.\n/);
	assert.match(page, /\n- \*\*Ann Lee\*\*, 2 times, first at line 1: `\*\*Ann Lee:\*\* I have it\.`\n {2}- for it: /);
	assert.match(page, /\n## `Name:`\n\n1 line looks so, 0 are labels\.\n\n### No labels\n\n- \*\*Note\*\*, once/);
	assert.match(
		page,
		/`` Note: it was `lost`\. ``\n {2}- for it: .*\n {2}- against it: a known word that is no speaker/,
	);
	assert.doesNotMatch(page, /\]\(/, 'no buttons without addresses for them');
});

test('its buttons decide about shapes and names', () => {
	const page = labelsPage(
		parse(talk.split('\n')),
		'a.md',
		undefined,
		({ entry, verdict }) => `x:${verdict}/${entry.length}`,
	);
	assert.match(page, /\[These are labels\]\(x:accept\/9\) · \[These are none\]\(x:reject\/9\)/);
	assert.match(page, /\[This is a label\]\(x:accept\/4\)/);
});
