import { isAbbreviation } from '../../languages/all/abbreviations.ts';
/**
 * How a name stands in speech. `handed`: the floor is given; `alone`: the name is the whole sentence; `called`: set off by
 * commas, or opens the sentence; `last`: it ends the sentence; `introduced`: the speaker's own; `represented`: whom
 * somebody speaks for; `told`: any other way.
 */
export type Cue =
	| 'handed'
	| 'alone'
	| 'called'
	| 'last'
	| 'thanked'
	| 'greeted'
	| 'introduced'
	| 'represented'
	| 'told';

/** A name that somebody says. */
export interface Mention {
	/** The index in the speech of the transcript. */
	readonly speech: number;
	/** As said, without its full stop; empty for none. */
	readonly courtesy: string;
	/** The name's words as said, courtesies left out. */
	readonly words: readonly string[];
	readonly cue: Cue;
	/** How many sentences of the speech stand before and behind. */
	readonly before: number;
	readonly behind: number;
	/** True where nothing but a greeting stands before it in the sentence, and behind it at most for whom: `Ann Lee for the ferry`. */
	readonly opens: boolean;
	/** True for one word without a courtesy that begins a sentence: its capital says nothing. */
	readonly initial: boolean;
	/** True where the sentence ends with it. */
	readonly ends: boolean;
	/** True where the speech ends with a question, and where the one before does. */
	readonly asks: boolean;
	readonly answers: boolean;
	/** Zero-based: the line of the paragraph. */
	readonly line: number;
	/** The sentence, or the part of it around the name. */
	readonly quote: string;
}

/** The name of a mention as it would be written. */
export const nameSaid = ({ courtesy, words }: Pick<Mention, 'courtesy' | 'words'>): string =>
	words.length === 1 && courtesy !== '' ? writtenWith(courtesy, words[0] ?? '') : words.join(' ');

function writtenWith(courtesy: string, name: string): string {
	// `王教授`: one letter is no name by itself.
	if (/\p{Lo}/u.test(name)) return name.length === 1 ? `${name}${courtesy}` : name;
	return isAbbreviation(courtesy.charAt(0).toUpperCase() + courtesy.slice(1))
		? `${courtesy}. ${name}`
		: `${courtesy} ${name}`;
}
