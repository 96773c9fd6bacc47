import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelNameOf } from '../../server/src/facts/labels/attribute.ts';
import { parse } from '../../server/src/parser/parse.ts';

test('the name that a new label gets is the commonest that labels have of the person', () => {
	const labels = ['Ann', 'Bob Kay', 'Lee', 'Bob Kay', 'Lee'];
	const transcript = parse([
		'---',
		'speakers: [{ name: Ann Lee, aliases: [Ann, Lee] }, Bob Kay]',
		'---',
		'',
		...labels.flatMap((name) => [`**${name}:** It has cost forty-six by today.`, '']),
	]);
	assert.equal(labelNameOf(transcript, 'Ann Lee'), 'Lee');
	assert.equal(labelNameOf(transcript, 'Bob Kay'), 'Bob Kay');
	assert.equal(labelNameOf(transcript, 'Somebody Else'), 'Somebody Else');
});
