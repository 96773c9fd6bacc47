import type { Language } from './language.ts';

export const italian: Language = {
	code: 'it',
	name: 'Italian',
	courtesies: [
		{ forms: 'sig signor signore', gender: 'm' },
		{ forms: 'signora signorina sig.ra sig.na', gender: 'f' },
		{ forms: 'dott dottore dottor dottoressa dott.ssa' },
		{ forms: 'avv avvocato avvocata avvocatessa' },
		{ forms: 'ing ingegnere ingegner' },
		{ forms: 'on onorevole' },
		{ forms: 'prof professore professor professoressa prof.ssa' },
	],
	articles: 'il lo la i gli le l',
	offices: {
		beforeNames: ['senatore senatrice sen', 'deputato deputata'],
		inRecords: 'presidente ministro ministra',
		held: `presidente presidentessa vicepresidente ministro ministra sottosegretario sottosegretaria segretario segretaria
			direttore direttrice sindaco sindaca governatore governatrice ambasciatore ambasciatrice cancelliere commissario
			commissaria relatore relatrice giudice procuratore procuratrice rettore rettrice moderatore moderatrice assessore
			assessora consigliere consigliera portavoce questore`,
		parts: `intervistatore intervistatrice intervistato intervistata giornalista testimone conduttore conduttrice interprete
			traduttore traduttrice narratore narratrice ascoltatore ascoltatrice ospite pubblico oratore oratrice relatori imputato
			imputata`,
		heldByMany: 'senatore senatrice deputato deputata giornalista testimone ospite pubblico consigliere',
		otherOffice: 'vice ex già facente',
	},
	bodies: 'governo ministero dipartimento commissione comitato consiglio giunta esteri interno economia',
	houses: `agenzia repubblica corriere stampa messaggero giornale quotidiano rivista radio televisione università istituto
		fondazione associazione centro ministero banca`,
	namesTogether: 'ed',
	namesTogetherOrOne: 'e',
	particles: 'di del della dei degli dello delle da dal dalla e la il lo al',
	nameParticles: 'di del della de da lo la',
	placeholders: {
		voices: 'parlante, oratore, oratrice, voce, voce maschile, voce femminile, interlocutore, interlocutrice',
		parts: `uomo, donna, persona, partecipante, intervistatore, intervistatrice, intervistato, intervistata, giornalista,
			ascoltatore, ascoltatrice, ospite, pubblico, relatore, relatrice`,
		qualities: `sconosciuto, sconosciuta, ignoto, ignota, non identificato, non identificata, maschile, femminile, primo, prima,
			secondo, seconda, terzo, terza, altro, altra`,
		alone: 'sconosciuto, sconosciuta, ignoto, non identificato, anonimo, anonima, qualcuno, domanda',
		followUps: 'domanda di approfondimento, domanda successiva',
	},
	notSpeakers: {
		words: `primo secondo nota note data luogo ora tema temi argomento argomenti riassunto sintesi durata fonte fonti titolo lingua presenti
			assenti verbale registrazione trascrizione riunione seduta conclusione conclusioni introduzione decisione decisioni
			allegato allegati esempio importante attenzione contatto contatti telefono indirizzo capitolo puntata episodio`,
		listed: 'partecipanti relatori moderatori segretari',
		namesToo: 'data ora',
		beforeNumbers: 'allegato capitolo articolo emendamento decisione',
		attendance: 'presenti, partecipanti, ospiti, relatori, sono presenti, intervengono',
		transcriptHeads: "trascrizione, trascrizione integrale, l'intervista, resoconto stenografico",
		otherHeads:
			'riassunto, sintesi, descrizione, ordine del giorno, partecipanti, presenti, note, collegamenti, indice, fonti',
	},
	sentences: {
		words: `è sono siamo siete hanno abbiamo perché quando dove cosa questo questa quello quella anche voglio vorrei dire penso
			credo molto`,
		ambiguous: 'sono',
	},
	talk: {
		first: 'io grazie mi penso vorrei',
		we: 'noi ci',
		second: 'lei voi vi tuo vostro',
		answers: 'sì esatto certo certamente appunto',
		interjections: 'sì certo esatto',
		thanks: 'grazie, grazie mille, la ringrazio, vi ringrazio, ti ringrazio',
		greetings: `buongiorno, buonasera, buon pomeriggio, signore e signori, benvenuti, benvenute, bentornati, grazie a tutti,
			onorevoli colleghi`,
		fillers: 'prego ehm allora',
		openers: 'allora quindi',
		writtenToo: 'io ci vi mi penso vorrei tuo vostro esatto certo certamente appunto allora quindi però e voi',
	},
	questions: {
		marks: '?',
		words: `chi, che cosa, cosa, quando, dove, perché, come mai, quale, quali, quanto, quanti, può, potrebbe, ha, avete, puoi`,
	},
	handingOver: {
		leading: `prossima domanda, ultima domanda, altra domanda, la parola, passiamo a, ne ha facoltà`,
		calls: 'ma allora',
		called: 'lei, cosa, come, grazie',
		before: `ha la parola, do la parola a, la parola a, passo la parola a, cedo la parola a, passiamo a, domanda di, benvenuto,
			benvenuta, è iscritto a parlare il deputato, è iscritta a parlare la deputata, ascoltiamo, prego`,
		behind: `prego, ne ha facoltà, ha facoltà di parlare, a lei, a te, a lei la parola, ha la parola, tocca a lei, tocca a te,
			vai`,
		between: `ora adesso nostro nostra mio mia collega onorevole`,
		greets: 'ciao, buongiorno, buonasera, benvenuto, benvenuta, bentornato, bentornata, salve',
	},
	introductions: {
		named: 'mi chiamo, il mio nome è',
		being: 'io sono',
		calling: 'sono, qui è',
		host: 'sono il vostro conduttore, sono la vostra conduttrice',
		behind: "al microfono, al telefono, all'apparecchio",
		supposed: 'se che dice disse diceva come',
		from: 'della, del, di, da, dal, dalla, per',
		inOffice: [
			{
				before: 'come, in qualità di, nella mia qualità di',
				behind: 'io, vorrei, voglio, posso, devo, ho, sono, credo',
			},
		],
		notNames: `italiano italiana romano romana milanese napoletano napoletana europeo europea svizzero svizzera cattolico
			cattolica`,
	},
	events: {
		words: `interruzione, sospensione, fine della registrazione, fuori microfono, nessuna risposta, commenti, proteste,
			congratulazioni, mormorii`,
		announced: 'musica, sigla, pausa, pubblicità, stacco musicale',
		ends: 'fine della seduta, fine della registrazione',
		begins: 'inizio',
	},
	audioTags: {
		unheard:
			'incomprensibile, inudibile, inintelligibile, non udibile, voci sovrapposte, si sovrappongono, silenzio, pausa',
		heard: `risate, risata, ridono, ilarità, si ride, applausi, applauso, musica, tosse, tossisce, sospiro, sospira, rumore,
			rumori, brusio, fischi, pianto`,
		longWords: 'incomprensibile inintelligibile',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'sig sigg sig.ra dott dott.ssa avv ing on prof prof.ssa sen arch geom art pag n ecc p.es es s vol',
	unfinishedWords: `il lo gli le un una e o ma che di del della dei degli delle dal dalla nel nella con per tra fra su sul sulla
		anche perché se molto dell all nell dall`,
	numbers: [
		'uno primo prima',
		'due secondo seconda',
		'terzo terza',
		'quattro quarto quarta',
		'cinque quinto quinta',
		'sei sesto sesta',
		'sette settimo settima',
		'ottavo ottava',
		'nove',
		'dieci decimo decima',
		'undici',
		'dodici',
	],
	months: 'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre',
	days: 'lunedì martedì mercoledì giovedì venerdì',
};
