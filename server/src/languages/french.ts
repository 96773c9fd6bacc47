import type { Language } from './language.ts';

export const french: Language = {
	code: 'fr',
	name: 'French',
	courtesies: [
		{ forms: 'monsieur messieurs mm', letter: 'm', gender: 'm' },
		{ forms: 'mme madame mmes mesdames', gender: 'f' },
		{ forms: 'mlle mademoiselle mlles', gender: 'f' },
		{ forms: 'maître' },
		{ forms: 'docteur dr' },
		{ forms: 'professeur professeure pr' },
	],
	articles: 'le la les l',
	offices: {
		beforeNames: ['sénateur sénatrice', 'député députée'],
		held: `président présidente ministre secrétaire directeur directrice rapporteur rapporteure rapporteuse maire gouverneur
			gouverneure ambassadeur ambassadrice chancelier chancelière commissaire préfet préfète animateur animatrice modérateur
			modératrice juge procureur procureure greffier greffière questeur garde`,
		parts: `intervenant intervenante intervieweur intervieweuse interviewé interviewée journaliste témoin traducteur traductrice
			interprète narrateur narratrice auditeur auditrice invité invitée public avocat avocate orateur oratrice expert experte`,
		heldByMany: 'sénateur sénatrice député députée journaliste témoin intervenant intervenante invité invitée public',
		otherOffice: 'vice-président vice-présidente ancien ancienne adjoint adjointe suppléant',
		particles: 'des et pour aux',
		leads: 'animateur animatrice modérateur modératrice intervieweur intervieweuse présentateur présentatrice',
		inParliament: 'député députée sénateur sénatrice',
		inRecordsAlone: 'voix, plusieurs voix, une voix, des voix',
	},
	bodies:
		'gouvernement ministère département commission comité conseil assemblée affaires étrangères intérieur finances',
	houses: `agence monde figaro libération journal presse radio télévision université école institut fondation association centre
		ministère banque société rédaction`,
	behindNames: `rédacteur rédactrice professeur professeure écrivain écrivaine auteur auteure autrice chercheur chercheuse historien
		historienne économiste sociologue psychologue philosophe politologue médecin enseignant enseignante responsable chef
		cheffe fondateur fondatrice cofondateur cofondatrice membre coordinateur coordinatrice réalisateur réalisatrice
		artiste chroniqueur chroniqueuse éditorialiste correspondant correspondante analyste spécialiste université institut
		fondation`,
	namesTogether: 'et',
	particles: 'de du des la le les et d al en',
	nameParticles: 'de du la le',
	placeholders: {
		voices: `locuteur, locutrice, orateur, oratrice, intervenant, intervenante, intervenant·e, interlocuteur, interlocutrice,
			voix, voix d'homme, voix de femme`,
		parts: `homme, femme, personne, participant, participante, participant·e, journaliste, invité, invitée, auditeur, auditrice,
			intervieweur, intervieweuse, interviewé, interviewée, enquêteur, enquêtrice, enquêté, enquêtée, public, appelant`,
		qualities: `inconnu, inconnue, non identifié, non identifiée, masculin, masculine, féminin, féminine, premier, première,
			deuxième, troisième, autre, nouveau, nouvelle`,
		alone: "inconnu, inconnue, non identifié, non identifiée, anonyme, quelqu'un, indistinct, question",
		followUps: 'question complémentaire, question de suivi, relance',
	},
	notSpeakers: {
		words: `premièrement deuxièmement troisièmement remarque remarques lieu heure date sujet sujets résumé entretien durée source sources titre langue ordre annexe annexes exemple
			important attention présents excusés absents compte-rendu procès-verbal enregistrement transcription réunion séance
			conclusion introduction décision décisions note notes lien liens contact téléphone adresse courriel chapitre épisode
			enfin ensuite photo photos personnages`,
		namesToo: 'lien',
		listed: 'participants participantes intervenants intervenantes secrétariat animation',
		beforeNumbers: 'décision annexe chapitre épisode article amendement acte scène',
		attendance: 'présents, présent, présentes, participants, participantes, invités, étaient présents, intervenants',
		transcriptHeads: "transcription, transcription intégrale, l'entretien, l'interview, verbatim",
		otherHeads: `résumé, description, ordre du jour, participants, présents, notes, liens, ressources, sources, sommaire, décisions,
			table des matières`,
		examined: { before: 'interrogatoire, contre-interrogatoire, déclaration, questions', behind: 'par, de' },
		numbered: `point, ligne, affaire, résolution, point de l'ordre du jour`,
	},
	sentences: {
		starters: 'oui non je nous et mais',
		words:
			'dirais voici donc mais est sont suis ont étaient était avons avez nous vous je il elle ils elles parce aussi cela',
		ambiguous: 'il est ont',
		tellsOf: 'est était a avait qui',
	},
	talk: {
		first: `je moi merci j' j'ai j'étais j'aimerais j'avais j'en j'y`,
		we: 'nous',
		second: 'vous tu toi votre vos',
		third: 'il elle ils elles',
		answers: 'oui non ouais exactement effectivement absolument',
		interjections: 'oui',
		thanks: `merci, merci beaucoup, je vous remercie, merci bien, merci encore, grand merci, un grand merci, un grand merci
			à, merci à, merci à vous, merci à toi, je remercie, nous remercions`,
		greetings: `bonjour, bonsoir, mesdames, mesdames et messieurs, mes chers collègues, bienvenue à, bienvenue dans,
			je vous remercie, merci beaucoup`,
		fillers: 'merci euh',
		openers: 'alors donc',
		writtenToo: 'votre vos exactement effectivement absolument et mais donc',
		toAll: 'à tous, à toutes, tout le monde, beaucoup, encore, monsieur, madame',
		forWhat: 'pour à',
	},
	questions: {
		marks: '?',
		words: `qui, que, quoi, quand, où, pourquoi, comment, quel, quelle, quels, quelles, combien, est-ce que, est-ce, avez-vous,
			êtes-vous, pouvez-vous, pourriez-vous, peux-tu`,
	},
	handingOver: {
		leading: `question suivante, prochaine question, dernière question, autre question, la parole, nous passons à, allez-y`,
		calls: `et mais alors bon bien parfait super voilà donc d'accord oui non écoutez écoute`,
		called: 'vous, tu, que, comment, merci',
		before: `la parole est à, je donne la parole à, je passe la parole à, je cède la parole à, je laisse la parole à, à
			vous, question de, bienvenue à, place à, on écoute, écoutons, la parole est maintenant à, c'est au tour de,
			je me tourne vers, on retrouve, nous accueillons, on accueille, j'accueille, je reçois, question pour,
			question à, on va écouter, j'appelle, je salue, la parole à, retour à, on rejoint, avec nous, à mes côtés`,
		announces: `la parole est, la parole à, la parole revient, prochain orateur, prochaine oratrice, prochain intervenant, prochaine intervenante, question suivante, prochaine question, dernière question`,
		behind: `je vous en prie, s'il vous plaît, allez-y, vas-y, à vous, à vous la parole, vous avez la parole, c'est à vous,
			c'est à toi, tu as la parole, nous vous écoutons, on vous écoute, je vous écoute, on t'écoute, vous
			répondez, votre réponse, votre question, à toi, qu'en pensez-vous, qu'en penses-tu, vous avez deux minutes,
			vous avez une minute, la parole est à vous, vous voulez répondre, vous vouliez réagir, un mot, une réaction`,
		between: `maintenant notre nos mon ma votre collègue honorable`,
		greets: `bonjour, bonsoir, salut, bienvenue, coucou, bonjour à vous, bonsoir à vous, rebonjour, bienvenue à vous,
			bienvenue à toi`,
	},
	introductions: {
		named: `je m'appelle, mon nom est`,
		being: 'je suis, moi je suis',
		calling: `ici, moi c'est, c'est`,
		host: `je suis votre hôte, je suis votre animateur, je suis votre animatrice`,
		behind: `à l'appareil, au micro`,
		supposed: 'dit disait si que comme appelle',
		from: 'du, de la, de, pour, des',
		inOffice: [{ before: 'en tant que, en ma qualité de', behind: `je, j'ai, j'aimerais, j'étais, j'` }],
		notNames: `français française belge suisse canadien canadienne québécois québécoise européen européenne parisien parisienne
			chrétien chrétienne catholique musulman musulmane juif juive`,
		beforeOffice: `le la l' votre notre nouveau nouvelle`,
		hedges: 'suppose crois',
	},
	events: {
		words: `suspension, suspension de séance, interruption, fin de l'enregistrement, hors micro, pas de réponse, exclamations,
			brouhaha, mouvements divers, protestations`,
		announced: 'musique, jingle, générique, pause, publicité, page de publicité',
		ends: 'fin',
		begins: 'début',
	},
	audioTags: {
		unheard: `inaudible, inintelligible, incompréhensible, indistinct, chevauchement, parlent en même temps, silence, pause`,
		heard: `rires, rire, rit, elle rit, il rit, applaudissements, applaudit, musique, toux, tousse, soupir, soupire, bruit, bruits,
			sourires, huées, exclamations, sifflets, pleurs`,
		longWords: 'inintelligible incompréhensible applaudissements',
		gaps: 'inaudible, inintelligible, incompréhensible, indistinct',
		otherWords: 'audible intelligible compréhensible distinct',
		together: 'chevauchement, parlent en même temps',
		silent: 'silence, pause',
		offered: 'inaudible, chevauchement, rires, applaudissements',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'm mm mme mmes mlle mlles dr pr me mgr st ste cf etc p.ex n° art env av apr vol éd',
	unfinishedWords: `le les des du et ou mais qui dans sur avec pour au aux une un la de par sans sous chez entre vers que dont où
		parce très cette ces leur leurs votre notre nos vos`,
	numbers: [
		'un une premier première',
		'deux deuxième second seconde',
		'trois troisième',
		'quatre quatrième',
		'cinq cinquième',
		'sixième',
		'sept septième',
		'huit huitième',
		'neuf neuvième',
		'dix dixième',
		'onze onzième',
		'douze douzième',
	],
	months: 'janvier février juin juillet août septembre octobre novembre décembre',
	days: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
	calendar: [
		'janvier janv',
		'février févr fév',
		'mars',
		'avril avr',
		'mai',
		'juin',
		'juillet juil',
		'août',
		'septembre sept',
		'octobre oct',
		'novembre nov',
		'décembre déc',
	],
	gluedParticles: `d' de la le`,
	bodyParticles: 'de la du des et',
	officeBehindCourtesy: true,
	screenplay: 'off, voix off, hors champ, suite, au téléphone',
	documentHeading: 'titre',
	values: {
		units: 'minute minutes heure heures',
		seconds: 'seconde secondes',
		nothing: 'aucun, aucune, néant, à confirmer',
		until: 'à',
		recentDays: `aujourd'hui, hier, aujourd'hui à, hier à`,
		weekdays: 'lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche',
		beforeClock: 'à',
	},
	publishing: {
		bylines: 'par, discours de, déclaration de, allocution de',
		delivered: 'seul le prononcé fait foi, transcription, sous embargo, par visioconférence, par téléphone',
		reading: `de lecture, d'écoute`,
		beforeTranscript: 'la',
		otherHeadsAndMore: 'à propos, points clés, décisions',
		editorial: [
			{ before: 'cette, la présente', behind: 'transcription, émission est' },
			{
				before:
					'transcrit par, note de la rédaction, propos recueillis par, tous droits réservés, abonnez-vous, dans cet épisode, dans ce numéro, cliquez ici',
			},
		],
	},
	tables: {
		names:
			'nom, noms, nom complet, participant, participants, participante, intervenant, intervenants, personne, personnes',
		initials: 'sigle, initiale, abrév',
		affiliations: 'organis, entreprise, société, employeur, affiliation',
		aliases: 'alias, dit, aussi connu',
	},
};
