/**
 * What is known of a language: one file each, data and nothing else. Every field may be missing; the language does not
 * answer there. All of it is in lower case, accents and all; an apostrophe is `'` and stands for `’` too.
 * What is asked is asked of all languages at once (`all/`), for a transcript may be in several. So a word that means
 * nothing here and is common elsewhere is left out: Spanish `son` is an English son.
 */
export interface Language {
	/** BCP 47 (https://www.rfc-editor.org/info/bcp47): `de`; `mul` for what is written alike in all of them. */
	readonly code: string;
	/** In English: `German`. */
	readonly name: string;
	/** Courtesies before a name, `Mr.`, `Señora`; each in all its forms. */
	readonly courtesies?: readonly Courtesy[];
	/** Courtesies that follow a name without a space: `さん`, `님`. */
	readonly courtesiesBehind?: Words;
	/** Common surnames that stand before the given name, in a script without capitals. */
	readonly surnames?: Words;
	/** What follows a surname and tells two people of one name apart: `jr`. */
	readonly generations?: Words;
	/** What follows a name and is no part of it: `phd`, `mp`. */
	readonly degrees?: Words;
	/** Words that may stand before an office or a part: `the`, `der`, `la`. */
	readonly articles?: Words;
	readonly offices?: Offices;
	/** Words beside an office that name a body, a field or a rank, and nobody: `department`, `foreign`, `senior`. */
	readonly bodies?: Words;
	/** Words in the names of papers, stations, firms, schools and bodies: whom somebody speaks for. */
	readonly houses?: Words;
	/** Words that say behind the comma of a label what somebody is, or for whom: `Ann Lee, Daily Post`. */
	readonly behindNames?: Words;
	/** Words between two people who are named together: `and`, `und`. */
	readonly namesTogether?: Words;
	/** The same, where the names of one person have the word inside of them too: Portuguese `e`, Catalan `i`. */
	readonly namesTogetherOrOne?: Words;
	/** Between two names in a script without spaces: `と`, `和`. */
	readonly namesTogetherGlued?: Words;
	/** Small words that names, titles and offices have inside of them: `of`, `von`. */
	readonly particles?: Words;
	/** Those of them that a surname can begin with: `de Souza`. */
	readonly nameParticles?: Words;
	readonly nameEndings?: readonly NameEnding[];
	readonly placeholders?: Placeholders;
	readonly notSpeakers?: NotSpeakers;
	readonly sentences?: Sentences;
	readonly talk?: Talk;
	readonly questions?: Questions;
	readonly handingOver?: HandingOver;
	readonly introductions?: Introductions;
	readonly events?: Events;
	readonly audioTags?: AudioTags;
	/** Marks that end a sentence: `.!?…`. */
	readonly sentenceEnds?: string;
	/** Words whose full stop ends no sentence, without it: `mr`, `z.b`. Single letters need not be here. */
	readonly abbreviations?: Words;
	/** Words that no sentence ends with: articles, conjunctions, most prepositions, auxiliaries that wait for a verb. */
	readonly unfinishedWords?: Words;
	/** Numbers in words, from one on: each string has all forms of one number, `one first 1st`. */
	readonly numbers?: readonly Words[];
	/** Months, their abbreviations, days of the week; of the first and the last without what is a given name too. */
	readonly months?: Words;
	readonly monthsShort?: Words;
	readonly days?: Words;
}

/** Words with spaces between them, and phrases with commas. */
export type Words = string;
export type Phrases = string;
/** A courtesy, `Mr.` and `Mister`; with `givenName` where a given name follows, `Sir Adam`. */
export interface Courtesy {
	/** All its forms, without full stops, the usual one first. */
	readonly forms: Words;
	/** A form of one letter, which may as well be an initial: French `M.` */
	readonly letter?: string;
	/** Whom it is for; missing where it is for anybody. */
	readonly gender?: 'm' | 'f';
	readonly givenName?: true;
}

