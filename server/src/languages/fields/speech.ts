import type { Pair, Phrases, Words } from './words.ts';

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
	/** Words behind a name by which somebody is told of: `is`, `who`. */
	readonly tellsOf?: Words;
	/** Signs that only sentences have, in a script without capitals. */
	readonly signs?: Words;
	/** What stands right behind a name there and is no part of it: `です`. */
	readonly behindNames?: Words;
	/** Signs that names of up to four letters may have too: `在`. */
	readonly signsInNames?: Words;
	/** What given names end with: names of up to six letters that end so may have these signs, too. */
	readonly nameEnds?: Words;
}

/** What people say to each other and documents seldom have. */
export interface Talk {
	/** The speaker alone: `i`, `me`, and forms of verbs where the language leaves the pronoun out. */
	readonly first?: Words;
	/** The speaker and others: `we`. */
	readonly we?: Words;
	/** Who is spoken to: `you`. */
	readonly second?: Words;
	/** Who is spoken of: `he`. */
	readonly third?: Words;
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
	/** Of such signs, those of the speaker alone and of who is spoken to: `我`, `您`. */
	readonly firstSigns?: Words;
	readonly secondSigns?: Words;
	/** What programs that take notes call the sides of a call, as labels: `me`, `them`. */
	readonly sides?: Words;
	/** Behind a greeting or thanks: `everyone`, `so much`. */
	readonly toAll?: Phrases;
	/** Behind those, before what they are for: `thanks for`. */
	readonly forWhat?: Words;
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
	/** Anywhere before the name in its sentence, for whoever speaks next: `next speaker`, `als nächster`. */
	readonly announces?: Phrases;
	/** In a script without capitals, right behind the name of somebody whose question is answered: `のご質問`. */
	readonly answered?: Phrases;
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
	/** In a script without capitals, right before one's own name, behind whom one speaks for: `记者`. */
	readonly house?: Words;
	/** Words before all these that make it somebody else's name: `if`, `said`. */
	readonly supposed?: Words;
	/** Before whom one speaks for: `with`, `from`. */
	readonly from?: Phrases;
	/** Before and behind an office that somebody speaks in, `as … , i`; `behind` is missing where nothing need follow. */
	readonly inOffice?: readonly Pair[];
	/** Words before that office beside articles: `your`, `new`. */
	readonly beforeOffice?: Words;
	/** Behind it, words that make an opinion of it: `as chair, I guess`. */
	readonly hedges?: Words;
	/** Words that stand capitalised behind all these and are no names: peoples, faiths, parties. */
	readonly notNames?: Words;
}
