import type { Language } from './language.ts';

export const estonian: Language = {
	code: 'et',
	name: 'Estonian',
	courtesies: [
		{ forms: 'härra', gender: 'm' },
		{ forms: 'proua preili', gender: 'f' },
	],
	offices: {
		held: `esimees aseesimees juhataja koosoleku minister peaminister välisminister rahandusminister siseminister kaitseminister
			taristuminister justiitsminister sotsiaalminister keskkonnaminister linnapea suursaadik kohtunik prokurör kantsler
			pressiesindaja direktor`,
		parts:
			'ajakirjanik intervjueerija intervjueeritav tunnistaja tõlk külaline osaleja kuulaja saatejuht toimetaja saadik',
		otherOffice: 'endine asetäitja',
		leads: 'juhataja saatejuht moderaator',
	},
	namesTogether: 'ning',
	particles: 'ja',
	placeholders: {
		voices: 'kõneleja, esineja, hääl, mehe hääl, naise hääl',
		parts: 'osaleja, intervjueerija, ajakirjanik, külaline, inimene, mees, naine',
		qualities: 'tundmatu, tuvastamata, esimene, teine, kolmas',
		alone: 'tundmatu, keegi, küsimus, arusaamatu',
	},
	notSpeakers: {
		words:
			'märkus märkused kuupäev koht aeg teema teemad kokkuvõte kohal puudusid allikas allikad protokoll näide oluline järeldus sissejuhatus otsus otsused salvestis koosolek istung pealkiri',
		attendance: 'kohal, osalejad, külalised, osalesid',
		transcriptHeads: 'stenogramm, intervjuu, ärakiri, transkriptsioon',
		otherHeads: 'kokkuvõte, kirjeldus, päevakord, osalejad, allikad, sisukord, märkused',
	},
	talk: {
		first: 'mina mulle minu olen',
		we: 'meie meile',
		second: 'teie teile sina sulle',
		answers: 'jah täpselt muidugi',
		interjections: 'jah täpselt muidugi',
		thanks: 'aitäh, tänan, suur tänu, suur aitäh, täname',
		greetings: 'tere, tere hommikust, tere õhtust, austatud, lugupeetud, tere tulemast, head kolleegid',
		fillers: 'palun aitäh',
		writtenToo: 'meie teie',
	},
	questions: { marks: '?', words: 'kes, millal, kus, miks, kuidas, mis, mida, kui palju, kas' },
	handingOver: { before: 'sõna saab, sõna on, küsimus on, palun', behind: 'palun, teie sõna' },
	introductions: { named: 'minu nimi on', being: 'mina olen', from: 'pärit', notNames: 'eestlane' },
	events: { words: 'vaheaeg, paus, salvestise lõpp', announced: 'muusika, reklaam', ends: 'lõpp' },
	audioTags: {
		unheard: 'arusaamatu, ei ole kuulda, vaikus',
		heard: 'naer, naerab, naeravad, aplaus, muusika, köhib, müra, juhataja helistab kella',
		gaps: 'arusaamatu, ei ole kuulda',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'hr pr dr prof nt jne st',
	unfinishedWords: 'või aga sest ilma kes milline kuna',
	months:
		'jaanuar veebruar märts aprill juuni juuli oktoober detsember jaanuaril veebruaril märtsil aprillil juunil juulil augustil septembril oktoobril novembril detsembril',
	days: 'esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev',
};
