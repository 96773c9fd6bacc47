import type { AudioTags, Events, NotSpeakers, Publishing, Tables, Values } from './fields/documents.ts';
import type { Courtesy, NameEnding, Offices, Placeholders } from './fields/people.ts';
import type { HandingOver, Introductions, Questions, Sentences, Talk } from './fields/speech.ts';
import type { Phrases, Words } from './fields/words.ts';

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
	/** Given names, and behind a colon what they are for short: `robert: bob rob, patricia patrick: pat`. */
	readonly shortNames?: Phrases;
	/** What a father's name ends in, behind a given name: `ович`. */
	readonly patronymics?: Words;
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
	/** Months and days of the week as they head lines, without those that are given names too. */
	readonly months?: Words;
	readonly days?: Words;
	/** The twelve months in order, each in all its forms and short ones: `march mar`, `березень березня`. */
	readonly calendar?: readonly Words[];
	/** What a surname begins with in one word: `mc` of `McLee`, `d'`. */
	readonly gluedParticles?: Words;
	/** Small words that papers, firms and bodies have inside their names: `of`, `für`. */
	readonly bodyParticles?: Words;
	/** True where nouns have capitals in a sentence as names have: German. */
	readonly capitalNouns?: true;
	/** True where an article and an office follow a courtesy: `M. le président`. */
	readonly officeBehindCourtesy?: true;
	/** What stands beside a name in a screenplay and says where the voice comes from: `v.o`, `off`. */
	readonly screenplay?: Phrases;
	/** What word processors call the style of a heading: `heading`, `überschrift`. */
	readonly documentHeading?: Words;
	readonly values?: Values;
	readonly publishing?: Publishing;
	readonly tables?: Tables;
}
