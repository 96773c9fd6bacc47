import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordOf } from '../../server/src/formats/record.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const spoken = (text: string) =>
	recordOf('talk.txt', parse(splitLines(text))).turns.map(({ label, text: words }) => `${label}: ${words}`);

const turns: readonly (readonly [code: string, words: string])[] = [
	['MIA', 'good morning and welcome.'],
	['OLE', 'good morning to you.'],
	['MIA', 'tell me about the bridge.'],
	['OLE', 'it opens in the spring.'],
	['MIA', 'and who pays for it?'],
	['OLE', 'the town does.'],
];
const said = turns.map(([code, words]) => `${code}: ${words}`);
const chat = (tier: (words: string, index: number) => string) =>
	[
		'@UTF8',
		'@Begin',
		'@Languages:\teng',
		'@Participants:\tMIA Mia_Horn Investigator, OLE Ole_Vik Adult',
		...turns.map(([code, words], index) => `*${code}:\t${tier(words, index)}`),
		'@End',
		'',
	].join('\n');

test('headers of CHAT and the times between its control characters are no speech', () => {
	assert.deepEqual(spoken(chat((words, at) => `${words} \u0015${at * 1000}_${at * 1000 + 900}\u0015`)), said);
});

test('nor are its dependent tiers, nor a header between two tiers', () => {
	const text = chat((words) => `${words}\n%com:\tlooks out of the window\n%mor:\tadj|good n|morning .`);
	assert.deepEqual(spoken(text.replace('*OLE:\tit', '@Comment:\ta bell\n*OLE:\tit')), said);
});

test('nor the name of the sound in an older time', () => {
	assert.deepEqual(spoken(chat((words, at) => `${words} \u0015%snd:"bridge"_${at}_${at + 9}\u0015`)), said);
});
