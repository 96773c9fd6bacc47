/** Words that decide what a name cannot be, in the languages that our users transcribe. Lower case throughout. */

const set = (...words: readonly string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));

/** Words that head lists of people in minutes, and that some houses give to a speaker who holds the office. */
export const officeWords = set(
	'chair chairs chair(s) presenter presenters scribe scribes scribe(s) moderators author authors editor remote',
	'participant participants members facilitator secretary notetaker recorder timekeeper',
);

/** Those that are names of people, too. */
export const namesToo = set('april may june august price page read case');

/** Words that stand before a colon at the start of a line in many transcripts and never speak. */
export const notSpeakers: ReadonlySet<string> = new Set([
	...officeWords,
	...set(
		'note notes agenda attendees attendance present regrets absent apologies guests date time location venue place room',
		'scribenick scribenicks agendum note-taker note-takers volunteers',
		'series season speakers slides slide presentation topic topics subtopic subject summary conclusion conclusions resolution resolutions',
		'resolved proposed action actions todo decision decisions minutes source sources link links video audio recording',
		'transcript transcription translation title url website podcast episode media tag category categories duration',
		'tags event events break jingle outro intro introduction music sponsor sponsors ad advertisement chapter chapters',
		'section part example examples warning important tip caution update updates edit edited reference references see',
		'also related background abstract overview goals goal proposal proposals issue issues pr pull option options step',
		'steps pros cons caveat caveats result results status contact contacts email e-mail phone tel fax mobile address',
		'copyright license licence disclaimer keywords in-person attending observers staff appearances',
		'discussion context questions answers ps p.s pps fyi btw nb n.b aka re fwd api faq eta tl;dr tldr rfc need needs',
		'first second third fourth fifth firstly secondly finally lastly next then however therefore meanwhile',
		'http https ftp mailto file github gitlab twitter youtube language languages reading published updated posted',
		'aired revised type version figure fig table appendix exhibit exhibits article page document documents contents',
		'index examination meeting call session recess adjourned adjournment adjourn laughter applause silence crosstalk',
		'laughs laughing laugh chuckles chuckling sighs sighing coughs coughing pause pauses cheering cheers whispers crying',
		'clapping gasps groans shouting sings singing humming noise gelächter lacht beifall applaus rires rire risas risate',
		'aplausos applaudissements applausi музыка смех аплодисменты 笑 笑声 笑聲 掌声 拍手 音楽 音乐',
		'inaudible end start begin motion moved second seconded vote votes voting poll ayes noes nays yeas abstain',
		'abstentions abstained attest ordinance order-of-business quorum hearing volume kind',
		'verse chorus bridge refrain pre-chorus hook instrumental solo interlude',
		'fix feat feature chore docs doc style refactor perf test tests build ci revert core deps bugfix',
		'today tomorrow yesterday tonight remember bottom fact idea problem solution answer reason point plus minus',
		'exercise exercises task tasks quiz chapter lesson unit figure',
		'info warn error errors debug trace fatal critical notice output input log length size width height weight',
		'changes change commits commit contributors collaborators breaking notable dependency dependencies dev stability',
		'requirements installation install usage default defaults returns return parameters params arguments throws',
		'deprecated since ingredients method serves yield storage variation definitions definition glossary price',
		'follow subscribe download listen watch read more show hosted produced production theme credits notetakers',
		'nota notas fecha lugar hora tema temas resumen enlace vídeo introducción conclusión asistentes duración',
		'hinweis datum ort thema zusammenfassung anwesend zeit dauer quelle remarque lieu heure sujet résumé durée',
		'дата место время тема примечание источник 时间 地点 日期 主题 备注 来源 時間 場所 日時 日付 注 備考 出典 議題',
		'est edt pst pdt cst cdt mst mdt utc gmt bst ist jst cet cest aest am pm uhr',
		'monday tuesday wednesday thursday friday saturday sunday',
		'january february march april may june july august september october november december',
	),
]);

/** Words that make an office or a list of people of the words before it: `Note Taker`, `Steering Committee Attendees`. */
export const listWords = set(
	'attendees attendance minutes agenda notes taker takers scribe present absent regrets link',
);

/** Small words that a sentence has and a name has not (a title may have `of`, `the`, `and`, `for`). */
export const sentenceWords = set(
	'is are was were be been am i you we they he she it this that these those what when where why how who which if then so',
	'but because as not no yes will would can could should may might must do does did have has had there here',
	'my your our their his its me us them him her just very really also only even still now',
	'into onto than about said says say think mean know like want need let lets going come got get make',
	'es son era pero porque que como cuando donde si no muy también esto eso ich wir sie ist sind und aber nicht',
	'würde sage dirais voici donc mais est sont quiero quería decir мы это что как но скажу',
);

/** Those that are names, titles or countries too: capitals alone do not tell which. */
export const ambiguousWords = set(
	'sí da i you he she they we will may can so no es son era us si like do her make may get come who as',
);

/** Words that begin a clause but no name; capitals make no difference. */
export const openingWords = set(
	'for by from to in on at with under over after before during until without within beneath between and or if then as',
	'when while since though although because so but let well there here thus hence otherwise instead',
	'whereas therefore nevertheless finally again first second third second',
);

/** Small words that titles, offices and names of many tongues have inside them. */
export const particles = set(
	'of the and for to in on at from with a an de da do dos das del della di du des la le les el los las y e et und von',
	'van der den ter ten zu zur bin ibn al bint af av og och i o a.k.a aka or by & pro tempore',
);

/** Those that a surname can begin with: `de Souza`, `van Dyke`. */
export const nameParticles = set('de da di do del della der den la le van von ter ten zu zur bin ibn al el af av');

/** Answers that stand alone in a paragraph: words, not names. */
export const interjections = set(
	'yes no yeah yep nope okay ok right exactly sure thanks thank absolutely correct perfect great cool nice wow hello hi',
	'hey bye goodbye indeed totally agreed true false maybe please sorry hmm mm-hmm mm-hm mhm uh-huh oh well so',
	'amen cheers good awesome definitely interesting never nothing sí ja oui да',
);
