import type { Language } from './language.ts';

export const latvian: Language = {
	code: 'lv',
	name: 'Latvian',
	courtesies: [
		{ forms: 'kungs kungam', gender: 'm' },
		{ forms: 'kundze kundzei jaunkundze', gender: 'f' },
	],
	offices: {
		held: 'priekšsēdētājs priekšsēdētāja priekšsēdētājas vadītājs vadītāja ministrs ministre prezidents prezidente premjers mērs vēstnieks tiesnesis tiesnese prokurors sekretārs sekretāre direktors direktore moderators moderatore',
		parts:
			'deputāts deputāte žurnālists žurnāliste liecinieks lieciniece tulks viesis dalībnieks dalībniece klausītājs intervētājs',
		otherOffice: 'bijušais bijusī vietnieks',
		leads: 'vadītājs vadītāja moderators',
		inRecordsAlone: 'sēdes vadītāja, sēdes vadītājs, priekšsēdētāja, priekšsēdētājs',
	},
	namesTogether: 'un',
	particles: 'un par',
	placeholders: {
		voices: 'runātājs, runātāja, balss, vīrieša balss, sievietes balss',
		parts: 'dalībnieks, dalībniece, intervētājs, žurnālists, viesis, persona, vīrietis, sieviete',
		qualities: 'nezināms, nezināma, neidentificēts, pirmais, otrais, trešais',
		alone: 'nezināms, nezināma, kāds, jautājums, nesaprotami, no zāles',
	},
	notSpeakers: {
		words:
			'piezīme piezīmes datums vieta laiks tēma tēmas kopsavilkums klātesošie avots avoti protokols pielikums piemērs svarīgi secinājums ievads lēmums lēmumi ieraksts sēde nosaukums valoda',
		attendance: 'klātesošie, dalībnieki, viesi, piedalās',
		transcriptHeads: 'stenogramma, intervija, atšifrējums',
		otherHeads: 'kopsavilkums, apraksts, darba kārtība, dalībnieki, avoti, saturs, piezīmes',
	},
	talk: {
		first: 'man mani esmu domāju',
		we: 'mēs mums mūs',
		second: 'jūs jums tev',
		answers: 'jā nē protams',
		interjections: 'jā nē protams',
		thanks: 'paldies, liels paldies, pateicos',
		greetings: 'labdien, labrīt, labvakar, sveiki, godātie, cienījamie, laipni lūdzam',
		fillers: 'lūdzu paldies',
		writtenToo: 'mēs mums jums',
	},
	questions: { marks: '?', words: 'kas, kad, kur, kāpēc, kā, cik, vai' },
	handingOver: { before: 'vārds, vārdu dodu, jautājumu uzdod, lūdzu', behind: 'lūdzu, jums vārds' },
	introductions: { named: 'mani sauc, mans vārds ir', being: 'es esmu', from: 'no', notNames: 'latvietis latviete' },
	events: { words: 'pārtraukums, ieraksta beigas', announced: 'mūzika, reklāma', ends: 'beigas' },
	audioTags: {
		unheard: 'nesaprotami, nav dzirdams, klusums',
		heard: 'smiekli, smejas, aplausi, mūzika, klepo, troksnis',
		gaps: 'nesaprotami, nav dzirdams',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'dr prof piem utt t.i',
	unfinishedWords: 'vai bet jo bez zem virs kurš kura tāpēc',
	months:
		'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī',
	days: 'pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena',
};
