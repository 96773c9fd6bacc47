import type { Language } from './language.ts';

export const dutch: Language = {
	code: 'nl',
	name: 'Dutch',
	courtesies: [
		{ forms: 'meneer mijnheer dhr', gender: 'm' },
		{ forms: 'mevrouw mevr mw mej', gender: 'f' },
		{ forms: 'drs dr' },
		{ forms: 'mr' },
	],
	articles: 'de het',
	offices: {
		held: `voorzitter minister-president staatssecretaris burgemeester griffier directeur directrice commissaris ambassadeur
			wethouder rechter officier woordvoerder woordvoerster gespreksleider dagvoorzitter rapporteur`,
		parts:
			'interviewer geïnterviewde journalist journaliste verslaggever verslaggeefster getuige tolk gast deelnemer luisteraar',
		otherOffice: 'plaatsvervangend voormalig waarnemend',
	},
	namesTogether: 'en',
	particles: 'van der den de ter ten het voor en te',
	nameParticles: 'van der den de ter ten te',
	nameEndings: [{ of: 'names in -a, -i, -o, -u, -y, in the genitive', base: '_', cases: "'s" }],
	placeholders: {
		voices: 'spreker, spreekster, mannenstem, vrouwenstem',
		parts:
			'stem, deelnemer, deelneemster, interviewer, geïnterviewde, respondent, gast, journalist, toehoorder, persoon, vrouw, man',
		qualities: 'onbekende, onbekend, mannelijke, vrouwelijke, eerste, tweede, derde, andere, nieuwe',
		alone: 'onbekend, onbekende, iemand, anoniem, vraag, onverstaanbaar',
		followUps: 'vervolgvraag',
	},
	notSpeakers: {
		words: `opmerking opmerkingen datum plaats tijd onderwerp onderwerpen samenvatting aanwezig afwezig bron bronnen verslag
			notulen actiepunten bijlage voorbeeld belangrijk conclusie inleiding besluit besluiten duur titel taal contact telefoon
			adres vergadering opname`,
		listed: 'deelnemers sprekers notulist',
		attendance: 'aanwezig, aanwezigen, deelnemers, gasten',
		transcriptHeads: 'transcriptie, transcript, volledige transcriptie, het interview',
		otherHeads: 'samenvatting, beschrijving, agenda, deelnemers, aanwezigen, bronnen, inhoud, inhoudsopgave, notulen',
	},
	talk: {
		first: 'ik mij',
		we: 'wij ons onze',
		second: 'jij jullie jouw',
		answers: 'jazeker inderdaad precies nee',
		interjections: 'nee inderdaad precies',
		thanks: 'dank u, dank u wel, dank je, dank je wel, bedankt, hartelijk dank',
		greetings: 'goedemorgen, goedemiddag, goedenavond, dames en heren, van harte welkom, welkom bij, dank u wel',
		fillers: 'dank graag bedankt',
		writtenToo: 'ons onze jouw inderdaad precies',
	},
	questions: { marks: '?', words: 'wie, wanneer, waar, waarom, hoe, welke, kunt u, heeft u, bent u, wilt u, kun je' },
	handingOver: {
		before: 'het woord is aan, ik geef het woord aan, geef het woord aan, vraag van, welkom',
		behind: 'gaat uw gang, ga je gang, alstublieft, u heeft het woord, aan u het woord',
		between: `nu dan onze mijn collega`,
		greets: 'hallo, hoi, dag, goedemorgen, goedemiddag, goedenavond, welkom',
	},
	introductions: {
		named: 'mijn naam is, ik heet',
		being: 'ik ben',
		calling: 'u spreekt met, je spreekt met',
		behind: 'aan de lijn',
		from: 'van, van de, van het, bij',
		notNames: 'nederlander nederlandse belg vlaming',
	},
	events: { words: 'schorsing, onderbreking, einde opname, rumoer', announced: 'muziek, reclame', ends: 'einde' },
	audioTags: {
		unheard: 'onverstaanbaar, onhoorbaar, niet te verstaan, door elkaar, stilte',
		heard: 'gelach, lacht, lachen, applaus, muziek, hoest, kucht, zucht, geluid, rumoer, hilariteit',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'dhr mw mevr drs ir ing mr bijv bv enz d.w.z m.b.t t.a.v nr blz ca o.a jl',
	unfinishedWords: 'het een of maar dat van naar voor door bij uit als omdat zonder tegen',
	months: 'januari februari maart',
	days: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
};
