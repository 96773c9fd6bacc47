import type { Pair, Phrases, Words } from './words.ts';

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
	/** What is counted, with a number behind it: `item 5`, `case no. 12`. */
	readonly numbered?: Phrases;
	/** Headings of who asks whom: `examination` … `by`. */
	readonly examined?: Pair;
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
	/** Words that are no slip for those: `audible`. */
	readonly otherWords?: Words;
	/** Of what was not understood, words that somebody who listens again may fill in: not `silence`. */
	readonly gaps?: Phrases;
	/** The others of them by what they mean: several who speak at once, … */
	readonly together?: Phrases;
	/** … somebody away from the microphone, … */
	readonly away?: Phrases;
	/** … another language, … */
	readonly foreign?: Phrases;
	/** … a gap in the recording, … */
	readonly cut?: Phrases;
	/** … nobody. */
	readonly silent?: Phrases;
	/** Words that are offered to whoever opens a bracket, the commonest first. */
	readonly offered?: Phrases;
}

/** Values in headers and tables, and beside times. */
export interface Values {
	/** Behind a number: `minutes`. */
	readonly units?: Words;
	/** Behind a number, too: `seconds`. */
	readonly seconds?: Words;
	/** In place of a value: `none`. */
	readonly nothing?: Phrases;
	/** Between two times: `to`, `bis`. */
	readonly until?: Words;
	/** Behind the time of a clock: `uhr`. */
	readonly clock?: Words;
	/** Before the time of a message in a chat: `today at`. */
	readonly recentDays?: Phrases;
	/** The days of the week, whole and short, as they stand before the time of a message. */
	readonly weekdays?: Words;
	/** Directly before the time of a clock: `at`. */
	readonly beforeClock?: Words;
}

/** What those who publish a transcript write of it, around it. */
export interface Publishing {
	/** Before the name of who gives a statement: `by`, `remarks by`. */
	readonly bylines?: Phrases;
	/** Lines on how the text came about: `as delivered`, `for immediate release`. */
	readonly delivered?: Phrases;
	/** Behind minutes: `read`, `de lecture`. */
	readonly reading?: Phrases;
	/** Before the heading of a transcript: `full`, `edited`. */
	readonly beforeTranscript?: Phrases;
	/** What headings begin with below which nobody speaks, whatever follows: `about`. */
	readonly otherHeadsAndMore?: Phrases;
	/** To readers, about the text and its makers: `this transcript`, `sponsored by`. */
	readonly editorial?: readonly Pair[];
}

/** What heads the columns of a table of people. */
export interface Tables {
	/** The whole head: `name`, `participants`. */
	readonly names?: Phrases;
	/** How the heads of others begin: `abbr`, `org`, `alias`. */
	readonly initials?: Phrases;
	readonly affiliations?: Phrases;
	readonly aliases?: Phrases;
}
