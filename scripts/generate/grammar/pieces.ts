import { joiningWords } from '../../../server/src/languages/all/namesTogether.ts';
import { placeholderPattern } from '../../../server/src/languages/all/placeholders.ts';
import { gluedParticlePattern, smallWordPattern } from '../../../server/src/languages/all/sentences.ts';
import { untilPattern } from '../../../server/src/languages/all/values.ts';
import { include, type Part, part, type Rule } from './rule.ts';
import { scopes } from './scopes.ts';

/**
 * Pieces of patterns, in the dialect of Oniguruma. None of them captures, and each is bounded or stops at the first
 * character that it cannot take, so that a line of any length is read in linear time.
 */

/** A space of any kind, zero-width ones too, but not the end of the line. */
export const space = String.raw`[\t\p{Zs}\x{200B}\x{FEFF}]`;

const clock = '[-−]?[0-9]{1,3}(?::[0-9]{2}){1,3}(?:[.,][0-9]{1,3})?';
const mission = '[-−]?[0-9]{2,3} [0-9]{2} [0-9]{2} [0-9]{2}';
const loose = String.raw`[0-9]{1,2}\.[0-9]{2}|(?:[0-9]{1,2}h)?[0-9]{1,3}m(?:[0-9]{1,2}s)?|[0-9]{1,4}s`;
const notAClock = String.raw`(?!:?[0-9]|\s?[AaPp]\.?[Mm]\b)`;
const word = String.raw`(?:[Tt]imestamp:?\s)?`;
const anyTime = `(?:${clock}|${mission})${notAClock}`;
const target = String.raw`[^()\s]{1,300}(?:\([^()\s]{0,80}\)[^()\s]{0,80})?`;

const linkText = `${word}(?:${clock}|${mission}|${loose})`;
/** `[1:53](https://…?t=113)`, the brackets escaped or not. */
const linked = String.raw`\\?\[\(?${linkText}\)?\\?\]\s?\(\s?${target}\s?\)`;

const opening = String.raw`(?:\\?\[|\(|\{|<|\*{1,2}|_{1,2}|\x60)\s?`;
const closing = String.raw`\s?(?:\\?\]|\)|\}|>|\*{1,2}|_{1,2}|\x60)`;
const inBrackets = String.raw`${word}${anyTime}(?:\s?(?:-{0,2}[->–—→]|${untilPattern()})\s?${clock})?`;
/** `[00:01:12]`, `(1:12)`, `\[1:12\]`. */
const bracketed = opening + inBrackets + closing;

const meridian = String.raw`[\s\x{A0}\x{202F}]?[AaPp]\.?[Mm]\.?`;
const dayClock = `[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?`;
/** Any word: beside a day, a year and a clock it can be nothing but a month. */
const month = String.raw`\p{L}{3,12}\.?`;
const date = String.raw`(?:[0-9]{1,2}[-/. ]${month}[-/. ][0-9]{2,4}|(?=\p{Lu})${month} [0-9]{1,2}(?:, [0-9]{4})?|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4})(?:,?[\s\x{A0}]|T|,)`;
const dated = `${date}${dayClock}(?:[.,][0-9]{1,6})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?(?:${meridian})?`;

export const times = {
	clock,
	linkText,
	target,
	opening,
	inBrackets,
	closing,
	/** A time of day with its date, as chats are exported. */
	dated: String.raw`(?:\[${dated}\]|\(${dated}\)|${dated})`,
	/** `10:15 AM` */
	ofDay: String.raw`(?:\(${dayClock}${meridian}\)|\[${dayClock}${meridian}\]|${dayClock}${meridian})`,
	mission,
	/** `**[00:12]**`: emphasis around a time and nothing else. */
	emphasised: String.raw`(?:\*{2}(?:${bracketed}|${clock})\*{2}|\*(?:${bracketed}|${clock})\*)`,
	/** A time that shows by its brackets or its link that it is one. */
	marked: `(?:${linked}|${bracketed})`,
	any: `(?:${linked}|${bracketed}|${anyTime})`,
} as const;