/** What somebody is, where a name might stand. */
export interface Offices {
	/** Those that stand before a surname as courtesies do, each in all its forms, the full one first: `senator sen`. */
	readonly beforeNames?: readonly Words[];
	/** Others that stand before a surname in printed records: `Secretary Lee. Thank you.` */
	readonly inRecords?: Words;
	/** Those that somebody holds and speaks in: `president`, `moderator`. */
	readonly held?: Words;
	/** Parts in a conversation, a court, a hearing: `witness`, `caller`, `narrator`. */
	readonly parts?: Words;
	/** Trades, kinship, whoever is named by what they are: `baker`, `mother`, `woman`. */
	readonly people?: Words;
	/** Those of all these that several people have at a time: one of them with a name does not have it alone. */
	readonly heldByMany?: Words;
	/** Words that make another office of the one behind them: `vice`, `former`. */
	readonly otherOffice?: Words;
}

/** Labels for somebody whose name nobody wrote down. Numbers and letters behind them are not written here. */
export interface Placeholders {
	/** Stand alone or with a number: `speaker`, `unknown speaker`, `Speaker 2`. */
	readonly voices?: Phrases;
	/** Parts that are nobody in particular with a number or a word such as “unknown”, and a house's choice alone. */
	readonly parts?: Phrases;
	/** Before or behind one of those: `unknown`, `male`, `first`. */
	readonly qualities?: Phrases;
	/** Placeholders by themselves: `someone`, `n/a`. */
	readonly alone?: Phrases;
	/** Those that ask once more, behind an answer: `follow-up question`. */
	readonly followUps?: Phrases;
	/** Words glued before or behind in a script without spaces: `未知`, `不明`. */
	readonly gluedQualities?: Words;
}

/** What heads lines as labels do and never speaks. */
export interface NotSpeakers {
	/** `note`, `agenda`, `date`. */
	readonly words?: Words;
	/** Words that head lists of people in minutes, and that some houses give to a speaker: `chair`, `presenter`. */
	readonly listed?: Words;
	/** Of both, those that are names of people too: `june`. */
	readonly namesToo?: Words;
	/** Words that make a heading of the words before them: `note taker`, `committee attendees`. */
	readonly lastWords?: Words;
	/** Words that make a heading with a number or another word behind them: `action 5`, `topic`. */
	readonly beforeNumbers?: Words;
	/** Words that head a list of those who are there, on one line: `present: Ann Lee, Bob Kay`. */
	readonly attendance?: Phrases;
	/** Headings below which speech begins: `transcript`. */
	readonly transcriptHeads?: Phrases;
	/** Headings below which nobody speaks: `summary`. */
	readonly otherHeads?: Phrases;
}

/** Words that tell a sentence from a name. */
export interface Sentences {
	/** Small words that a sentence has and a name has not: `is`, `because`. */
	readonly words?: Words;
	/** Words that begin a sentence, and that no name has right behind it within one: `Ann I think so`. */
	readonly starters?: Words;
	/** Words that begin a clause and no name, in capitals too: `when`, `by`. */
	readonly opening?: Words;
	/** Of both, those that are names, titles or abbreviations too: capitals alone do not tell which. */
	readonly ambiguous?: Words;
	/** Signs that only sentences have, in a script without capitals. */
	readonly signs?: Words;
	/** Signs that names of up to four letters may have too: `在`. */
	readonly signsInNames?: Words;
}

