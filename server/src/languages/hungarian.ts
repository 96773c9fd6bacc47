import type { Language } from './language.ts';

export const hungarian: Language = {
	code: 'hu',
	name: 'Hungarian',
	courtesies: [{ forms: 'dr' }, { forms: 'özv' }],
	offices: {
		held: `elnök alelnök miniszterelnök miniszter államtitkár polgármester igazgató nagykövet bíró ügyész szóvivő jegyző
			moderátor képviselő házelnök`,
		parts: 'riporter újságíró műsorvezető tanú tolmács vendég résztvevő hallgató kérdező interjúalany',
		otherOffice: 'helyettes volt megbízott',
	},
	articles: 'az',
	namesTogether: 'és meg valamint',
	particles: 'és',
	nameEndings: [{ of: 'names in a consonant', base: '_', cases: 'nak nek t ot et val vel tól től ról ről hoz hez' }],
	placeholders: {
		voices: 'beszélő, felszólaló, férfihang, női hang, férfi hang',
		parts: 'résztvevő, kérdező, riporter, interjúalany, újságíró, vendég, személy, férfi, hallgató',
		qualities: 'ismeretlen, azonosítatlan, első, második, harmadik, új',
		alone: 'ismeretlen, valaki, névtelen, kérdés, érthetetlen',
	},
	notSpeakers: {
		words: `megjegyzés megjegyzések dátum helyszín idő téma témák összefoglaló forrás források napirend jegyzőkönyv
			melléklet példa fontos következtetés bevezetés döntés döntések felvétel átirat ülés cím nyelv időtartam`,
		attendance: 'jelen vannak, jelen van, résztvevők, vendégek, jelenlévők',
		transcriptHeads: 'átirat, leirat, az interjú, a beszélgetés',
		otherHeads: 'összefoglaló, leírás, napirend, résztvevők, források, tartalom, jegyzetek',
	},
	talk: {
		first: 'én nekem engem köszönöm szeretném',
		we: 'nekünk minket',
		second: 'önök önnek neked titeket',
		answers: 'igen nem persze pontosan',
		interjections: 'igen persze pontosan',
		thanks: 'köszönöm, köszönöm szépen, köszönjük, kösz',
		greetings:
			'jó reggelt, jó napot, jó estét, üdvözlöm, üdvözöljük, sziasztok, hölgyeim és uraim, tisztelt ház, tisztelt elnök úr',
		fillers: 'hát izé kérem',
		writtenToo: 'persze pontosan kérem',
	},
	questions: { marks: '?', words: 'ki, mikor, hol, miért, hogyan, milyen, mennyi, tudna, tudná' },
	handingOver: { before: 'átadom a szót, megadom a szót', behind: 'parancsoljon, tessék, öné a szó, tiéd a szó' },
	introductions: { named: 'a nevem, nevem', behind: 'vagyok', notNames: 'magyar' },
	events: { words: 'szünet, közbeszólás, felvétel vége, zaj a teremben', announced: 'zene, reklám', ends: 'vége' },
	audioTags: {
		unheard: 'érthetetlen, nem hallható, hallhatatlan, egyszerre beszélnek, csend',
		heard: 'nevetés, nevet, nevetnek, derültség, taps, tapsol, zene, köhög, köhögés, sóhaj, zaj',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'dr pl stb kb ún ill özv ifj id sz old',
	unfinishedWords: 'egy és vagy hogy mert de ha mint',
	months: 'január február március április május június július augusztus szeptember október',
	days: 'hétfő kedd szerda csütörtök péntek szombat vasárnap',
};