/** What may stand before a label: the number of a line, the mark of a list item, the number of a question. */
export const lead = String.raw`^${space}*(?:[0-9]{1,4}[\t\p{Zs}]{2,60}|[0-9]{5}:[0-9]{2}[\t\p{Zs}]{1,60})?(?:(?:[-*+•·–—]|[0-9]{1,3}[.)])[ \t\x{A0}]{1,8})?(?:(?:\*\*)?Q[0-9]{1,4}\.?(?:\*\*)?[ \t\x{A0}]{1,60}(?=(?:\*\*)?\p{Lu}))?`;

/** `(Daily Post)`; a time in parentheses is none. */
export const affiliation = String.raw`(?!${bracketed})\([^()\n]{1,90}(?:\([^()\n]{0,40}\)[^()\n]{0,40})?\)`;

/** A character that a name can hold; the same ones end a name in the parser. */
const nameCharacter = String.raw`(?:[^:：;*(<>\[\]{}|\x60"“”=\\\t\n]|\\[_.#-])`;
const edge = String.raw`(?:[^:：;*(<>\[\]{}|\x60"“”=\\\s\x{200B}\x{FEFF}]|\\[_.#-])`;

/** Any name, from its first letter or question mark to its last character. */
export const anyName = String.raw`(?=[^\p{L}?？\n]{0,12}[\p{L}?？])(?!https?:)${edge}(?:${nameCharacter}{0,108}${edge})??`;

const capital = String.raw`(?:\p{Lu}|\p{Lt}|\p{Lo})`;
const nameWord = String.raw`(?:["'‘’]?(?:${capital}|\p{Ll}['’]\p{Lu}|${gluedParticlePattern()}\p{Lu})[\p{L}\p{M}\p{N}.'’&#_-]{0,40}(?<!-)|#?[0-9]{1,4}|&)`;
const particle = String.raw`(?:${smallWordPattern()}|the|st\.|${joiningWords()})`;

/** Words with a capital each, as names have, from one count to another. */
export const capitalised = (least: number, most: number): string =>
	String.raw`${nameWord}(?:,?[ \x{A0}](?:${nameWord}|(?:${particle}[ \x{A0}]){1,2}${nameWord})){${least - 1},${most - 1}}`;

/** One lower-case word, as handles are. */
export const handle = String.raw`\p{Ll}[\p{L}\p{N}_.-]{1,30}`;

/** Capitals and what may stand between them: `MS. LEE`, `AUDIENCE MEMBER 2`. */
export const capitals = String.raw`(?=[^\p{L}\n]{0,2}\p{Lu})[\p{Lu}\p{M}0-9][\p{Lu}\p{M}\p{N} \x{A0}.,'’&/#_-]{0,60}?`;

/** The name of a label: a placeholder, or a person. */
export const name = (pattern: string): Part => part(pattern, [include('label-name')]);

/** A time as a part of a label. */
export const time = (pattern: string): Part => part(pattern, [include('label-time')]);

/** An affiliation, a time, or both, as parts of a label. */
export const between = (pattern = `(?:${space}*${affiliation})?(?:${space}*(?:[-–—]${space}*)?${times.any})?`): Part =>
	part(pattern, [include('label-between')]);

/** What stands inside a label. */
export const insides: Readonly<Record<string, readonly Rule[]>> = {
	'label-name': [
		{ match: `(?i:${placeholderPattern()})$`, name: scopes.placeholder },
		{ match: '.+', name: scopes.speaker },
	],
	'label-time': [
		{
			match: String.raw`(\\?\[\(?)([^\]\n]{1,40}?)(\)?\\?\]\s?\()\s?(${target})\s?(\))`,
			captures: {
				1: { name: scopes.timeMark },
				2: { name: scopes.time },
				3: { name: scopes.timeMark },
				4: { name: scopes.url },
				5: { name: scopes.timeMark },
			},
		},
		{ match: `${dated}|${dayClock}${meridian}|${clock}|${mission}`, name: scopes.time },
		{ match: String.raw`\\?[\[\](){}<>]`, name: scopes.timeMark },
		{ match: '[:：–—-]', name: scopes.colon },
	],
	'label-between': [{ match: affiliation, name: scopes.affiliation }, include('label-time')],
};
