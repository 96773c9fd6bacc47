import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headerOf } from '../../server/src/facts/speech/header.ts';
import { isHeadingStyle } from '../../server/src/languages/all/documents.ts';
import { headsExamination, isCounted } from '../../server/src/languages/all/notSpeakers.ts';
import { isEditorial, otherHeadStartPattern } from '../../server/src/languages/all/publishing.ts';
import { isScreenplayMark } from '../../server/src/languages/all/screenplay.ts';
import { headsColumn, headsNames } from '../../server/src/languages/all/tables.ts';
import { parse } from '../../server/src/parser/parse.ts';

describe('the byline above a statement', () => {
	for (const by of ['by', 'Remarks by', 'por', 'Rede von', 'par', 'a cura di', 'por', 'автор', 'автор'])
		test(by, () => {
			const lines = [
				'# The gate',
				'',
				`**${by} Ann de Lee 2024**`,
				'',
				'**Ann de Lee:** We did.',
				'',
				'**Bob Kay:** Yes.',
			];
			assert.equal(headerOf(parse(lines))?.byline?.name, 'Ann de Lee');
		});
	test('small words end no name', () => {
		const lines = ['# The gate', '', '**by Director Ann Lee and the**', '', '**Ann Lee:** We did.'];
		assert.equal(headerOf(parse(lines))?.byline?.name, 'Director Ann Lee');
	});
});

describe('what says how a text came about, above the speech', () => {
	for (const text of [
		'As delivered',
		'For immediate release',
		'Transcripción',
		'Es gilt das gesprochene Wort',
		'Seul le prononcé fait foi',
		'Testo non rivisto',
		'Sem revisão',
		'Стенограма',
		'Неправленая стенограмма',
		'未校正',
		'文字实录',
		'5 min read',
		'5 minutos de lectura',
		'5 minutes de lecture',
		'5 minuti di lettura',
		'5 хв читання',
		'5 分钟阅读',
	])
		test(text, () => {
			const lines = ['# The gate', '', text, '', '**Ann Lee:** We did.', '', '**Bob Kay:** Yes.'];
			assert.equal(headerOf(parse(lines))?.endLine, 2);
		});
	test('speech is none of it', () => {
		const lines = [
			'# The gate',
			'',
			'We came to the gate and it was shut, so we went home again.',
			'',
			'**Ann Lee:** Yes.',
		];
		assert.equal(headerOf(parse(lines))?.endLine, 0);
	});
});

describe('what an editor writes to readers', () => {
	for (const text of [
		'This transcript was lightly edited.',
		'In this episode we hear of walls.',
		'The interview was recorded in May.',
		'I sat down with Ann.',
		'Todos los derechos reservados.',
		'Das Gespräch führte Ann Lehm.',
		'Propos recueillis par Anne Lenoir.',
		'Tutti i diritti riservati.',
		'Transcrito por Ana Lima.',
		'У цьому випуску говоримо про мости.',
		'Все права защищены.',
		'無断転載を禁じます。',
		'版权所有。',
		'© Ann Lee',
	])
		test(text, () => assert.ok(isEditorial(text)));
	for (const text of ['We built the wall in May.', 'Wir haben die Mauer gebaut.', 'We met the mayor.'])
		test(`no editor: ${text}`, () => assert.ok(!isEditorial(text)));
});

describe('headings below which nobody speaks, whatever follows', () => {
	const starts = new RegExp(`^${otherHeadStartPattern()}`, 'iu');
	for (const text of [
		'About Ann',
		'Key points',
		'Acerca de Ana',
		'Kernpunkte',
		'À propos',
		'Punti chiave',
		'Pontos principais',
		'Ключові тези',
		'Ключевые тезисы',
		'要点',
		'决定',
	])
		test(text, () => assert.match(text, starts));
	test('others', () => assert.doesNotMatch('The gate', starts));
});

describe('the columns of a table of people', () => {
	for (const [name, affiliation] of [
		['Participants', 'Company'],
		['Nombre', 'Empresa'],
		['Teilnehmende', 'Firma'],
		['Nom', 'Entreprise'],
		['Nome', 'Azienda'],
		['Nome completo', 'Empresa'],
		["Ім'я", 'Організація'],
		['ФИО', 'Организация'],
		['氏名', '所属'],
		['姓名', '单位'],
	] as const)
		test(`${name}, ${affiliation}`, () => {
			assert.ok(headsNames(name) && headsColumn(affiliation, 'affiliations'));
			assert.ok(!headsNames(affiliation));
		});
	test('short forms and other names', () => {
		for (const cell of ['Abbreviation', 'Kürzel', 'Sigle', 'Sigla']) assert.ok(headsColumn(cell, 'initials'), cell);
		for (const cell of ['Alias', 'Also known as', 'Detto', '又名']) assert.ok(headsColumn(cell, 'aliases'), cell);
	});
	test('a table in German declares people', () => {
		const lines = [
			'| Name | Firma |',
			'| --- | --- |',
			'| Anna Lehm | Acme |',
			'',
			'**Anna Lehm:** Ja.',
			'',
			'**Bo Kai:** Nein.',
		];
		const [anna] = parse(lines).detection.declared;
		assert.deepEqual([anna?.name, anna?.affiliation], ['Anna Lehm', 'Acme']);
	});
});

describe('what is counted, or says who asks whom, and never speaks', () => {
	for (const text of [
		'Item 5',
		'Case No. 12',
		'Punto 3',
		'Punkt 4',
		'Point 2',
		'Punto 7',
		'Item 3',
		'Пункт 2',
		'Дело № 7',
		'議題 2',
		'议题 3',
	])
		test(text, () => assert.ok(isCounted(text)));
	for (const text of ['Ann 5', 'Mr. Case', 'Itemised']) test(`not ${text}`, () => assert.ok(!isCounted(text)));
	for (const text of [
		'Direct examination by Mr. Lee',
		'Interrogatorio por la señora Lara',
		'Befragung durch Frau Lehm',
		'Interrogatoire par Mme Lenoir',
		'Controesame di Anna Leoni',
		'Depoimento de Ana Lima',
	])
		test(text, () => assert.ok(headsExamination(text)));
	test('not of everybody', () => assert.ok(!headsExamination('Ann by the Cross') && !headsExamination('Ann Lee')));
});

describe('where a voice comes from in a screenplay', () => {
	for (const text of [
		'V.O.',
		'CONT’D',
		'en off',
		'Off',
		'voix off',
		'fuori campo',
		'em off',
		'за кадром',
		'声',
		'画外音',
	])
		test(text, () => assert.ok(isScreenplayMark(text)));
	test('a house is none', () => assert.ok(!isScreenplayMark('Daily Post')));
});

describe('the style of a heading in a word processor', () => {
	for (const text of ['Heading', 'heading', 'berschrift', 'Titre', 'Titolo', 'Ttulo', 'Kop', 'Rubrik'])
		test(text, () => assert.ok(isHeadingStyle(text)));
	test('others', () => assert.ok(!isHeadingStyle('Normal')));
});
