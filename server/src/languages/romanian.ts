import type { Language } from './language.ts';

export const romanian: Language = {
	code: 'ro',
	name: 'Romanian',
	courtesies: [
		{ forms: 'domnul domnule dl dnul', gender: 'm' },
		{ forms: 'doamna doamnă dna domnișoara', gender: 'f' },
		{ forms: 'dr doctorul' },
	],
	offices: {
		held: 'președinte președintele vicepreședinte preşedinte preşedintele vicepreşedinte ministru ministrul premier premierul primar primarul ambasador judecător procuror purtător director directoare secretar guvernator rectorul',
		parts:
			'moderator moderatorul reporter reporterul jurnalist martor interpret invitat invitată participant participantă deputat deputatul senatorul operator',
		otherOffice: 'fost fosta interimar adjunct',
	},
	behindNames: `redactor redactoare profesor profesoară scriitor scriitoare autor autoare cercetător cercetătoare istoric economist
		sociolog psiholog medic șef șefă coordonator coordonatoare fondator fondatoare membru regizor regizoare corespondent
		analist expert universitatea institutul fundația`,
	namesTogether: 'și şi',
	particles: 'de din al ale și',
	placeholders: {
		voices: 'vorbitor, vorbitoare, vorbitorul, voce, voce masculină, voce feminină',
		parts:
			'participant, participantă, intervievator, intervievat, intervievată, reporter, jurnalist, invitat, persoană, bărbat, femeie',
		qualities: 'necunoscut, necunoscută, neidentificat, neidentificată, primul, al doilea, al treilea, alt',
		alone: 'necunoscut, necunoscută, cineva, anonim, întrebare, neinteligibil, din sală',
	},
	notSpeakers: {
		words:
			'notă dată locul loc subiect subiecte rezumat prezenți absenți sursă surse ordinea stenogramă anexă exemplu important concluzie concluzii introducere decizie decizii ședință înregistrare durată titlu limba',
		attendance: 'prezenți, participanți, invitați, au participat',
		transcriptHeads: 'transcriere, transcript, stenogramă, interviul',
		otherHeads: 'rezumat, descriere, ordinea de zi, participanți, surse, cuprins, note',
	},
	talk: {
		first: 'mie mulțumesc',
		we: 'noi nouă',
		second: 'dumneavoastră voi vouă tu',
		answers: 'da nu sigur exact desigur',
		interjections: 'exact desigur',
		thanks: 'mulțumesc, mulțumim, vă mulțumesc, mulțumesc frumos, mersi',
		greetings:
			'bună ziua, bună dimineața, bună seara, bun venit, bine ați venit, doamnelor și domnilor, stimați colegi',
		fillers: 'poftim păi',
		writtenToo: 'noi voi da nu sigur exact desigur',
	},
	questions: { marks: '?', words: 'cine, când, unde, cum, câți, puteți, ați putea' },
	handingOver: {
		before: 'are cuvântul, dau cuvântul, îi dau cuvântul lui, întrebare de la',
		behind: 'vă rog, aveți cuvântul, poftiți',
	},
	introductions: {
		named: 'mă numesc, numele meu este, mă cheamă',
		being: 'eu sunt',
		calling: 'aici',
		from: 'de la, din',
		notNames: 'român româncă moldovean',
	},
	events: {
		words: 'pauză, întrerupere, sfârșitul înregistrării, rumoare, fără microfon',
		announced: 'muzică, publicitate',
		ends: 'sfârșit',
	},
	audioTags: {
		unheard: 'neinteligibil, nu se aude, neclar, liniște, pauză',
		heard: 'râsete, râde, râs, aplauze, muzică, tuse, tușește, oftează, zgomot, rumoare',
		gaps: 'neinteligibil, nu se aude, neclar',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'dl dna dr prof nr str etc ex art alin',
	unfinishedWords: 'și sau dar că pentru cu din despre până fără dacă când',
	months: 'ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie',
	days: 'luni marți miercuri joi vineri sâmbătă duminică',
	calendar: [
		'ianuarie ian',
		'februarie feb',
		'martie',
		'aprilie apr',
		'mai',
		'iunie iun',
		'iulie iul',
		'august aug',
		'septembrie sept',
		'octombrie oct',
		'noiembrie nov',
		'decembrie dec',
	],
	bodyParticles: 'de din al și pentru',
};
