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
	for (const [before, behind] of [
		['', ' –'],
		['', ' —'],
		['', ' -'],
		['', ' --'],
		['**', '**'],
	] as const) {
		const label = (at: number, time: string) => `${before}${at % 2 ? 'Dov Abara' : 'Ann Lee'}${behind}${time} `;
		test(`${label(0, '')}: a time is said where labels have none`, () => {
			const said = ['When do you go?', '10:30 suits me, I think.', 'That is late, you know.', 'Then 9:15 it is.'];
			const text = said.map((words, at) => `${label(at, '')}${words}\n`).join('\n');
			assert.deepEqual(speech(text), said);
		});
	}
	test('a time is the label’s where labels have times', () => {
		const said = ['When do you go?', 'At ten, I think.', 'That is late, you know.', 'Then it is nine.'];
		const text = said.map((words, at) => `**${at % 2 ? 'Dov Abara' : 'Ann Lee'}** 0:1${at} ${words}\n`).join('\n');
		assert.deepEqual(speech(text), said);
	});
	test('hours, minutes and seconds are a place in the recording, also where few labels have them', () => {
		const said = ['When do you go?', 'At ten, I think.', 'That is late, you know.', 'Then it is nine.'];
		const text = said.map((words, at) => `**${at % 2 ? 'Dov Abara' : 'Ann Lee'}** ${at ? '' : '0:01:10 '}${words}\n`);
		assert.deepEqual(speech(text.join('\n')), said);
	});
	test('CNN – and the others – is said where one dash sets off the speech', () => {
		const said = [
			'Who called, do you know?',
			'CNN – they said no.',
			'I think you are right.',
			'ABC – they came, you see.',
		];
		const text = said.map((words, at) => `${at % 2 ? 'Dov Abara' : 'Ann Lee'} – ${words}\n`).join('\n');
		assert.deepEqual(speech(text), said);
	});
});

describe('below a name that stands above what is said', () => {
	for (const words of ['Acme: that is the name.', 'OPEC: they said no.'])
		test(`${words} is said`, () => {
			const said = ['Good morning, and thank you.', 'Do you know who built it?', words, 'I see. Thank you.'];
			const text = [...said, ...said].map((one, at) => `${at % 2 ? 'Dov Abara' : 'Ann Lee'}:\n${one}\n`).join('\n');
			assert.deepEqual(labels(text), [
				'Ann Lee',
				'Dov Abara',
				'Ann Lee',
				'Dov Abara',
				'Ann Lee',
				'Dov Abara',
				'Ann Lee',
				'Dov Abara',
			]);
		});
});
