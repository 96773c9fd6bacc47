import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nameSaid } from '../../server/src/facts/naming/mention.ts';
import { callsAround } from '../../server/src/facts/naming/saidAround.ts';
import { givesFloor, hasFloor, maySayCall } from '../../server/src/languages/all/handingOver.ts';
import { parse } from '../../server/src/parser/parse.ts';

describe('the floor is given', () => {
	for (const [before, behind] of [
		['Now over to ', ', go ahead.'],
		['Tiene la palabra ', ', adelante.'],
		['Das Wort hat ', ', bitte.'],
		['La parole est à ', ', je vous en prie.'],
		['Ha la parola ', ', prego.'],
		['Com a palavra ', ', por favor.'],
		['Слово має ', ', будь ласка.'],
		['Слово имеет ', ', пожалуйста.'],
		['Het woord is aan ', ', gaat uw gang.'],
		['Głos ma ', ', proszę bardzo.'],
		['Ordet går till ', ', varsågod.'],
	] as const)
		test(`${before}…${behind}`, () => {
			assert.ok(givesFloor(before));
			assert.ok(hasFloor(behind));
		});

	for (const text of ['I met ', 'Vi a ', 'Das ist ', 'Я бачив '])
		test(`not by “${text}”`, () => assert.ok(!givesFloor(text)));
});

describe('somebody is called', () => {
	for (const text of [
		'Thank you, ',
		'Ms. ',
		'Okay ',
		'Gracias, ',
		'Herr ',
		'Merci, ',
		'Grazie, ',
		'Obrigada, ',
		'Дякую, ',
		'Спасибо, ',
	])
		test(text, () => assert.ok(maySayCall(text)));

	for (const text of ['I saw ', 'of ', 'die ']) test(`not by “${text}”`, () => assert.ok(!maySayCall(text)));
});

describe('names by which somebody is called', () => {
	for (const [text, side, name] of [
		['That was it. Over to Ann Lee.', 'before', 'Ann Lee'],
		['Eso es todo. Tiene la palabra Ana Lara.', 'before', 'Ana Lara'],
		['Soweit. Das Wort hat Anna Lehm.', 'before', 'Anna Lehm'],
		['Voilà. La parole est à Anne Lenoir.', 'before', 'Anne Lenoir'],
		['На цьому все. Слово має Олена Коваль.', 'before', 'Олена Коваль'],
		['Thank you, Ann. We did.', 'after', 'Ann'],
		['Danke, Anna. Wir haben das getan.', 'after', 'Anna'],
		['Merci, Anne. Nous avons fini.', 'after', 'Anne'],
	] as const)
		test(text, () => {
			const lines = ['**Speaker 1:** Yes.', '', `**Speaker 2:** ${text}`, '', '**Speaker 1:** Yes.'];
			const calls = callsAround(parse(lines), side === 'before' ? 2 : 0);
			assert.deepEqual(calls.map(nameSaid), [name]);
		});
});
