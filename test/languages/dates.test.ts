import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readChatHead } from '../../server/src/conventions/chat.ts';
import { scanTime } from '../../server/src/conventions/times.ts';
import { monthIn } from '../../server/src/languages/all/calendar.ts';
import { hasDate } from '../../server/src/languages/all/notSpeakers.ts';
import { languages } from '../../server/src/languages/index.ts';
import { locatedBlocks, type Transcript } from '../../server/src/model/transcript.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { readDay } from '../../server/src/text/calendar.ts';

const turnsOf = (transcript: Transcript) => [...locatedBlocks(transcript, 'turn')];

test('a calendar has twelve months', () => {
	for (const { name, calendar } of languages) assert.ok(calendar === undefined || calendar.length === 12, name);
});

describe('a month', () => {
	for (const [word, number] of [
		['September', 9],
		['sept', 9],
		['octubre', 10],
		['März', 3],
		['marz', 3],
		['février', 2],
		['fevrier', 2],
		['giugno', 6],
		['março', 3],
		['травня', 5],
		['августа', 8],
		['十月', 10],
		['Oktob', 10],
		['of', undefined],
		['Montag', undefined],
	] as const)
		test(word, () => assert.equal(monthIn(word), number));
});

describe('a day', () => {
	for (const text of [
		'31 May 2024',
		'May 31st, 2024',
		'31 de mayo de 2024',
		'31. Mai 2024',
		'vendredi 31 mai 2024',
		'31 maggio 2024',
		'31 de maio de 2024',
		'31 травня 2024',
		'31 мая 2024',
		'2024年5月31日',
		'2024-05-31',
	])
		test(text, () => assert.deepEqual(readDay(text), { exists: true, iso: '2024-05-31' }));
	test('that no calendar has', () => assert.equal(readDay('31. Juni 2024')?.exists, false));
	for (const text of ['5/6/2024', 'May', '31 Foo 2024', ''])
		test(`none in “${text}”`, () => assert.equal(readDay(text), undefined));
});

describe('a day among words', () => {
	for (const text of ['3 march', '3 de marzo', '3. märz', '3 mars', '3 marzo', '3 de março', '3 березня', '3 марта'])
		test(text, () => assert.ok(hasDate(text)));
	for (const text of ['agent 3', 'dr 5 martin']) test(`none in ${text}`, () => assert.ok(!hasDate(text)));
});

describe('from one time to another', () => {
	for (const word of ['to', 'a', 'bis', 'à', 'até', 'до', '至', '->'])
		test(word, () => assert.equal(scanTime(`[00:10 ${word} 00:20] Yes.`, 0)?.seconds, 10));
	test('other words are none', () => assert.equal(scanTime('[00:10 cat 00:20] Yes.', 0)?.span.end, undefined));
	test('the time of a clock is no place in a recording', () =>
		assert.equal(scanTime('12:05 Uhr war es', 0), undefined));
});

describe('the time of a message in a chat', () => {
	for (const day of [
		'Today at',
		'hoy a las',
		'heute um',
		'hier à',
		'ieri alle',
		'ontem às',
		'сьогодні о',
		'вчера в',
		'今天',
		'昨日',
	])
		test(day, () => {
			assert.equal(readChatHead(`ann — ${day} 10:15 PM`)?.timestamp?.text, '10:15 PM');
			assert.equal(readChatHead(`ann — ${day} 10:15 PM`)?.name, 'ann');
		});
});

describe('a value behind a key, and no label', () => {
	for (const text of [
		'45 minutes',
		'45 Minuten',
		'45 minutos',
		'45 minuti',
		'45 хвилин',
		'45 минут',
		'45 分钟',
		'keine',
		'ninguno',
		'aucun',
		'nessuno',
		'nenhum',
		'немає',
		'нет',
		'なし',
		'无',
	])
		test(text, () => {
			const lines = [`Ann Cole: ${text}`, '', '**Bob Kay:** We did.', '', '**Cem Ek:** Yes.'];
			assert.ok(!turnsOf(parse(lines)).some(({ block }) => block.label.name === 'Ann Cole'));
		});
});
