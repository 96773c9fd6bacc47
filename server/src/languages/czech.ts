import type { Language } from './language.ts';

export const czech: Language = {
	code: 'cs',
	name: 'Czech',
	courtesies: [
		{ forms: 'pan pane', gender: 'm' },
		{ forms: 'paní slečna', gender: 'f' },
		{ forms: 'doktor doktorka dr' },
		{ forms: 'profesor profesorka prof' },
	],
	offices: {
		beforeNames: ['poslanec poslankyně', 'senátor senátorka'],
		held: `předseda předsedkyně místopředseda místopředsedkyně předsedající ministr ministryně prezident premiér primátor
			primátorka ředitel ředitelka velvyslanec soudce soudkyně mluvčí tajemník tajemnice zpravodaj moderátor moderátorka`,
		parts:
			'novinář novinářka redaktor redaktorka svědek svědkyně tlumočník host účastník účastnice posluchač tazatel tazatelka',
		otherOffice: 'bývalý bývalá zástupce',
		leads: 'moderátor moderátorka předsedající',
	},
	namesTogetherOrOne: 'a i',
	behindNames: `šéfredaktor šéfredaktorka profesor profesorka spisovatel spisovatelka autor autorka badatel historik historička ekonom
		ekonomka sociolog socioložka psycholog psycholožka lékař lékařka učitel učitelka vedoucí šéf šéfka koordinátor
		koordinátorka zakladatel zakladatelka člen členka režisér režisérka analytik analytička expert expertka poslanec
		poslankyně senátor senátorka univerzita institut nadace`,
	particles: 'a z',
	nameEndings: [
		{ of: 'surnames of women in -ová', base: 'ová', cases: 'ové ovou' },
		{ of: 'surnames of men in -ský', base: 'ský', cases: 'ského skému ským' },
		{ of: 'names of men in a consonant', base: '_', cases: 'a ovi em e' },
		{ of: 'names of women in -a', base: 'a', cases: 'y ě u ou o' },
	],
	placeholders: {
		voices: 'řečník, řečnice, hlas, mužský hlas, ženský hlas, mluvčí',
		parts:
			'účastník, účastnice, respondent, respondentka, tazatel, tazatelka, moderátor, novinář, host, osoba, muž, žena',
		qualities: 'neznámý, neznámá, neznámé, první, druhý, druhá, třetí, jiný',
		alone: 'neznámý, neznámá, někdo, anonym, otázka, nesrozumitelné',
	},
	notSpeakers: {
		words: `poznámka poznámky datum místo čas téma témata shrnutí přítomni nepřítomni omluveni zdroj zdroje program zápis příloha
			přílohy příklad důležité závěr závěry úvod rozhodnutí usnesení nahrávka přepis schůze jednání délka název jazyk`,
		listed: 'účastníci řečníci',
		attendance: 'přítomni, účastníci, hosté, zúčastnili se',
		transcriptHeads: 'přepis, přepis rozhovoru, rozhovor, stenozáznam',
		otherHeads: 'shrnutí, popis, program, účastníci, zdroje, obsah, poznámky, usnesení',
	},
	talk: {
		first: 'já mě mně děkuji děkuju jsem',
		we: 'nás nám',
		second: 'vás vám vy tobě',
		answers: 'ano přesně jasně',
		interjections: 'ano přesně jasně',
		thanks: 'děkuji, děkuju, děkuji vám, díky, děkujeme',
		greetings: 'dobrý den, dobré ráno, dobrý večer, vítejte, vážení, dámy a pánové, ahoj, vážené kolegyně',
		fillers: 'prosím',
		writtenToo: 'jsem přesně jasně',
	},
	questions: { marks: '?', words: 'kdo, kdy, kde, proč, jak, jaký, jaká, kolik, můžete, mohl byste' },
	handingOver: {
		before: 'slovo má, dávám slovo, předávám slovo, otázka od, prosím',
		behind: 'prosím, máte slovo, máš slovo, slovo je vaše',
	},
	introductions: {
		named: 'jmenuji se, jmenuju se, mé jméno je, moje jméno je',
		being: 'jsem, já jsem',
		from: 'z, ze',
		notNames: 'čech češka',
	},
	events: {
		words: 'přestávka, přerušení, konec nahrávky, hluk v sále',
		announced: 'hudba, znělka, reklama',
		ends: 'konec',
	},
	audioTags: {
		unheard: 'nesrozumitelné, nesrozumitelně, neslyšitelné, mluví zároveň, ticho',
		heard: 'smích, smějí se, směje se, potlesk, hudba, kašel, kašle, vzdech, hluk, veselost',
		gaps: 'nesrozumitelné, nesrozumitelně, neslyšitelné',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'p dr prof např atd tzn tj č ing mgr judr mudr',
	unfinishedWords: 'nebo ale že pro bez při pod nad který která které protože když aby',
	months:
		'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec ledna února března dubna května června',
	days: 'pondělí úterý středa čtvrtek pátek sobota neděle',
	calendar: [
		'leden ledna',
		'únor února',
		'březen března',
		'duben dubna',
		'květen května',
		'červen června',
		'červenec července',
		'srpen srpna',
		'září',
		'říjen října',
		'listopad listopadu',
		'prosinec prosince',
	],
	bodyParticles: 'a pro',
	tables: {
		names: 'jméno, jména, účastník, účastníci, řečník',
		initials: 'zkratka, iniciál',
		affiliations: 'organizace, firma, instituce',
		aliases: 'přezdívka',
	},
	documentHeading: 'nadpis',
};
