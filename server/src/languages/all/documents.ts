import { allWords, madeOnce } from './gather.ts';

/** Word processors leave out of the names of styles what is no plain letter: `berschrift`. */
const headings = madeOnce(
	() => new Set([...allWords(({ documentHeading }) => documentHeading)].map((word) => word.replace(/[^a-z]/g, ''))),
);

/** True for what a word processor calls its style of headings, the number left out: `Heading`, `berschrift`. */
export const isHeadingStyle = (name: string): boolean => headings().has(name.toLowerCase());
