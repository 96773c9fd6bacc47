import type { Language } from './language.ts';

export const danish: Language = {
	code: 'da',
	name: 'Danish',
	courtesies: [
		{ forms: 'hr', gender: 'm' },
		{ forms: 'fru frk', gender: 'f' },
	],
	offices: {
		held: `formand forkvinde næstformand statsminister udenrigsminister finansminister borgmester ordfører ordstyrer
			dommer direktør generalsekretær formanden næstformanden ministeren statsministeren udenrigsministeren finansministeren
			justitsministeren sundhedsministeren skatteministeren erhvervsministeren undervisningsministeren klimaministeren
			beskæftigelsesministeren`,
		parts: 'interviewperson journalist vidne tolk deltager gæst lytter værten vært studievært',
		otherOffice: 'fungerende tidligere',
		leads: 'ordstyrer vært interviewer',
	},
	namesTogether: 'og samt',
	nameParticles: 'af',
	particles: 'af og for fra til',
	nameEndings: [{ of: 'all names, in the genitive', base: '_', cases: 's' }],
	placeholders: {
		voices: 'taler, stemme, mandestemme, kvindestemme, mandlig stemme, kvindelig stemme',
		parts: 'deltager, interviewer, informant, respondent, journalist, gæst, person, mand, kvinde, tilhører',
		qualities: 'ukendt, ukendte, mandlig, kvindelig, første, anden, tredje, ny',
		alone: 'ukendt, anonym, nogen, spørgsmål, uforståeligt',
	},
	notSpeakers: {
		words: `bemærkning bemærkninger dato sted tid emne emner dagsorden referat tilstede fraværende kilde kilder bilag eksempel
			vigtigt konklusion indledning beslutning beslutninger varighed titel sprog møde optagelse`,
		namesToo: 'dato',
		attendance: 'til stede, deltagere, gæster, tilstede',
		transcriptHeads: 'transskription, udskrift, interviewet',
		otherHeads: 'resumé, beskrivelse, dagsorden, deltagere, kilder, indhold, referat',
	},
	talk: {
		first: 'jeg',
		we: 'vores',
		second: 'jer jeres',
		answers: 'nej nemlig præcis',
		interjections: 'nej nemlig præcis',
		thanks: 'mange tak, tak for, tusind tak',
		greetings: 'godmorgen, goddag, godaften, velkommen til, mine damer og herrer, mange tak',
		fillers: 'øh altså',
		writtenToo: 'vores nemlig præcis altså',
	},
	questions: { marks: '?', words: 'hvem, hvad, hvornår, hvorfor, hvordan, hvilken, kan du, har du' },
	handingOver: {
		before: 'ordet er givet til, jeg giver ordet til, giver ordet videre til, spørgsmål fra, velkommen',
		behind: 'værsgo, du har ordet, ordet er dit, vær så god',
	},
	introductions: {
		named: 'mit navn er, jeg hedder',
		being: 'jeg er',
		calling: 'du taler med',
		from: 'fra',
		notNames: 'dansker dansk',
	},
	events: { words: 'pause, afbrydelse, slut på optagelse', announced: 'musik, jingle, reklame', ends: 'slut' },
	audioTags: {
		unheard: 'uforståeligt, utydeligt, uhørligt, taler samtidig, stilhed',
		heard: 'latter, griner, ler, bifald, klapsalver, musik, hoster, sukker, støj, munterhed',
		gaps: 'uforståeligt, utydeligt, uhørligt',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'hr fr frk f.eks bl.a osv dvs ca nr mht ifm mv',
	unfinishedWords: 'et og eller fordi uden mod af til fra',
	months: 'januar februar marts oktober',
	days: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
	calendar: [
		'januar jan',
		'februar feb',
		'marts',
		'april apr',
		'maj',
		'juni jun',
		'juli jul',
		'august aug',
		'september sep sept',
		'oktober okt',
		'november nov',
		'december dec',
	],
	bodyParticles: 'for og af',
	documentHeading: 'overskrift',
	tables: {
		names: 'navn, navne, deltager, deltagere, taler, talere',
		initials: 'forkortelse, initial',
		affiliations: 'organisation, firma, virksomhed',
		aliases: 'alias',
	},
};
