import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locatedBlocks } from '../../server/src/model/transcript.ts';
import { parse } from '../../server/src/parser/parse.ts';

const labels = (text: string): readonly string[] =>
	[...locatedBlocks(parse(text.split('\n')), 'turn')].map(({ block }) => block.label.name);

/** A dash or a hyphen is a weak mark: prose has it too. */
describe('a name before a dash', () => {
	for (const [sign, name] of [
		['–', 'dash'],
		['-', 'hyphen'],
	] as const) {
		test(`${name}: things that are told of are no speakers`, () => {
			const text = `Tea ${sign} I drink it hot, as you know.\n\nCoffee ${sign} we have it black, I think.\n\nWater ${sign} you can have all that you like.\n`;
			assert.deepEqual(labels(text), []);
		});
		test(`${name}: names that come back by turns are`, () => {
			const text = `Lee ${sign} I think we can begin now.\n\nKay ${sign} Do you know when?\n\nLee ${sign} You will see it, I hope.\n\nKay ${sign} Thank you.\n\nLee ${sign} So we begin.\n`;
			assert.deepEqual(labels(text), ['Lee', 'Kay', 'Lee', 'Kay', 'Lee']);
		});
	}
});
