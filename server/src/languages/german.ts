import type { Language } from './language.ts';

export const german: Language = {
	code: 'de',
	name: 'German',
	courtesies: [
		{ forms: 'herr hr herrn', gender: 'm' },
		{ forms: 'frau fr fräulein', gender: 'f' },
		{ forms: 'dr doktor' },
		{ forms: 'prof professor professorin' },
		{ forms: 'dipl.-ing ing mag ddr' },
		{ forms: 'pfarrer pfarrerin' },
	],
	shortNames: 'johannes: hans, josef: sepp, friedrich: fritz, maximilian: max, heinrich: heinz',
	generations: 'd.ä d.j',
	degrees: 'mdb mdl mda mdep',
	articles: 'der die das',
	offices: {
		beforeNames: ['abgeordneter abgeordnete abg', 'senatorin'],
		inRecords: 'präsident präsidentin minister ministerin',
		held: `präsident präsidentin vizepräsident vizepräsidentin alterspräsident bundespräsident kanzler kanzlerin bundeskanzler
			bundeskanzlerin minister ministerin bundesminister bundesministerin ministerpräsident ministerpräsidentin staatssekretär
			staatssekretärin staatsminister staatsministerin vorsitzender vorsitzende vorsitz direktor direktorin
			generalsekretär generalsekretärin moderator moderatorin bürgermeister bürgermeisterin oberbürgermeister
			oberbürgermeisterin botschafter botschafterin regierungssprecher regierungssprecherin pressesprecher pressesprecherin
			richter richterin staatsanwalt staatsanwältin landeshauptmann intendant intendantin bundesrat bundesrätin`,
		parts: `sprecher sprecherin interviewer interviewerin journalist journalistin zeuge zeugin sachverständiger sachverständige
			dolmetscher dolmetscherin berichterstatter berichterstatterin anrufer anruferin zuhörer zuhörerin gast teilnehmer
			teilnehmerin publikum reporter reporterin rechtsanwalt rechtsanwältin angeklagter angeklagte verteidiger verteidigerin
			protokollführer protokollführerin schriftführer schriftführerin befragter befragte`,
		heldByMany:
			'abgeordneter abgeordnete sprecher sprecherin zeuge zeugin journalist journalistin gast bundesrat richter',
		otherOffice:
			'stellvertretender stellvertretende ehemaliger ehemalige parlamentarischer parlamentarische amtierender',
		particles: 'für und des zum',
		leads: 'moderator moderatorin gastgeber gastgeberin interviewer interviewerin vorsitz vorsitzender vorsitzende',
		inParliament: 'abgeordneter abgeordnete abg bundesminister bundesministerin staatsminister mdb',
	},
	bodies:
		'bundesregierung bundestag bundesrat ministerium auswärtiges amt fraktion ausschuss kommission senat regierung',
	houses: `zeitung allgemeine rundfunk presse spiegel welt nachrichten agentur sender fernsehen verlag universität hochschule
		institut verein verband stiftung gmbh ag bundestag ministerium amt tageszeitung`,
	behindNames: `redakteur redakteurin chefredakteur chefredakteurin professor professorin autor autorin leiter leiterin chef chefin
		geschäftsführer geschäftsführerin historiker historikerin ökonom ökonomin politologe politologin soziologe soziologin
		psychologe psychologin philosoph philosophin arzt ärztin lehrer lehrerin gründer gründerin künstler künstlerin
		regisseur regisseurin schriftsteller schriftstellerin forscher forscherin wissenschaftler wissenschaftlerin experte
		expertin analyst analystin korrespondent korrespondentin abgeordneter abgeordnete mitglied universität institut verlag
		zeitung stiftung`,
	namesTogether: 'und sowie',
	particles: 'von van der den zu zur zum und für des vom im am',
	nameParticles: 'von van der den zu zur',
	nameEndings: [
		{ of: 'all names, in the genitive', base: '_', cases: 's' },
		{ of: 'names in -s, -ß, -x, -z, in the genitive', base: '_', cases: "'" },
	],
	placeholders: {
		voices: 'sprecher, sprecherin, stimme, männerstimme, frauenstimme',
		parts: `person, mann, frau, teilnehmer, teilnehmerin, teilnehmer:in, interviewer, interviewerin, interviewte, interviewter,
			befragter, befragte, befragte person, anrufer, anruferin, gast, journalist, journalistin, reporter, reporterin, zuhörer,
			zuhörerin, zuschauer, zuschauerin, publikum, proband, probandin`,
		qualities: `unbekannter, unbekannte, unbekanntes, unbekannt, männlicher, männliche, weiblicher, weibliche, erster, erste,
			zweiter, zweite, dritter, dritte, anderer, andere, weiterer, weitere, neuer, neue`,
		alone: 'unbekannt, unbekannter, unbekannte, jemand, anonym, frage, zwischenfrage, zwischenruf, unverständlich',
		followUps: 'nachfrage, zusatzfrage',
	},
	notSpeakers: {
		words: `erstens zweitens drittens viertens fünftens sechstens fazit hinweis hinweise datum ort thema themen zusammenfassung anwesend abwesend zeit uhrzeit dauer quelle quellen
			tagesordnung protokoll beginn titel sprache anmerkung anmerkungen notiz notizen beschluss beschlüsse ergebnis
			ergebnisse aufgabe aufgaben anhang anlage beispiel wichtig achtung kontakt telefon adresse sitzung besprechung
			aufnahme aufzeichnung transkript transkription entschuldigt uhr schließlich
			kapitel folge foto fotos bilder kamera personen`,
		listed: 'teilnehmer teilnehmende teilnehmerinnen referenten referentinnen vorsitz protokollführung',
		lastWords: 'tagesordnung protokoll',
		beforeNumbers: 'beschluss anlage anhang kapitel folge artikel punkt top tagesordnungspunkt akt aufzug szene',
		attendance: 'anwesend, anwesende, teilnehmer, teilnehmende, teilnehmerinnen, gäste, gast, mitwirkende, es sprechen',
		transcriptHeads: 'transkript, transkription, das interview, das gespräch, wortprotokoll',
		otherHeads: `zusammenfassung, beschreibung, tagesordnung, teilnehmer, teilnehmende, notizen, anmerkungen, quellen, inhalt,
			inhaltsverzeichnis, beschlüsse, aufgaben, shownotes`,
		examined: { before: 'vernehmung, befragung, aussage, fragen', behind: 'durch, von' },
		numbered: 'punkt, zeile, fall, tagesordnungspunkt',
	},
	sentences: {
		starters: 'ja nein ich wir und aber',
		opening: 'zur zum',
		words: 'ich wir sie ist sind und aber nicht würde sage habe haben wird werden weil dass wenn auch nur noch schon',
		ambiguous: 'sie',
		tellsOf: 'ist war hat hatte wurde',
	},
	talk: {
		first: 'ich mir mich mein meine meinen meiner danke',
		we: 'wir uns unser unsere',
		second: 'sie ihnen du ihr euch dich dir',
		third: 'er sie ihr',
		answers: 'ja nein genau doch richtig stimmt klar',
		interjections: 'ja',
		thanks: `danke, dankeschön, vielen dank, herzlichen dank, danke schön, besten dank, tausend dank, danke dir, danke
			ihnen, danke euch, ich danke, ich danke ihnen, wir danken, danke auch`,
		greetings: `guten morgen, guten tag, guten abend, grüß gott, hallo, herzlich willkommen, meine damen und herren,
			sehr geehrte damen und herren, liebe kolleginnen und kollegen, vielen dank`,
		fillers: 'danke bitte äh ähm hm',
		openers: 'nun tja',
		writtenToo: 'doch mein meine meinen meiner unser unsere genau richtig stimmt klar dich dir und aber also',
		toAll: 'zusammen, allerseits, alle, an alle, schön, sehr, nochmals, meine damen und herren',
		forWhat: 'für an',
	},
	questions: {
		marks: '?',
		words: `wer, was, wann, wo, warum, wieso, weshalb, wie, welche, welcher, welches, woher, wohin, haben sie, können sie,
			könnten sie, sind sie, würden sie, hast du, kannst du`,
	},
	handingOver: {
		leading: `nächste frage, letzte frage, weitere frage, das wort, wir kommen zu, bitte schön, ich rufe auf`,
		calls: `und aber also gut prima super okay wunderbar alles genau so schön klar`,
		called: 'sie, du, was, wie, danke',
		before: `das wort hat, ich gebe das wort an, ich erteile das wort, das wort geht an, ich gebe weiter an, ich übergebe
			an, weiter an, frage von, willkommen, begrüßen sie, nächste rednerin ist, nächster redner ist, letzte
			rednerin ist, letzter redner ist, das wort erhält, spricht nun, spricht jetzt, bitte, als nächster spricht,
			als nächste spricht, das wort hat jetzt, das wort hat nun, es spricht, ich bitte, dann bitte, ich übergebe
			das wort an, ich übergebe, zurück zu, wir schalten zu, bei mir ist, zu gast ist, es folgt, wortmeldung von,
			frage geht an, frage an, ich begrüße, begrüßen wir, wir hören, ich habe jetzt`,
		announces: `als nächster, als nächste, als nächstes, das wort hat, das wort erhält, das wort erteile ich, erteile ich das
			wort, nächster redner, nächste rednerin, letzter redner, letzte rednerin, auf der liste, auf meiner liste,
			hat sich gemeldet, habe ich noch, die nächste frage, die erste frage, die letzte frage, ich erteile das
			wort, erteile das wort, zur geschäftsordnung hat, das wort zur geschäftsordnung hat, das wort hat nun, das
			wort zur aussprache hat`,
		behind: `bitte, bitte schön, bitte sehr, sie haben das wort, du hast das wort, sie sind dran, du bist dran, leg los, sie
			beginnen, fangen sie an, fang an, magst du, möchten sie, mögen sie, wollen sie, willst du, ihre frage, ist
			dran, sie sind an der reihe, du bist an der reihe, wie sehen sie das, wie siehst du das, erzähl mal,
			erzählen sie, ist die nächste rednerin, ist der nächste redner, spricht als nächste, spricht als nächster,
			hat das wort, hat jetzt das wort`,
		between: `jetzt nun unser unsere unseren unserer mein meine kollege kollegin kollegen als nächstes zuerst erst herrn herr
			frau abgeordnete abgeordneten abgeordneter dem der den die das`,
		greets: `hallo, guten morgen, guten tag, guten abend, willkommen, herzlich willkommen, grüß gott, moin, hi, servus,
			grüezi, grüß dich, grüß sie, guten morgen auch, schönen guten abend, schönen guten tag, schönen guten morgen`,
	},
	introductions: {
		named: 'mein name ist, ich heiße, ich heisse',
		being: 'ich bin',
		calling: 'hier ist, hier spricht, am apparat ist',
		host: 'ich bin ihr moderator, ich bin ihre moderatorin, ich bin eure gastgeberin, ich bin euer gastgeber',
		behind: 'am apparat, mein name',
		supposed: 'dass wenn sagte sagt angenommen als',
		from: 'von der, von, vom, aus, bei, aus der',
		inOffice: [
			{
				before: 'als',
				behind: 'bin ich, habe ich, möchte ich, werde ich, will ich, kann ich, muss ich, darf ich, sage ich',
			},
		],
		notNames: `deutscher deutsche österreicher österreicherin schweizer schweizerin franzose französin europäer europäerin
			berliner münchner hamburger christ christin katholik moslem jude jüdin sozialdemokrat sozialdemokratin`,
		beforeOffice: 'der die ihr ihre euer unser neuer neue',
		hedges: 'glaube vermute',
	},
	events: {
		words: `unterbrechung, sitzungsunterbrechung, zwischenruf, zwischenrufe, glocke, ende der aufnahme, ende der aufzeichnung,
			keine antwort, unruhe, heiterkeit, zuruf, zurufe`,
		announced: 'pause, musik, jingle, werbung, werbepause',
		ends: 'ende',
		begins: 'beginn, anfang',
	},
	audioTags: {
		unheard:
			'unverständlich, unhörbar, akustisch unverständlich, durcheinander, gleichzeitig, stille, schweigen, pause',
		heard: `lachen, lacht, lachend, gelächter, beifall, applaus, musik, husten, hustet, räuspert sich, räuspern, seufzt, seufzen,
			lärm, geräusch, geräusche, heiterkeit, jubel, klatschen, weint, flüstert`,
		longWords: 'unverständlich gelächter',
		gaps: 'unverständlich, unhörbar, akustisch unverständlich',
		otherWords: 'verständlich hörbar',
		together: 'durcheinander, gleichzeitig',
		silent: 'stille, schweigen, pause',
		offered: 'unverständlich, durcheinander, lachen, beifall',
	},
	sentenceEnds: '.!?…',
	abbreviations: `z.b bzw nr hr fr dr prof d.h u.a usw ca vgl abs abg bspw evtl ggf inkl mio mrd str tel st geb gest
		dipl mag hrn u.s.w i.d.r s.o s.u o.ä v.a z.t z.zt`,
	unfinishedWords: `der die das den dem des ein eine einen einem einer und oder aber dass weil zu zum zur von vom mit für ohne
		durch gegen bei aus nach über unter zwischen wegen sehr wenn ob sowie als`,
	numbers: [
		'eins erste erster',
		'zwei zwo zweite zweiter',
		'drei dritte dritter',
		'vier vierte vierter',
		'fünf fuenf fünfte fünfter',
		'sechs sechste sechster',
		'sieben siebte siebter',
		'acht achte achter',
		'neun neunte neunter',
		'zehn zehnte zehnter',
		'elf elfte elfter',
		'zwölf zwölfte zwölfter',
	],
	months: 'januar jänner februar märz juni oktober dezember',
	days: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
	calendar: [
		'januar jänner jan',
		'februar feber feb',
		'märz mär mrz',
		'april apr',
		'mai',
		'juni jun',
		'juli jul',
		'august aug',
		'september sep sept',
		'oktober okt',
		'november nov',
		'dezember dez',
	],
	capitalNouns: true,
	gluedParticles: 'von van',
	bodyParticles: 'für und der des',
	screenplay: 'off, aus dem off, im off, fortsetzung, am telefon',
	documentHeading: 'überschrift',
	values: {
		units: 'minute minuten std stunde stunden',
		seconds: 'sekunde sekunden',
		nothing: 'keine, keiner, entfällt, offen',
		until: 'bis',
		recentDays: 'heute, gestern, heute um, gestern um',
		weekdays: 'mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
		beforeClock: 'um',
		clock: 'uhr',
	},
	publishing: {
		bylines: 'von, rede von, ansprache von, erklärung von, statement von',
		delivered: 'es gilt das gesprochene wort, abschrift, wortprotokoll, unbearbeitet, per videokonferenz, per telefon',
		reading: 'lesezeit, hörzeit',
		beforeTranscript: 'das, vollständiges, bearbeitetes',
		otherHeadsAndMore: 'über uns, über diese folge, wichtigste punkte, kernpunkte, beschlüsse',
		editorial: [
			{ before: 'dieses, das vollständige, das folgende', behind: 'transkript, gespräch wurde, interview wurde' },
			{
				before:
					'das gespräch führte, das interview führte, die fragen stellte, transkribiert von, anmerkung der redaktion, alle rechte vorbehalten, in dieser folge, in dieser episode, in dieser ausgabe, hier klicken, newsletter',
			},
		],
	},
	tables: {
		names:
			'name, namen, vollständiger name, teilnehmer, teilnehmende, teilnehmerin, teilnehmerinnen, person, personen, sprecher, sprecherin',
		initials: 'kürzel, abkürzung, initial',
		affiliations: 'organisation, firma, unternehmen, arbeitgeber, institution, mitglied',
		aliases: 'auch bekannt, auch genannt, alias',
	},
};
