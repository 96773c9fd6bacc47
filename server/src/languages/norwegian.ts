import type { Language } from './language.ts';

/** Bokmål and Nynorsk. */
export const norwegian: Language = {
	code: 'no',
	name: 'Norwegian',
	courtesies: [
		{ forms: 'herr hr', gender: 'm' },
		{ forms: 'fru frk', gender: 'f' },
	],
	offices: {
		held: `leder nestleder statsminister utenriksminister statsråd stortingspresident stortingspresidenten presidenten ordfører
			statsministeren statsråden ordstyrer møteleder dommer direktør generalsekretær`,
		parts: 'intervjuer intervjuobjekt journalist vitne tolk deltaker gjest lytter programleder',
		otherOffice: 'fungerende tidligere',
		leads: 'møteleder ordstyrer programleder vert intervjuer',
	},
	namesTogether: 'og samt',
	particles: 'av og for fra til',
	nameEndings: [{ of: 'all names, in the genitive', base: '_', cases: 's' }],
	placeholders: {
		voices: 'taler, stemme, mannsstemme, kvinnestemme, talar',
		parts:
			'deltaker, deltakar, intervjuer, informant, respondent, journalist, gjest, person, mann, kvinne, kvinna, tilhører',
		qualities: 'ukjent, ukjend, mannlig, kvinnelig, første, andre, tredje, ny',
		alone: 'ukjent, ukjend, anonym, noen, spørsmål, uforståelig',
	},
	notSpeakers: {
		words: `merknad merknader dato sted tid tema dagsorden referat fraværende kilde kilder vedlegg eksempel viktig konklusjon
			innledning vedtak varighet tittel språk møte opptak`,
		namesToo: 'dato',
		attendance: 'til stede, deltakere, gjester, tilstede',
		transcriptHeads: 'transkripsjon, utskrift, intervjuet',
		otherHeads: 'sammendrag, beskrivelse, dagsorden, deltakere, kilder, innhold, referat',
	},
	talk: {
		first: 'jeg meg',
		we: 'våre',
		second: 'deg dere deres',
		answers: 'nei nettopp akkurat',
		interjections: 'nei nettopp akkurat',
		thanks: 'takk, takk for, tusen takk, mange takk',
		greetings: 'god morgen, god dag, god kveld, velkommen til, mine damer og herrer, tusen takk',
		fillers: 'takk eh altså',
		writtenToo: 'våre deres nettopp akkurat altså eh',
	},
	questions: { marks: '?', words: 'hvem, hva, når, hvorfor, hvordan, hvilken, kan du, har du' },
	handingOver: {
		before: 'ordet går til, jeg gir ordet til, gir ordet videre til, spørsmål fra, velkommen',
		behind: 'vær så god, værsågod, du har ordet, ordet er ditt',
	},
	introductions: {
		named: 'mitt navn er, jeg heter, eg heiter, namnet mitt er',
		being: 'jeg er, eg er',
		from: 'fra, frå',
		notNames: 'nordmann norsk',
	},
	events: { words: 'pause, avbrudd, slutt på opptak', announced: 'musikk, jingle, reklame', ends: 'slutt' },
	audioTags: {
		unheard: 'uforståelig, utydelig, uhørlig, snakker samtidig, stillhet',
		heard: 'latter, ler, applaus, musikk, hoster, sukker, støy, munterhet',
		gaps: 'uforståelig, utydelig, uhørlig',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'hr fr frk f.eks bl.a osv dvs ca nr mht m.m',
	unfinishedWords: 'og eller fordi uten mot av fra',
	months: 'januar februar oktober desember',
	days: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
	calendar: [
		'januar jan',
		'februar feb',
		'mars',
		'april apr',
		'mai',
		'juni jun',
		'juli jul',
		'august aug',
		'september sep sept',
		'oktober okt',
		'november nov',
		'desember des',
	],
	bodyParticles: 'for og av',
	documentHeading: 'overskrift',
	tables: {
		names: 'navn, deltaker, deltakere, taler, talere',
		initials: 'forkortelse, initial',
		affiliations: 'organisasjon, firma, bedrift',
		aliases: 'alias',
	},
};
