import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fixAll } from '../server/src/lint/fixAll.ts';
import { readSettings } from '../server/src/lint/settings.ts';
import { parse } from '../server/src/parser/parse.ts';
import { splitLines } from '../server/src/text/lines.ts';

const { settings } = readSettings({});

/** A conversation; `label` writes a label as the house does, the space behind it included. */
const talk = (label: (name: string) => string): readonly string[] =>
	[
		['Ann Lee', 'Good morning. When did you come?'],
		['Bob Kay', 'I came on Monday, by boat.'],
		['Ann Lee', 'And how was it?'],
		['Bob Kay', 'Wet. You should have seen it.'],
		['Cy Day', 'I did see it, from the wall.'],
		['Ann Lee', 'What did you think, Cy?'],
		['Cy Day', 'That he would sink.'],
		['Bob Kay', 'So did I, for a while.'],
		['Ann Lee', 'But you are here.'],
		['Bob Kay', 'I am. Thank you.'],
		['Cy Day', 'I am glad of it.'],
		['Ann Lee', 'So are we all.'],
	].flatMap(([name = '', said = '']) => [`${label(name)}${said}`, '']);

/** Damage to the label of Bob Kay in the middle, by the house whose label it is; each is mended unasked. */
const houses: Readonly<
	Record<
		string,
		{ readonly label: (name: string) => string; readonly damaged: Readonly<Record<string, (said: string) => string>> }
	>
> = {
	'bold names': {
		label: (name) => `**${name}:** `,
		damaged: {
			'bold to the end': (said) => `**Bob Kay: ${said}**`,
			'a star too few behind': (said) => `**Bob Kay:* ${said}`,
			'a star too few in front': (said) => `*Bob Kay:** ${said}`,
			'a star too few and the colon outside': (said) => `**Bob Kay* : ${said}`,
			'a star too many': (said) => `**Bob Kay:*** ${said}`,
			'a space before the closing marks': (said) => `**Bob Kay: **${said}`,
			'a space behind the opening marks': (said) => `** Bob Kay:** ${said}`,
			'no opening marks': (said) => `Bob Kay:** ${said}`,
			'no closing marks': (said) => `**Bob Kay: ${said}`,
			'two colons': (said) => `**Bob Kay::** ${said}`,
			'a semicolon': (said) => `**Bob Kay;** ${said}`,
			'the label twice': (said) => `**Bob Kay:** **Bob Kay:** ${said}`,
			'no space': (said) => `**Bob Kay:**${said}`,
			'many spaces': (said) => `**Bob Kay:**    ${said}`,
			'a space before the colon': (said) => `**Bob Kay :** ${said}`,
			'the colon outside': (said) => `**Bob Kay**: ${said}`,
			'no emphasis': (said) => `Bob Kay: ${said}`,
			'other emphasis': (said) => `__Bob Kay:__ ${said}`,
			'small letters': (said) => `**bob kay:** ${said}`,
			'a blank line': (said) => `**Bob Kay:**\n\n${said}`,
		},
	},
	'plain names': {
		label: (name) => `${name}: `,
		damaged: {
			'two colons': (said) => `Bob Kay:: ${said}`,
			'a semicolon': (said) => `Bob Kay; ${said}`,
			'a full stop in front': (said) => `. Bob Kay: ${said}`,
			'the label twice': (said) => `Bob Kay: Bob Kay: ${said}`,
			'no space': (said) => `Bob Kay:${said}`,
			'a space before the colon': (said) => `Bob Kay : ${said}`,
			'bold among plain ones': (said) => `**Bob Kay:** ${said}`,
			'small letters': (said) => `bob kay: ${said}`,
		},
	},
	'bold names on lines of their own': {
		label: (name) => `**${name}**\n`,
		damaged: {
			'a star too few behind': (said) => `**Bob Kay*\n${said}`,
			'a star too few in front': (said) => `*Bob Kay**\n${said}`,
			'a space behind the opening marks': (said) => `** Bob Kay**\n${said}`,
			'small letters': (said) => `**bob kay**\n${said}`,
		},
	},
};

describe('a damaged label is mended to what it was', () => {
	for (const [house, { label, damaged }] of Object.entries(houses)) {
		const whole = splitLines(talk(label).join('\n'));
		for (const [about, damage] of Object.entries(damaged)) {
			test(`${house}: ${about}`, () => {
				const said = 'Wet. You should have seen it.';
				const texts = splitLines(whole.join('\n').replace(`${label('Bob Kay')}${said}`, damage(said)));
				assert.notDeepEqual(texts, whole);
				assert.deepEqual(fixAll(parse(texts), settings).texts, whole);
			});
		}
	}

	test('whole labels stay', () => {
		for (const { label } of Object.values(houses)) {
			const whole = splitLines(talk(label).join('\n'));
			assert.deepEqual(fixAll(parse(whole), settings).texts, whole);
		}
	});
});
