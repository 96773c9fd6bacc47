import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locatedBlocks } from '../../server/src/model/transcript.ts';
import type { ToldLabels } from '../../server/src/parser/labels/told.ts';
import { parse, reparse } from '../../server/src/parser/parse.ts';

const names = (text: string, labels?: Partial<ToldLabels>): readonly string[] => {
	const told = { accept: [], reject: [], ...labels };
	return [...locatedBlocks(parse(text.split('\n'), { labels: told }), 'turn')].map(({ block }) => block.label.name);
};

describe('what a configuration says of labels', () => {
	const talk =
		'Ann: I have it.\n\nRecap: we lost two.\n\nBob: did we?\n\nAnn: yes, you know.\n\nHarbour watch: nobody came.\n\nBob: I see.';

	test('a name is a label, or none', () => {
		assert.deepEqual(names(talk), ['Ann', 'Bob', 'Ann', 'Bob']);
		assert.deepEqual(names(talk, { accept: ['recap'] }), ['Ann', 'Recap', 'Bob', 'Ann', 'Bob']);
		assert.deepEqual(names(talk, { accept: ['Recap'], reject: ['Ann'] }), ['Recap', 'Bob', 'Bob']);
	});

	test('lines of a shape are labels, or none, and a name outweighs its shape', () => {
		const bold = `**Ann Lee**\n\nI came late.\n\n**The mill**\n\nIt was red, you know.`;
		assert.deepEqual(names(bold), []);
		assert.deepEqual(names(bold, { accept: ['**Name**'] }), ['Ann Lee', 'The mill']);
		assert.deepEqual(names(bold, { accept: ['**Name**'], reject: ['The mill'] }), ['Ann Lee']);
		assert.deepEqual(names(talk, { reject: ['Name:'] }), []);
		assert.deepEqual(names(talk, { reject: ['Name:'], accept: ['Ann'] }), ['Ann', 'Ann']);
	});

	test('holds after an edit', () => {
		const before = parse(talk.split('\n'), { labels: { accept: [], reject: ['Ann'] } });
		const after = reparse(before, { from: 0, removed: 1, inserted: ['Ann: I had it.'] });
		assert.deepEqual(
			[...locatedBlocks(after, 'turn')].map(({ block }) => block.label.name),
			['Bob', 'Bob'],
		);
	});
});
