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

describe('a colon further on', () => {
	const speech = (text: string): readonly string[] =>
		[...locatedBlocks(parse(text.split('\n')), 'turn')].map(({ block }) =>
			(block.lines[0]?.text ?? '').slice(block.label.speechAt),
		);
	for (const sign of ['–', '—', '-', '--']) {
		test(`${sign}: what stands before it is said where the dash sets off the speech`, () => {
			const said = ['One thing: it rained.', 'Is it dry now?', 'Harbour news: it is.', 'Thank you, I think we can go.'];
			const text = said.map((words, at) => `${at % 2 ? 'Dov Abara' : 'Ann Lee'} ${sign} ${words}\n`).join('\n');
			assert.deepEqual(speech(`${text}\n${text}`), [...said, ...said]);
		});
		test(`${sign}: it is a house where the same stands behind the name each time`, () => {
			const said = ['It rained, as you know.', 'Is it dry now?', 'I think it is.', 'Thank you, then we can go.'];
			const text = said
				.map((words, at) => `${at % 2 ? `Dov Abara ${sign} Harbour News` : `Ann Lee ${sign} City of Ober`}: ${words}\n`)
				.join('\n');
			assert.deepEqual(speech(text), said);
			assert.deepEqual(labels(text), ['Ann Lee', 'Dov Abara', 'Ann Lee', 'Dov Abara']);
		});
	}
	test('a name with another house each time says that there are no houses', () => {
		const text = ['One thing: it rained.', 'My view: it did not.', 'My answer: it did.', 'A question: where?']
			.map((words, at) => `${at % 2 ? 'Dov Abara' : 'Ann Lee'} – ${words}\n`)
			.join('\n');
		assert.deepEqual(speech(text), [
			'One thing: it rained.',
			'My view: it did not.',
			'My answer: it did.',
			'A question: where?',
		]);
	});
	test('no house ends a sentence', () => {
		const said = ['I remember. It rained: we sang.', 'So did we. You know: in the mill.', 'Do you?', 'I think so.'];
		const text = said.map((words, at) => `${at % 2 ? 'Dov Abara' : 'Ann Lee'} – ${words}\n`).join('\n');
		assert.deepEqual(speech(text), said);
	});
});
