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
	shortNames: 'giuseppe: beppe, luigi: gigi, lorenzo: renzo, vincenzo: enzo',
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
		particles: 'dello degli alle',
		leads: 'conduttore conduttrice moderatore moderatrice intervistatore intervistatrice',
		inParliament: 'senatore senatrice deputato deputata onorevole',
		inRecordsAlone: 'una voce, voci',
	},
	bodies: 'governo ministero dipartimento commissione comitato consiglio giunta esteri interno economia',
	houses: `agenzia repubblica corriere stampa messaggero giornale quotidiano rivista radio televisione università istituto
		fondazione associazione centro ministero banca`,
	behindNames: `redattore redattrice caporedattore professore professoressa scrittore scrittrice autore autrice ricercatore
		ricercatrice storico storica economista sociologo sociologa psicologo psicologa medico insegnante docente responsabile
		capo coordinatore coordinatrice fondatore fondatrice membro regista artista corrispondente analista esperto esperta
		deputato deputata senatore senatrice università istituto fondazione`,
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
		words: `primo secondo nota note data luogo ora tema temi argomento argomenti riassunto sintesi intervista durata fonte fonti titolo lingua presenti
			assenti verbale registrazione trascrizione riunione seduta conclusione conclusioni introduzione decisione decisioni
			allegato allegati esempio importante attenzione contatto contatti telefono indirizzo capitolo puntata episodio
			foto fotografia personaggi`,
		listed: 'partecipanti relatori moderatori segretari',
		namesToo: 'data ora',
		beforeNumbers: 'allegato capitolo articolo emendamento decisione atto scena',
		attendance: 'presenti, partecipanti, ospiti, relatori, sono presenti, intervengono',
		transcriptHeads: "trascrizione, trascrizione integrale, l'intervista, resoconto stenografico",
		otherHeads:
			'riassunto, sintesi, descrizione, ordine del giorno, partecipanti, presenti, note, collegamenti, indice, fonti',
		examined: { before: 'esame, controesame, interrogatorio, dichiarazione', behind: 'da, di, del, della' },
		numbered: 'punto, riga, caso, delibera',
	},
	sentences: {
		words: `è sono siamo siete hanno abbiamo perché quando dove cosa questo questa quello quella anche voglio vorrei dire penso
			credo molto`,
		ambiguous: 'sono',
		tellsOf: 'è era ha aveva',
	},
	talk: {
		first: 'io grazie mi penso vorrei',
		we: 'noi ci',
		second: 'lei voi vi tuo vostro',
		third: 'lui lei loro egli ella',
		answers: 'sì esatto certo certamente appunto',
		interjections: 'sì certo esatto',
		thanks: `grazie, grazie mille, la ringrazio, vi ringrazio, ti ringrazio, grazie a, grazie infinite, molte grazie, tante
			grazie, ringrazio, ringraziamo, grazie ancora, grazie a te, grazie a lei`,
		greetings: `buongiorno, buonasera, buon pomeriggio, signore e signori, benvenuti, benvenute, bentornati, grazie a tutti,
			onorevoli colleghi`,
		fillers: 'prego ehm allora',
		openers: 'allora quindi',
		writtenToo: 'io ci vi mi penso vorrei tuo vostro esatto certo certamente appunto allora quindi però e voi',
		toAll: 'a tutti, a tutte, mille, tante, di nuovo, signore, signora',
		forWhat: 'per a',
	},
	questions: {
		marks: '?',
		words: `chi, che cosa, cosa, quando, dove, perché, come mai, quale, quali, quanto, quanti, può, potrebbe, ha, avete, puoi`,
	},
	handingOver: {
		leading: `prossima domanda, ultima domanda, altra domanda, la parola, passiamo a, ne ha facoltà`,
		calls: `ma allora bene ottimo perfetto certo senta senti ecco dunque sì no quindi scusi scusa`,
		called: 'lei, cosa, come, grazie',
		before: `ha la parola, do la parola a, la parola a, passo la parola a, cedo la parola a, passiamo a, domanda di,
			benvenuto, benvenuta, è iscritto a parlare il deputato, è iscritta a parlare la deputata, ascoltiamo, prego,
			la parola al, la parola alla, la parola all', darei la parola a, darei la parola al, darei la parola alla,
			do la parola al, do la parola alla, do ora la parola al, do ora la parola alla, passo la parola al, passo la
			parola alla, cedo la parola al, cedo la parola alla, sentiamo, abbiamo con noi, è con noi, salutiamo, diamo
			il benvenuto a, domanda per, chiedo a, interviene, ha chiesto di parlare, ha chiesto la parola, ha chiesto
			di intervenire, torniamo da, lascio rispondere, lascio parlare, lascio la parola a, faccio rispondere,
			faccio parlare, con noi, qui con noi, insieme a noi`,
		announces: `la parola a, la parola al, la parola alla, ha la parola, ha chiesto di parlare, ha chiesto di intervenire, è iscritto a parlare, è iscritta a parlare, prossimo intervento, prossima domanda, ultima domanda`,
		behind: `prego, ne ha facoltà, ha facoltà di parlare, a lei, a te, a lei la parola, ha la parola, tocca a lei, tocca a
			te, vai, vai pure, può rispondere, può iniziare, cosa ne pensa, cosa ne pensi, che ne pensa, che ne pensi,
			che ne dice, che ne dici, ci dica, dicci, raccontaci, ci racconti, la sua domanda, due minuti, a lei la
			replica`,
		between: `ora adesso nostro nostra mio mia collega onorevole`,
		greets: `ciao, buongiorno, buonasera, benvenuto, benvenuta, bentornato, bentornata, salve, buon pomeriggio, buondì, ben
			trovato, ben trovata, bentrovato, bentrovata, ciao a te`,
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
		beforeOffice: 'il la vostro vostra nuovo nuova',
		hedges: 'credo suppongo',
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
		gaps: 'incomprensibile, inudibile, inintelligibile, non udibile',
		otherWords: 'comprensibile intelligibile udibile',
		together: 'voci sovrapposte, si sovrappongono',
		silent: 'silenzio, pausa',
		offered: 'incomprensibile, voci sovrapposte, risate, applausi',
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
	calendar: [
		'gennaio gen',
		'febbraio feb',
		'marzo mar',
		'aprile apr',
		'maggio mag',
		'giugno giu',
		'luglio lug',
		'agosto ago',
		'settembre set sett',
		'ottobre ott',
		'novembre nov',
		'dicembre dic',
	],
	gluedParticles: `di d'`,
	bodyParticles: 'di del della dei degli e per',
	screenplay: 'f.c, fuori campo, voce fuori campo, v.f.c, al telefono',
	documentHeading: 'titolo',
	values: {
		units: 'minuto minuti ora ore',
		seconds: 'secondo secondi',
		nothing: 'nessuno, nessuna, da definire',
		until: 'a',
		recentDays: 'oggi, ieri, oggi alle, ieri alle',
		weekdays: 'lun mar mer gio ven sab dom lunedì martedì mercoledì giovedì venerdì sabato domenica',
		beforeClock: 'alle',
	},
	publishing: {
		bylines: 'a cura di, discorso di, dichiarazione di, intervento di',
		delivered: 'trascrizione, testo non rivisto, in videoconferenza, per telefono',
		reading: 'di lettura, di ascolto',
		beforeTranscript: 'la',
		otherHeadsAndMore: 'informazioni su, punti chiave, decisioni',
		editorial: [
			{ before: 'questa, la presente', behind: 'trascrizione' },
			{
				before:
					'trascritto da, nota del redattore, tutti i diritti riservati, iscriviti, in questo episodio, in questa puntata, clicca qui',
			},
		],
	},
	tables: {
		names: 'nome, nomi, nome completo, nominativo, partecipante, partecipanti, persona, persone, relatore, relatori',
		initials: 'iniziali, sigla, abbr',
		affiliations: 'organizza, azienda, società, ente',
		aliases: 'noto come, nota come, detto',
	},
};
