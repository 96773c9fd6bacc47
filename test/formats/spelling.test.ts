import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesToSpell, spellingDictionary } from '../../server/src/formats/spelling.ts';
import { parse } from '../../server/src/parser/parse.ts';

test('a dictionary has each word of names once, in order', () => {
	assert.equal(
		spellingDictionary(['Tomás Rey-Ødegård', 'Dr. Ann Lee', 'ann lee', 'AL', 'Speaker 1', 'J. O’Hara', '???', '陈晨']),
		'AL\nann\nAnn\nDr\nlee\nLee\nO’Hara\nØdegård\nRey\nRey-Ødegård\nTomás\n陈晨\n',
	);
});

test('names of a transcript are those of labels and declarations', () => {
	const lines =
		'---\nspeakers: [{name: Ann Lee, aliases: [Annie]}]\n---\n\n**Annie:** Yes?\n\n**Bob Kay:** No.\n\n**Annie:** Well.';
	assert.deepEqual([...namesToSpell(parse(lines.split('\n')))].sort(), ['Ann Lee', 'Annie', 'Bob Kay']);
});
