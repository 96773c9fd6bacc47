import { namesOfPlaceholders } from '../../server/src/facts/naming/nameSpeakers.ts';
import { parse } from '../../server/src/parser/parse.ts';

/** A transcript of voices that have a number: each line is the number and what is said. */
export const voices = (...lines: readonly (readonly [number, string])[]) =>
	parse(lines.flatMap(([voice, text]) => [`**Speaker ${voice}:** ${text}`, '']));

/** Whom each of them is taken for, by label. */
export const named = (...lines: readonly (readonly [number, string])[]) =>
	Object.fromEntries([...namesOfPlaceholders(voices(...lines))].map(([{ name }, given]) => [name, given.name]));
