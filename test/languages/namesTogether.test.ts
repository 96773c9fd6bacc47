import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { namedTogether, surelyTogether } from '../../server/src/languages/all/namesTogether.ts';

const several = [
	'Ann Lee and Bob Kay',
	'Ann Lee & Bob Kay',
	'AL/BK',
	'Ana Lara y Beto Cruz',
	'Ann Lee und Bob Kay',
	'Anne Lenoir et Bob Carré',
	'Anna Leoni e Bruno Carli',
	'Олена Коваль та Богдан Кравець',
	'Анна Лебедева и Борис Котов',
	'林小安和王大明',
	'山田花子と鈴木一郎',
	'김하나와 이두리',
	'Anna de Leeuw en Bob Kamp',
	'Anne Lund og Bo Kær',
	'Anna Lind och Bo Kärr',
	'Anna Laine ja Pekka Koski',
	'Anna Lis oraz Bogdan Kot',
	'Anna Lisá a Bohdan Kos',
	'Anna Lisz és Bálint Kós',
	'Анна Лесова и Боян Костов',
	'Άννα Λέκκα και Βασίλης Κώτσος',
	'Ayşe Lale ve Burak Kaya',
	'Ana Luca și Bogdan Croitoru',
	'आशा लाल और बलराम कौल',
	'Ani Lestari dan Budi Kurnia',
	'An Lê và Bình Cao',
];

describe('people who are named together', () => {
	for (const name of several) test(name, () => assert.equal(namedTogether(name).names.length, 2));

	test('what stands between them is kept', () => {
		assert.deepEqual(namedTogether('AL, BK und CD').joints, [', ', ' und ']);
		assert.deepEqual(namedTogether('山田花子と鈴木一郎').names, ['山田花子', '鈴木一郎']);
	});

	for (const name of ['Ann Lee', 'Anderson', '和田', 'Sandy', 'Undine Etter', 'AL/'])
		test(`${name} is one`, () => assert.deepEqual(namedTogether(name).names, [name]));

	test('people are told apart whatever spaces and signs stand between them', () => {
		for (const joint of ['\u00a0and\u00a0', '\tand ', '/', '&', ' + ', ', ', ';', '、'])
			assert.deepEqual(namedTogether(`Ann${joint}Bob`).names, ['Ann', 'Bob'], joint);
		for (const joint of ['\u00a0and\u00a0', '\tand ', '/', '&', '+'])
			assert.deepEqual(surelyTogether(`Ann${joint}Bob`), ['Ann', 'Bob'], joint);
	});

	test('a word that names have inside of them does not surely join two', () => {
		assert.deepEqual(surelyTogether('Ana Silva e Souza'), ['Ana Silva e Souza']);
		assert.deepEqual(surelyTogether('Lee, Ann'), ['Lee, Ann']);
		assert.equal(surelyTogether('Ann Lee och Bob Kay').length, 2);
	});
});