/** What people say to each other and documents seldom have. */
export interface Talk {
	/** The speaker alone: `i`, `me`, and forms of verbs where the language leaves the pronoun out. */
	readonly first?: Words;
	/** The speaker and others: `we`. */
	readonly we?: Words;
	/** Who is spoken to: `you`. */
	readonly second?: Words;
	/** Words that answer: `yes`. */
	readonly answers?: Words;
	/** Answers that stand alone in a paragraph and look like a name: `absolutely`. */
	readonly interjections?: Words;
	readonly thanks?: Phrases;
	/** Words with which people begin or end to speak: `good morning`, `ladies and gentlemen`. */
	readonly greetings?: Phrases;
	/** Words that fill a pause or ask politely: `um`, `please`. */
	readonly fillers?: Words;
	/** Words that begin what people say, and stand elsewhere too: `so`, `well`. */
	readonly openers?: Words;
	/** Words of radio procedure: `roger`. */
	readonly procedure?: Words;
	/** Of all these, words that documents write as well: one alone tells nothing. */
	readonly writtenToo?: Words;
	/** Signs and endings of talk in a script without spaces: `ます`, `吗`. */
	readonly signs?: Words;
}
/** How a question is told. */
export interface Questions {
	/** Marks that end one: `?`. */
	readonly marks?: string;
	/** Words that begin one: `who`, `do you`. */
	readonly words?: Phrases;
	/** What ends one without a mark, in a script without spaces: `ですか`. */
	readonly endings?: Words;
}
/** How the floor is given to somebody who is named. */
export interface HandingOver {
	/** Anywhere in the few words of who leads: `next question`. */
	readonly leading?: Phrases;
	/** Right before the name: `over to`, `next is`. */
	readonly before?: Phrases;
	/** Right before the name, and elsewhere too: `to`, `from`. */
	readonly leads?: Phrases;
	/** Right behind the name: `go ahead`, `you have the floor`. */
	readonly behind?: Phrases;
	/** Words that may stand between those before and the name: `our`, `next`. Articles and offices need not be here. */
	readonly between?: Words;
	/** Right before the name of somebody who is greeted: `hi`, `welcome`. */
	readonly greets?: Phrases;
	/** Right before the name of somebody who is called, whether or not the floor is given, `and`; and behind it, `you`. */
	readonly calls?: Words;
	readonly called?: Phrases;
}

/** How people say who they are. */
export interface Introductions {
	/** Before one's own name alone: `my name is`. */
	readonly named?: Phrases;
	/** Before one's own name, an office, or what one feels: `i am`. */
	readonly being?: Phrases;
	/** Before one's own name and what is shown: `this is`, `hier spricht`. */
	readonly calling?: Phrases;
	/** Before the name of who leads a show: `i'm your host`. */
	readonly host?: Phrases;
	/** Behind one's own name: `speaking`, `here`. */
	readonly behind?: Phrases;
	/** Around one's name alone, in a script without capitals: `私は と申します`. `_` for nothing, `+` for a space. */
	readonly around?: readonly Words[];
	/** The same, around an office, a people or what one feels too: `私は…です`. */
	readonly aroundBeing?: readonly Words[];
	/** Words before all these that make it somebody else's name: `if`, `said`. */
	readonly supposed?: Words;
	/** Before whom one speaks for: `with`, `from`. */
	readonly from?: Phrases;
	/** Before and behind an office that somebody speaks in, `as … , i`; `behind` is missing where nothing need follow. */
	readonly inOffice?: readonly { readonly before: Phrases; readonly behind?: Phrases }[];
	/** Words that stand capitalised behind all these and are no names: peoples, faiths, parties. */
	readonly notNames?: Words;
}
/** What happened and was not said; what is heard stands in the audio tags. */
export interface Events {
	/** In brackets or between notes: `recess`, `off the record`. */
	readonly words?: Phrases;
	/** Without brackets too, alone in a paragraph: `music`, `ad break`. */
	readonly announced?: Phrases;
	/** What says beside a clock that a sitting begins or ends, the latter alone in a paragraph too: `start`, `end`. */
	readonly begins?: Phrases;
	readonly ends?: Phrases;
}
/** Words in brackets, in the middle of speech too. */
export interface AudioTags {
	/** What a transcriber could not understand: `inaudible`. */
	readonly unheard?: Phrases;
	/** What could be heard and is no speech: `laughter`. */
	readonly heard?: Phrases;
	/** Words of both that are so long that a slip in them makes no other word. */
	readonly longWords?: Words;
}

/** How names of one kind change in a sentence: `Іваненко`, `Іваненком`; for finding a name in all its cases. */
export interface NameEnding {
	/** Whose names; how the name ends (`_`: endings are added to a consonant); what stands there in other cases. */
	readonly of: string;
	readonly base: string;
	readonly cases: Words;
}
