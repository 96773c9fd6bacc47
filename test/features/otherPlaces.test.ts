import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherPlaces } from '../../server/src/features/changes/otherPlaces.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { withTerm } from '../../server/src/workspace/configEdits.ts';

const linesOf = (text: string) =>
	otherPlaces(parse(splitLines(text)), 'git hub', 'GitHub').map(({ range, newText }) => [
		range.start.line,
		range.start.character,
		newText,
	]);

test('a slip is found in what is said, whatever its capitals, and nowhere else', () => {
	const text =
		'---\ntitle: git hub\n---\n\n**Ann Lee:** On Git hub, see `git hub`.\n\n**Bob Kay:** Yes, git hub.\n\n**Ann Lee:** The git hubs are others.\n';
	assert.deepEqual(linesOf(text), [
		[4, 16, 'GitHub'],
		[6, 18, 'GitHub'],
	]);
});

test('so it is in captions, whose times stay', () => {
	const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>On git hub\n\n00:03.000 --> 00:04.000\n<v Bob>Yes\n';
	assert.deepEqual(linesOf(text), [[3, 10, 'GitHub']]);
});

test('a correction is remembered among the terms, comments stay', () => {
	assert.equal(withTerm('', 'git hub', 'GitHub'), 'terms:\n  git hub: GitHub\n');
	assert.equal(
		withTerm('# Ours\nterms:\n  "type script": TypeScript # say so\n', 'git hub', 'GitHub'),
		'# Ours\nterms:\n  "type script": TypeScript # say so\n  git hub: GitHub\n',
	);
	assert.equal(withTerm('terms: [a]\n', 'git hub', 'GitHub'), undefined);
	assert.equal(withTerm('{', 'git hub', 'GitHub'), undefined);
});
