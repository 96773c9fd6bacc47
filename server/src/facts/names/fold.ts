import { tidyName } from '../../conventions/names.ts';
import { mendMojibake } from './mojibake.ts';

/** Letters that Unicode does not take apart, and what they are commonly written as without their marks. */
const plainLetters: ReadonlyMap<string, string> = new Map([
	...Object.entries({ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŋ: 'ng' }),
	...Object.entries({ ى: 'ي', ة: 'ه', ٱ: 'ا', '’': "'", '‘': "'", '`': "'", '´': "'", ʼ: "'", '‐': '-', '‑': '-' }),
	...Object.entries({ '–': '-', '—': '-', '−': '-' }),
]);

/** Cyrillic and Greek letters that look like Latin ones. */
const lookalikes: ReadonlyMap<string, string> = new Map(
	[...'аaеeоoрpсcуyхxіiѕsјjԁdһhкkмmтtнhвbαaοoρpνvιiκkτtυu'.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [
		from,
		to,
	]),
);

/** Marks over and under letters in scripts where a name without them is still the same name. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** Courtesies that follow a name in East Asia without a space. */
const politeEndings = /(?<=\p{Lo}{2})(?:さん|くん|ちゃん|さま|様|氏|君|先生|女士|님|씨|선생님)$/u;

/**
 * A name without what slips of writing change most: case, diacritics, damaged encoding, look-alike letters of another
 * script, the shapes of quotes and dashes. Spaces and punctuation stay.
 */
export function foldName(name: string): string {
	const lower = mendMojibake(tidyName(name).normalize('NFKC')).toLowerCase();
	const bare = lower.normalize('NFD').replace(marks, '').normalize('NFC');
	const plain = /[^\x20-\x7e]/.test(bare)
		? [...bare].map((letter) => plainLetters.get(letter) ?? letter).join('')
		: bare;
	return latinOnly(plain).replace(politeEndings, '');
}

/** A word of Latin letters in which letters of another script stand is Latin throughout. */
const latinOnly = (text: string): string =>
	/[a-z]/.test(text) && /[\u0370-\u052f]/.test(text)
		? text.replace(/[^\s]{1,80}/g, (word) =>
				/[a-z]/.test(word) ? [...word].map((letter) => lookalikes.get(letter) ?? letter).join('') : word,
			)
		: text;

/** Letters and digits alone. */
export const squash = (folded: string): string => folded.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
