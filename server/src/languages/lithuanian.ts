import type { Language } from './language.ts';

export const lithuanian: Language = {
	code: 'lt',
	name: 'Lithuanian',
	courtesies: [
		{ forms: 'ponas gerbiamas', gender: 'm' },
		{ forms: 'ponia gerbiama', gender: 'f' },
	],
	offices: {
		held: 'pirmininkas pirmininkė pirmininkaujantis pavaduotojas pavaduotoja ministras ministrė prezidentas prezidentė premjeras premjerė meras merė ambasadorius teisėjas teisėja prokuroras sekretorius sekretorė direktorius direktorė vedėjas vedėja',
		parts:
			'narys narė žurnalistas žurnalistė liudytojas vertėjas svečias viešnia dalyvis dalyvė klausytojas pranešėjas pranešėja',
		otherOffice: 'buvęs buvusi',
		leads: 'vedėjas vedėja moderatorius pirmininkas',
		inRecordsAlone: 'pirmininkas, pirmininkė, balsai iš salės, balsas iš salės',
	},
	namesTogether: 'ir',
	particles: 'ir',
	placeholders: {
		voices: 'kalbėtojas, kalbėtoja, balsas, vyro balsas, moters balsas',
		parts: 'dalyvis, dalyvė, žurnalistas, svečias, asmuo, vyras, moteris',
		qualities: 'nežinomas, nežinoma, pirmas, antras, trečias',
		alone: 'nežinomas, nežinoma, kažkas, klausimas, nesuprantama',
	},
	notSpeakers: {
		words:
			'pastaba pastabos laikas tema temos santrauka dalyvavo nedalyvavo šaltinis šaltiniai protokolas priedas pavyzdys svarbu išvada išvados įžanga sprendimas sprendimai įrašas posėdis pavadinimas kalba',
		attendance: 'dalyvavo, dalyviai, svečiai',
		transcriptHeads: 'stenograma, interviu, išrašas',
		otherHeads: 'santrauka, aprašymas, darbotvarkė, dalyviai, šaltiniai, turinys, pastabos',
	},
	talk: {
		first: 'aš man mane esu manau',
		we: 'mes mums mūsų',
		second: 'jūs jums tau',
		answers: 'taip žinoma būtent',
		interjections: 'taip žinoma būtent',
		thanks: 'ačiū, dėkoju, labai ačiū, dėkojame',
		greetings: 'laba diena, labas rytas, labas vakaras, gerbiami, sveiki, gerbiamieji',
		fillers: 'prašom prašau ačiū',
		writtenToo: 'mums jums',
	},
	questions: { marks: '?', words: 'kas, kada, kur, kodėl, kaip, kiek, ar' },
	handingOver: { before: 'kviečiu, žodis, klausia, prašom', behind: 'prašom, jūsų žodis' },
	introductions: { named: 'mano vardas', being: 'aš esu', from: 'iš', notNames: 'lietuvis lietuvė' },
	events: { words: 'pertrauka, įrašo pabaiga', announced: 'muzika, reklama', ends: 'pabaiga' },
	audioTags: {
		unheard: 'nesuprantama, negirdėti, tyla',
		heard: 'juokas, juokiasi, plojimai, muzika, kosti, triukšmas, balsai salėje',
		gaps: 'nesuprantama, negirdėti',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'dr prof pvz t.t t.y',
	unfinishedWords: 'arba bet nes be po virš kuris kuri todėl',
	months:
		'sausis vasaris balandis gegužė birželis rugpjūtis rugsėjis spalis lapkritis gruodis sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
	days: 'pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis',
};
