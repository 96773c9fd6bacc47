import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isKnownNonSpeaker, isOfficeName as isListed } from '../../server/src/conventions/names.ts';
import { courtesyGender, isSameCourtesy, withoutCourtesyBehind } from '../../server/src/languages/all/courtesies.ts';
import { isHeldByMany, isOffice, isOfficeOrPart, makesOtherOffice } from '../../server/src/languages/all/offices.ts';
import { namesForShort } from '../../server/src/languages/all/shortNames.ts';
import { languages } from '../../server/src/languages/index.ts';
import { parse } from '../../server/src/parser/parse.ts';

describe('courtesies', () => {
	for (const [word, gender] of [
		['Mr', 'm'],
		['señora', 'f'],
		['senora', 'f'],
		['Herr', 'm'],
		['Mme', 'f'],
		['Signora', 'f'],
		['Senhor', 'm'],
		['пані', 'f'],
		['господин', 'm'],
		['ミズ', 'f'],
		['女士', 'f'],
		['mevrouw', 'f'],
		['Paní', 'f'],
		['κύριε', 'm'],
		['Doamna', 'f'],
		['السيدة', 'f'],
		['Bapak', 'm'],
	] as const)
		test(word, () => assert.equal(courtesyGender(word), gender));

	test('forms of one courtesy', () => {
		assert.ok(isSameCourtesy('Ms', 'Miss'));
		assert.ok(isSameCourtesy('Dott', 'Dottoressa'));
		assert.ok(!isSameCourtesy('Mr', 'Ms'));
	});

	test('those that follow a name', () => {
		assert.equal(withoutCourtesyBehind('山田さん'), '山田');
		assert.equal(withoutCourtesyBehind('林小安女士'), '林小安');
		assert.equal(withoutCourtesyBehind('김하나님'), '김하나');
		assert.equal(withoutCourtesyBehind('君'), '君');
	});
});

describe('offices', () => {
	for (const word of [
		'President',
		'ministra',
		'Bundeskanzlerin',
		'député',
		'senatore',
		'vereador',
		'голова',
		'депутат',
		'議長',
		'部长',
		'burgemeester',
		'marszałek',
		'위원장',
	])
		test(word, () => assert.ok(isOffice(word)));
	for (const word of [
		'witness',
		'entrevistada',
		'Zeugin',
		'intervenante',
		'giornalista',
		'repórter',
		'журналістка',
		'ведущий',
		'記者',
		'证人',
	])
		test(word, () => assert.ok(isOfficeOrPart(word) && !isOffice(word)));
	test('several at a time, and others', () => {
		assert.ok(isHeldByMany('senator') && isHeldByMany('periodista') && !isHeldByMany('president'));
		assert.ok(makesOtherOffice('vice') && makesOtherOffice('ehemaliger') && makesOtherOffice('заступник'));
	});
});

describe('what heads lines and never speaks', () => {
	for (const word of [
		'Note',
		'Fecha',
		'Tagesordnung',
		'Ordre',
		'Luogo',
		'Duração',
		'Місце',
		'Повестка',
		'議題',
		'地点',
		'Onderwerp',
		'Miejsce',
		'Aplausos',
		'Monday',
		'lundi',
		'Beschluss 3',
		'3. März',
		'5 de marzo',
	])
		test(word, () => assert.ok(isKnownNonSpeaker(word)));
	for (const word of ['Ann Lee', 'Ana Marzo', 'Host', 'Frau Lehm', 'Олена', '山田', 'Domingo', 'Mai'])
		test(`${word} may speak`, () => assert.ok(!isKnownNonSpeaker(word)));
	test('who holds an office may, with an article too', () => {
		assert.ok(isListed('Chair') && isListed('The Chair'));
		assert.ok(!isListed('The Date'));
	});
});

describe('ten languages answer everywhere', () => {
	const ten = ['en', 'es', 'de', 'fr', 'it', 'pt', 'uk', 'ru', 'ja', 'zh'];
	for (const language of languages.filter(({ code }) => ten.includes(code)))
		test(language.name, () => {
			const { talk, namesTogether, namesTogetherOrOne, namesTogetherGlued } = language;
			const missing = Object.entries({
				courtesies: language.courtesies,
				offices: language.offices?.held,
				namesTogether: namesTogether ?? namesTogetherOrOne ?? namesTogetherGlued,
				placeholders: language.placeholders?.voices,
				notSpeakers: language.notSpeakers?.words,
				first: talk?.first,
				we: talk?.we,
				second: talk?.second,
				greetings: talk?.greetings,
				thanks: talk?.thanks,
				questions: language.questions?.words,
				handingOver: language.handingOver?.before ?? language.handingOver?.behind,
				introductions: language.introductions?.named ?? language.introductions?.around,
				inOffice: language.introductions?.inOffice,
				events: language.events?.words,
				unheard: language.audioTags?.unheard,
				heard: language.audioTags?.heard,
				sentenceEnds: language.sentenceEnds,
				abbreviations: language.abbreviations,
				unfinishedWords: language.unfinishedWords,
			}).flatMap(([field, value]) => (value === undefined ? [field] : []));
			assert.deepEqual(missing, []);
		});
});

test('an abbreviated title behind a title ends no name: the name goes on behind its full stop', () => {
	const { blocks } = parse([
		'Präsident Dr. Lehm: Wir beginnen.',
		'',
		'Anna Kay: Danke, Herr Präsident.',
		'',
		'Präsident Dr. Lehm: Bitte.',
		'',
		'Anna Kay: Ich sage nur das.',
	]);
	const names = blocks.flatMap((block) => (block.kind === 'turn' ? [block.label.name] : []));
	assert.deepEqual(names, ['Präsident Dr. Lehm', 'Anna Kay', 'Präsident Dr. Lehm', 'Anna Kay']);
});

describe('short names', () => {
	for (const [short, ...wholes] of [
		['bob', 'robert'],
		['pat', 'patricia', 'patrick'],
		['hans', 'johannes'],
		['beppe', 'giuseppe'],
		['kasia', 'katarzyna'],
		['chico', 'francisco'],
		['pancho', 'francisco'],
		['саша', 'александр', 'александра'],
		['сашко', 'олександр', 'олександра'],
	] as const)
		test(short, () => {
			assert.deepEqual(namesForShort(short), wholes);
			for (const whole of wholes) assert.ok(namesForShort(whole).includes(short), whole);
		});

	test('two whole names are never one, nor two short ones', () => {
		assert.ok(!namesForShort('patricia').includes('patrick'));
		assert.ok(!namesForShort('bob').includes('rob'));
		assert.deepEqual(namesForShort('zaphod'), []);
	});
});
