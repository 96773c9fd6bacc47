import { madeOnce } from '../languages/all/gather.ts';
import { speechNumberPattern } from '../languages/all/offices.ts';

/**
 * What may stand before a label on its line: indentation, the number of a line or of page and line, two times in columns, the number of a paragraph in brackets or behind a sign, a quote mark, the mark of a list
 * item, the arrows of live captions, the number of a question or a speech (`Q12  Chair: …`), a circle, square or triangle (`■ Ann: …`), the star of a line of child language (`*CHI:⇥…`), a tag that opens a paragraph, spaces written as entities, a comment, anchors that links lead to, a picture (`🎙️ Ann: …`). Each at most once, in this order.
 */
const lead = madeOnce(
	() =>
		new RegExp(
			String.raw`^[\s\u00a0\u200b\ufeff]*(?:<(?:p|li|div|dd|dt)(?:\s[^<>]{0,80})?>\s?)?(?:&(?:nbsp|ensp|emsp|thinsp);[ \u00a0]{0,4}){0,8}(?:<!--[^<>]{0,80}-->[ \u00a0]{0,4})?(?:<(?:a|span)\s[^<>]{0,120}>[ \u00a0]?</(?:a|span)>[ \u00a0]{0,4}){0,2}(?:(?:\d{1,4}(?:[ \u00a0]{2,60}|\t{1,9})|\d{1,2} (?=\p{Lu}[\p{Lu}.'’ -]{2,40}:(?:\s|$))|\d{5}:\d{2}[ \t\u00a0]{1,60}|\d{1,5}\.\d{1,3}[ \t]{1,8}\d{1,5}\.\d{1,3}\t[ \t]{0,8}|(?:\[\d{1,4}\]|\(\d{1,4}\)|#\d{1,4}|§ ?\d{1,4})[ \u00a0]{1,8}(?=\*{0,2}\p{L}))(?=\S))?(?:>{2,3}[ \t\u00a0]{0,4}(?!>)|>[ \t\u00a0]{0,4}(?![> \t]))?(?:(?:[-*+•·–—]|\d{1,3}[.)])[ \t\u00a0]{1,8}(?=\S))?(?:(?:\*\*)?(?:Q|${speechNumberPattern()}\.? )\d{1,4}\.?(?:\*\*)?[ \t\u00a0]{1,60}(?=(?:\*\*)?\p{Lu}))?(?:[⊙◎◆◇■□▲△▶►●★☆※][ \u3000]?(?=[^:：\n]{1,60}[:：]))?(?:\*(?=\p{Lu}[\p{Lu}\d]{1,7}:\t))?(?:\p{Extended_Pictographic}(?:\ufe0f|\u200d|\u2640|\u2642|[\u{1f3fb}-\u{1f3ff}]){0,4}[ \u00a0]{0,2}(?=\*{0,2}\p{Lu}))?[\u200b\ufeff]*`,
			'u',
		),
);

/** How much of a line's beginning is not yet its label. */
export const leadOf = (text: string): string => lead().exec(text)?.[0] ?? '';

/** True where the lead makes its line a quote. */
export const isQuote = (text: string): boolean => /(?:^|[\s\u00a0\u200b\ufeff])>(?!>)/.test(text);

/** True where the lead has the arrows of live captions: `>> ANN: …`. */
export const isArrow = (text: string): boolean => text.includes('>>');

/** True where the lead makes its line a list item. */
export const isItem = (text: string): boolean => /(?:[-*+•·–—]|\d[.)])[ \t\u00a0]+[\u200b\ufeff]*$/.test(text);

/** True where a question or a speech has its number in the lead: `Q12`. */
export const hasSpeechNumber = (text: string): boolean => /\p{L}\.? ?\d{1,4}\.?\**[ \t\u00a0]+$/u.test(text);
