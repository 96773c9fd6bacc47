import type { Phrases, Words } from './words.ts';

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

/** How names of one kind change in a sentence: `Іваненко`, `Іваненком`; for finding a name in all its cases. */
export interface NameEnding {
	/** Whose names; how the name ends (`_`: endings are added to a consonant); what stands there in other cases. */
	readonly of: string;
	readonly base: string;
	readonly cases: Words;
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
	/** Small words that offices have inside of them and no name has: `of`, `für`. */
	readonly particles?: Words;
	/** Those who lead a conversation: `host`, `moderator`. */
	readonly leads?: Words;
	/** What members of parliaments and governments are called: where one speaks, it is a parliament. */
	readonly inParliament?: Words;
	/** What stands for a name in printed records, before a full stop: `voices`, `голос из зала`. */
	readonly inRecordsAlone?: Phrases;
	/** Before the number that each speech has in records: `Anf. 12`. */
	readonly speechNumbers?: Words;
	/** Words before an office there, all of its words with capitals: `the`, `acting`. */
	readonly inRecordsQualities?: Words;
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
	/** Placeholders that are the office of who presides over a parliament: `speaker`. */
	readonly presides?: Words;
	/** What programs write before the number of a voice: `SPEAKER_00`. */
	readonly machine?: Words;
}
