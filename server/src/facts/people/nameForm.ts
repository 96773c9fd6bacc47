import { isPlaceholder, nameKey } from '../../conventions/names.ts';
import { isName } from '../names/knownNames.ts';
import { degrees, type Gender, generations, honorifics, isTitle, numberWords } from '../names/lexicon.ts';

/** A name taken apart to see whom it may mean. Lower case throughout; accents are kept: they tell people apart. */
export interface NameForm {
	/** The courtesy in front: `mr`, `senator`; the last where there are several. Empty for none. */
	readonly courtesy: string;
	readonly gender: Gender | undefined;
	/** Offices and houses in front of the name: `nato secretary general`. Empty for none. */
	readonly office: string;
	/** The names of the person alone: `jens stoltenberg`, `lee`; empty for an office alone. */
	readonly names: readonly string[];
	/** What stands in brackets behind the name. */
	readonly aside: string;
	/** True for a house and an office (`nato spokesperson`), where the first word is no first name. */
	readonly house: boolean;
	/** `jr`: tells two people of one name apart. */
	readonly generation: string;
	/** Every word in order, courtesies left out. */
	readonly words: readonly string[];
	/** True for a name that means nobody in particular or several: numbered, joined, a placeholder. */
	readonly apart: boolean;
}

/** Titles that stand before a surname as courtesies do, each with the one that stands for all its forms. */
const titles: ReadonlyMap<string, string> = new Map([
	...honoured('senator', 'sen senator senador senadora'),
	...honoured('representative', 'rep representative congressman congresswoman'),
	...honoured('ms', 'ms mrs miss madam'),
	...honoured('mr', 'mr mister'),
	...honoured('dr', 'dr doctor'),
	...honoured('professor', 'prof professor'),
	...honoured('justice', 'justice judge'),
	...honoured('ambassador', 'ambassador amb'),
	...honoured('general', 'general gen'),
	...honoured('chair', 'chair chairman chairwoman chairperson'),
]);

function honoured(one: string, forms: string): readonly (readonly [string, string])[] {
	return forms.split(' ').map((form) => [form, one] as const);
}

const together = /[,/&+]|\s(?:and|und|et|y|и)\s/u;
const aside = /\s?[([{][^)\]}]{0,80}[)\]}]/;
const particles = new Set('of for the and in at to'.split(' '));

/** Takes a name apart. */
export function nameForm(name: string): NameForm {
	const whole = nameKey(name);
	const key = whole.replace(aside, '').replace(/^@/, '');
	const plain = withoutDegrees(key);
	const all = plain
		.split(/\s+/)
		.map((word) => word.replace(/\.$/, ''))
		.filter(Boolean);
	let at = 0;
	let courtesy = '';
	while (at < all.length - 1 && (honorifics.has(all[at] ?? '') || titles.has(all[at] ?? ''))) {
		courtesy = all[at] ?? '';
		at++;
	}
	const last = all.at(-1) ?? '';
	const generation = all.length - at > 1 && generations.has(last) ? last : '';
	const words = all.slice(at, generation === '' ? undefined : -1);
	const officeEnd = words.findLastIndex((word, index) => index < words.length - 1 && isTitle(word));
	const officeAlone =
		(courtesy === '' || words.length > 1) &&
		(words.every(isTitle) || (isTitle(words.at(-1) ?? '') && isTitle(words.at(-2) ?? '')));
	const names = officeAlone ? [] : words.slice(officeEnd + 1);
	const counted = words.some(
		(word, index) => /\p{N}/u.test(word) || (numberWords.has(word) && (index > 0 || words.length === 1)),
	);
	return {
		courtesy: courtesyOf(courtesy),
		gender: honorifics.get(courtesy) === 'any' ? undefined : honorifics.get(courtesy),
		office: officeEnd < 0 ? '' : words.slice(0, officeEnd + 1).join(' '),
		names: names.some((word) => particles.has(word)) ? [] : names,
		generation,
		aside: aside.exec(whole)?.[0].trim() ?? '',
		house: words.length > 1 && isTitle(last) && !isName(words[0] ?? ''),
		words,
		apart: isPlaceholder(name) || counted || together.test(plain) || words.length === 0,
	};
}

/** The one form that stands for all forms of a courtesy: `senator` for `sen`. */
export const courtesyOf = (word: string): string => titles.get(word) ?? word;

/** `Ann Lee, PhD` is Ann Lee; `Ann Lee, Bob Kay` are two. */
function withoutDegrees(key: string): string {
	const [name = '', ...after] = key.split(/,\s?/);
	const bare = after.map((part) => part.replaceAll('.', ''));
	if (after.length > 0 && bare.every((part) => degrees.has(part))) return name;
	if (after.length === 1 && generations.has(bare[0] ?? '')) return `${name} ${bare[0]}`;
	return key;
}
