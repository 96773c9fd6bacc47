import { madeOnce } from '../languages/all/gather.ts';
import { speechNumberPattern } from '../languages/all/offices.ts';

/** A picture, and what makes one picture of several: `🎙️`, `👩‍🦰`. */
export const picturePattern = String.raw`\p{Extended_Pictographic}(?:\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]|(?<=\u200d)\p{Extended_Pictographic}){0,6}`;

/** What may stand before a label on its line: each at most once, in this order. */
const parts = (): readonly string[] => [
	// Indentation.
	String.raw`[\s\u00a0\u200b\ufeff]*`,
	// A tag that opens a paragraph, spaces written as entities, a comment, anchors that links lead to.
	String.raw`(?:<(?:p|li|div|dd|dt)(?:\s[^<>]{0,80})?>\s?)?`,
	String.raw`(?:&(?:nbsp|ensp|emsp|thinsp);[ \u00a0]{0,4}){0,8}`,
	String.raw`(?:<!--[^<>]{0,80}-->[ \u00a0]{0,4})?`,
	String.raw`(?:<(?:a|span)\s[^<>]{0,120}>[ \u00a0]?</(?:a|span)>[ \u00a0]{0,4}){0,2}`,
	`(?:(?:${numbers.join('|')})(?=\\S))?`,
	// The arrows of live captions or a quote mark; the mark of a list item.
	String.raw`(?:>{2,3}[ \t\u00a0]{0,4}(?!>)|>[ \t\u00a0]{0,4}(?![> \t]))?`,
	String.raw`(?:(?:(?<!\*)[-*+•·–—]|\d{1,3}[.)])[ \t\u00a0]{1,8}(?=\S))?`,
	// A dash glued to the name: `-Ann: …`.
	String.raw`(?:[-–—](?=\p{Lu}[\p{L}\p{M}.’ ]{1,40}: ))?`,
	// The number of a question or a speech: `Q12  Chair: …`.
	String.raw`(?:(?:\*\*)?(?:Q|${speechNumberPattern()}\.? )\d{1,4}\.?(?:\*\*)?[ \t\u00a0]{1,60}(?=(?:\*\*)?\p{Lu}))?`,
	// A circle, square or triangle (`■ Ann: …`); the star of a line of child language (`*CHI:⇥…`); a picture (`🎙️ Ann: …`).
	String.raw`(?:[⊙◎◆◇■□▲△▶►●★☆※→➜➤][ \u3000]?(?=[^:：\n]{1,60}[:：]))?`,
	String.raw`(?:\*(?=\p{Lu}[\p{Lu}\d]{1,7}:\t))?`,
	String.raw`(?:${picturePattern}[ \u00a0]{0,2}(?=\*{0,2}\p{Lu}))?`,
	String.raw`[\u200b\ufeff]*`,
];

/** The number of a line, before capitals, a time or a letter or two after one space too; of page and line; of a speech, `01.02 Ann Lee (Vooruit): …`; two times in columns; of a paragraph. */
const numbers = [
	String.raw`\d{1,4}(?:[ \u00a0]{2,60}|\t{1,9})`,
	String.raw`\d{1,2} (?=\p{Lu}[\p{Lu}.'’ -]{2,40}:(?:\s|$))`,
	String.raw`\d{1,4} (?=\[\d{1,2}:\d{2}(?::\d{2})?\] |(?![AP]M)\p{Lu}{1,2}\d{0,2}: )`,
	String.raw`\d{5}:\d{2}[ \t\u00a0]{1,60}`,
	String.raw`\d{1,2}\.\d{2} (?=\*{0,2}\p{Lu}[\p{L}\p{M}.'’-]{1,30} [^:.!?\n]{2,80}:(?:[\s*]|$))`,
	String.raw`\d{1,5}\.\d{1,3}[ \t]{1,8}\d{1,5}\.\d{1,3}\t[ \t]{0,8}`,
	String.raw`(?:\[\d{1,4}\]|\(\d{1,4}\)|#\d{1,4}|§ ?\d{1,4})[ \u00a0]{1,8}(?=\*{0,2}\p{L})`,
];

const lead = madeOnce(() => new RegExp(`^${parts().join('')}`, 'u'));

/** `**🎙 Ann Lee:**`: a picture inside of the emphasis. */
export const innerPicture = new RegExp(String.raw`${picturePattern}[ \u00a0]?(?=\p{L})`, 'uy');

/** How much of a line's beginning is not yet its label. */
export const leadOf = (text: string): string => lead().exec(text)?.[0] ?? '';

/** True where the lead makes its line a quote. */
export const isQuote = (text: string): boolean => /(?:^|[\s\u00a0\u200b\ufeff])>(?!>)/.test(text);

/** True where the lead has the arrows of live captions: `>> ANN: …`. */
export const isArrow = (text: string): boolean => text.includes('>>');

/** True where the lead makes its line a list item. */
export const isItem = (text: string): boolean => /(?:(?<!\*)[-*+•·–—]|\d[.)])[ \t\u00a0]+[\u200b\ufeff]*$/.test(text);

/** True where a question or a speech has its number in the lead: `Q12`. */
export const hasSpeechNumber = (text: string): boolean => /\p{L}\.? ?\d{1,4}\.?\**[ \t\u00a0]+$/u.test(text);
