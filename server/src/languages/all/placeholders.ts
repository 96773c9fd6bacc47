import { allPhrases, allWords, madeOnce, oneOf } from './gather.ts';

/** `1`, `_01`, ` A`; in a script without spaces also `１` and `甲`. */
const number = String.raw`[\s_#-]{0,4}(?:\d{1,3}|[０-９]{1,3})`;
const letter = String.raw`[\s_#-]{1,4}[a-z]`;
const gluedNumber = '[a-zａ-ｚ一二三四五六七八九十甲乙丙丁]';

const voices = madeOnce(() => allPhrases(({ placeholders }) => placeholders?.voices));
const parts = madeOnce(() => allPhrases(({ placeholders }) => placeholders?.parts));
const alone = madeOnce(() => oneOf(allPhrases(({ placeholders }) => placeholders?.alone)));
const any = madeOnce(() => oneOf([...voices(), ...parts()]));
const partsOnly = madeOnce(() => oneOf([...parts()].filter((part) => !voices().has(part))));

/** What programs write: `S00`, `R_S2`; signs of any length. */
const written = String.raw`(?:\p{L}_)?s0\d|\p{L}_s\d{1,2}|xx+|[?？]+`;

/**
 * A pattern for a whole label that stands for somebody unknown, for expressions without regard to case: `speaker 1`,
 * `speaker_00`, `unknown`, `???`, `発言者1`. Parts such as `interviewer` are in it with a number or “unknown” alone.
 */
export const placeholderPattern = madeOnce((): string => {
	const numbered = `(?:${number}|${letter}|(?<=\\p{Lo})${gluedNumber})`;
	const qualities = oneOf(allPhrases(({ placeholders }) => placeholders?.qualities));
	const glued = oneOf(allWords(({ placeholders }) => placeholders?.gluedQualities));
	const before = String.raw`(?:${glued}){0,2}(?:${qualities}\s{1,3}){0,3}`;
	const behind = String.raw`(?:\s{1,3}${qualities}){0,2}`;
	const somebody = `(?!${partsOnly()}s?$)${before}${any()}s?${behind}${numbered}?`;
	return `(?:${somebody}|${alone()}|${written})`;
});

const placeholder = madeOnce(() => new RegExp(`^${placeholderPattern()}$`, 'iu'));

/**
 * True for a name that stands for "somebody", in any language: `Speaker 1`, `SPEAKER_00`, `Unknown`, `???`, `Sprecher 2`,
 * `话者A`. `Interviewer` alone is a house's own choice.
 */
export const isPlaceholder = (name: string): boolean => name.length <= 80 && placeholder().test(name);
