import type { Language } from './language.ts';

export const swedish: Language = {
	code: 'sv',
	name: 'Swedish',
	courtesies: [
		{ forms: 'herr hr', gender: 'm' },
		{ forms: 'fru fröken', gender: 'f' },
	],
	offices: {
		held: `ordförande statsminister utrikesminister finansminister statsråd talman talmannen borgmästare
			domare åklagare direktör generalsekreterare generaldirektör landshövding`,
		parts: 'intervjuare intervjuperson journalist vittne tolk deltagare gäst lyssnare programledare',
		otherOffice: 'tillförordnad tidigare biträdande',
	},
	namesTogether: 'och samt',
	nameParticles: 'av af',
	particles: 'av och för från till',
	nameEndings: [{ of: 'all names, in the genitive', base: '_', cases: 's' }],
	placeholders: {
		voices: 'talare, röst, mansröst, kvinnoröst, manlig röst, kvinnlig röst',
		parts: 'deltagare, intervjuare, informant, respondent, journalist, gäst, person, kvinna, åhörare',
		qualities: 'okänd, okänt, manlig, kvinnlig, första, andra, tredje, ny',
		alone: 'okänd, anonym, någon, fråga, ohörbart',
	},
	notSpeakers: {
		words: `anmärkning anmärkningar datum plats tid ämne ämnen dagordning protokoll närvarande frånvarande källa källor bilaga
			exempel viktigt slutsats inledning beslut längd titel språk möte inspelning`,
		attendance: 'närvarande, deltagare, gäster',
		transcriptHeads: 'transkription, utskrift, intervjun',
		otherHeads: 'sammanfattning, beskrivning, dagordning, deltagare, källor, innehåll, protokoll',
	},
	talk: {
		first: 'jag',
		we: 'våra',
		second: 'ert era',
		answers: 'nej precis just',
		interjections: 'nej precis',
		thanks: 'tack, tack för, tack så mycket, stort tack',
		greetings: 'god morgon, god dag, god kväll, välkommen till, välkomna till, mina damer och herrar, tack så mycket',
		fillers: 'tack eh alltså',
		writtenToo: 'våra ert era precis just alltså eh',
	},
	questions: { marks: '?', words: 'vem, vad, när, varför, hur, vilken, kan du, har du' },
	handingOver: {
		before:
			'ordet går till, jag lämnar ordet till, lämnar över ordet till, fråga från, välkommen, jag lämnar över till',
		behind: 'varsågod, du har ordet, ordet är ditt, var så god',
		between: `nu vår min`,
		greets: 'hej, god morgon, god kväll, välkommen',
	},
	introductions: {
		named: 'mitt namn är, jag heter',
		being: 'jag är',
		from: 'från',
		notNames: 'svensk svenska',
	},
	events: { words: 'paus, avbrott, slut på inspelningen', announced: 'musik, jingel, reklam', ends: 'slut' },
	audioTags: {
		unheard: 'ohörbart, otydligt, uppfattas ej, talar samtidigt, tystnad, paus',
		heard: 'skratt, skrattar, applåder, applåd, musik, hostar, hostning, suckar, buller, munterhet',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'hr fr t.ex bl.a osv dvs ca nr m.m s.k f.d',
	unfinishedWords: 'och eller därför utan av från till som att på',
	months: 'januari februari oktober',
	days: 'måndag tisdag onsdag torsdag fredag lördag söndag',
};
