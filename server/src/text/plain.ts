import { characterOf } from './entities.ts';

/** From when to when something is said, in milliseconds: https://talkbank.org/0info/manuals/CHAT.html */
const chatTimes = /\u0015(?:%(?:snd|mov):"[^"\u0015]{1,200}"_)?\d{1,9}_\d{1,9}\u0015/g;

/**
 * A line of Markdown, HTML or captions as it is read aloud: marks of emphasis, tags, comments and link addresses left
 * out, escapes and the commonest entities resolved; of captions the times inside the text and the overrides of styled
 * subtitles too, and of CHAT the times between two control characters. Stars and underscores inside words stay.
 */
export const plainText = (line: string): string => (hasMarks.test(line) ? withoutMarkup(line) : line);

/** Any of the characters that what is left out has: most lines have none of them. */
const hasMarks = /[<{[*_\\&\u0015]/;

const withoutMarkup = (line: string): string =>
	(line.includes('\u0015') ? line.replace(chatTimes, '') : line)
		.replace(/<!--[\s\S]{0,2000}?-->/g, '')
		.replace(/<\/?[A-Za-z][^<>]{0,200}>|<\d[\d:.,]{3,16}>|\{\\[^{}\n]{1,100}\}/g, '')
		.replace(/!?\[([^\][]{0,500})\]\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?\)/g, '$1')
		.replace(/(?<![\p{L}\p{N}\\])[*_]{1,3}(?=\S)|(?<=[^\s\\])[*_]{1,3}(?![\p{L}\p{N}])|(?<=\s)[*_]{2,3}(?=\s|$)/gu, '')
		.replace(/\\([\\`*_{}[\]()#+\-.!~<>|])/g, '$1')
		.replace(/&(#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]{2,8});/g, (whole, name: string) => characterOf(name) ?? whole);
