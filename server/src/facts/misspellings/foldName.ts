import { tidyName } from '../../conventions/names.ts';
import { withoutCourtesyBehind } from '../../languages/all/courtesies.ts';
import { isAscii } from '../../languages/all/gather.ts';
import { mendMojibake } from '../../text/mojibake.ts';

/** Letters that Unicode does not take apart, and what they are commonly written as without their marks. */
const plainLetters: ReadonlyMap<string, string> = new Map([
	...Object.entries({ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŋ: 'ng' }),
	...Object.entries({ ى: 'ي', ة: 'ه', ٱ: 'ا', '’': "'", '‘': "'", '`': "'", '´': "'", ʼ: "'", '‐': '-', '‑': '-' }),
	...Object.entries({ '–': '-', '—': '-', '−': '-' }),
]);

/** Cyrillic and Greek letters, each before the Latin one that it looks like. */
const pairs = [...'аaеeоoрpсcуyхxіiѕsјjԁdкkмmтtнhвbαaοoρpνvιiκkτtυu'.matchAll(/(.)(.)/gu)];
const toLatin: ReadonlyMap<string, string> = new Map(pairs.map(([, other = '', latin = '']) => [other, latin]));
const toCyrillic: ReadonlyMap<string, string> = new Map(
	pairs.flatMap(([, other = '', latin = '']) => (/\p{sc=Cyrillic}/u.test(other) ? [[latin, other] as const] : [])),
);

/** Marks over and under letters in scripts where a name without them is still the same name. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/**
 * A name without what slips of writing change most: case, diacritics, damaged encoding, look-alike letters of another
 * script, the shapes of quotes and dashes. Spaces and punctuation stay.
 */
export function foldName(name: string): string {
	const tidy = tidyName(name);
	return isAscii(tidy) ? tidy.toLowerCase() : withoutCourtesyBehind(foldLetters(tidy));
}

function foldLetters(tidy: string): string {
	const lower = mendMojibake(tidy.normalize('NFKC')).toLowerCase();
	const bare = lower.normalize('NFD').replace(marks, '').normalize('NFC');
	const plain = /[^\x20-\x7e]/.test(bare)
		? [...bare].map((letter) => plainLetters.get(letter) ?? letter).join('')
		: bare;
	return oneScript(plain);
}

/** Letters of another script in a word are those of the word's own that look the same. */
const oneScript = (text: string): string =>
	/[a-z]/.test(text) && /[\u0370-\u052f]/.test(text) ? text.replace(/\S{1,80}/g, inOneScript) : text;

function inOneScript(word: string): string {
	const latin = word.replace(/[^a-z]/g, '').length;
	const cyrillic = word.replace(/\P{sc=Cyrillic}/gu, '').length;
	if (latin === 0 || latin === word.length) return word;
	return [...word].map((letter) => (cyrillic > latin ? toCyrillic : toLatin).get(letter) ?? letter).join('');
}

/** Letters and digits alone. */
export const lettersAndDigits = (folded: string): string =>
	isAscii(folded) ? folded.replace(/[^A-Za-z\d]+/g, '') : folded.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Vowels with two dots as German spells them out: `Müller` and `Mueller`. */
export const spelledOut = (name: string): string =>
	foldName(
		mendMojibake(name)
			.toLowerCase()
			.normalize('NFC')
			.replace(
				/[äöüøæœå]/g,
				(letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', æ: 'ae', œ: 'oe', å: 'aa' })[letter] ?? letter,
			),
	);
