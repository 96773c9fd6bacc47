import { inventedName } from './crowdTexts.ts';

/** A made-up file of another program, which grows in a way that reading it could fail to keep up with. */
export interface ImportText {
	readonly about: string;
	/** Its name: the ending is evidence of what it is. */
	readonly file: string;
	/** What is in it, with so many of what there are many of. */
	text(count: number): string;
	/** Packs the text as the file has it, where it is no text. */
	readonly pack?: (text: string) => Uint8Array;
}

/** So many of something. */
export const listOf = <Item>(count: number, item: (index: number) => Item): readonly Item[] =>
	Array.from({ length: count }, (_, index) => item(index));

/** So many texts, one behind the other. */
export const joinedTexts = (count: number, item: (index: number) => string, between = ''): string =>
	listOf(count, item).join(between);

/** Some words that no end of a sentence follows. */
export const saidBy = (index: number): string => ` we went ${inventedName(index)} there`;
