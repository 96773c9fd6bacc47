import { isPlaceholder, tidyName } from '../conventions/names.ts';
import { isDegree, isGeneration } from '../languages/all/afterNames.ts';
import { courtesyGender, isCourtesy, usualCourtesy } from '../languages/all/courtesies.ts';
import { isAscii } from '../languages/all/gather.ts';
import { isName } from '../languages/all/knownNames.ts';
import { surelyTogether } from '../languages/all/namesTogether.ts';
import { numberIn } from '../languages/all/numbers.ts';
import { isOfficeParticle, isTitle, officeBeforeName } from '../languages/all/offices.ts';

/**
 * A name taken apart to see whom it may mean. Lower case but for what is `written`; accents are kept: they tell people
 * apart.
 */
export interface NameForm {
	/** The courtesy in front: `mr`, `senator`; the last where there are several. Empty for none. */
	readonly courtesy: string;
	readonly gender: 'm' | 'f' | undefined;
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
	/**
	 * What the person may be written as in short, in lower case: the first letters of all words (`uvdl`), of the first and
	 * the last (`ul`), of those with capitals.
	 */
	readonly initials: readonly string[];
	/** The words that are capitalised, as written, a courtesy in front left out. */
	readonly capitalised: readonly string[];
	/** True for a name that means nobody in particular or several: numbered, joined, a placeholder. */
	readonly apart: boolean;
	/** As the text has them, empty where there is none. */
	readonly written: {
		/** `Jens Stoltenberg`, `Mr. Lee`: a courtesy is left out where two names or more stand behind it. */
		readonly person: string;
		/** `NATO Secretary General`, before a name or alone. */
		readonly office: string;
	};
}

/** True for what stands before a name and is none of it: a courtesy, or an office that stands there as one does. */
const isBeforeName = (word: string): boolean => isCourtesy(word) || officeBeforeName(word) !== undefined;

const aside = /\s?[([{][^)\]}]{0,80}[)\]}]/;

/** Takes a name apart. */
export function nameForm(name: string): NameForm {
	const tidy = tidyName(name);
	const whole = isAscii(tidy) ? tidy : tidy.normalize('NFC');
	const hasAside = /[([{]/.test(whole);
	const plain = withoutDegrees((hasAside ? whole.replace(aside, '') : whole).replace(/^@/, ''));
	const parts = plain.split(/\s+/).filter((word) => word !== '' && word !== '.');
	const all = parts.map((word) => (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase());
	let at = 0;
	let courtesy = '';
	while (at < all.length - 1 && isBeforeName(all[at] ?? '')) {
		courtesy = all[at] ?? '';
		at++;
	}
	const last = all.at(-1) ?? '';
	const generation = all.length - at > 1 && isGeneration(last) ? last : '';
	const words = all.slice(at, generation === '' ? undefined : -1);
	const officeEnd = words.findLastIndex((word, index) => index < words.length - 1 && isTitle(word));
	const officeAlone =
		(courtesy === '' || words.length > 1) &&
		(words.every(isTitle) || (isTitle(words.at(-1) ?? '') && isTitle(words.at(-2) ?? '')));
	const behind = officeAlone ? [] : words.slice(officeEnd + 1);
	const names = behind.some(isOfficeParticle) ? [] : behind;
	const counted = words.some(
		(word, index) => /\p{N}/u.test(word) || (numberIn(word) !== undefined && (index > 0 || words.length === 1)),
	);
	const house = words.length > 1 && isTitle(last) && !isName(words[0] ?? '');
	const apart =
		isPlaceholder(name) || counted || plain.includes(',') || surelyTogether(plain).length > 1 || words.length === 0;
	// Names are taken apart by the thousand, and few are asked how they are written.
	const asWritten = (): NameForm['written'] => {
		if (apart) return { person: '', office: '' };
		const ofPlace = isOfficeParticle(words[officeEnd] ?? '');
		const named = names.length > 0 && !house && !ofPlace && !(words.length === 1 && isTitle(last));
		const officeAt = officeBeforeName(courtesy) !== undefined && !isCourtesy(courtesy) ? at - 1 : at;
		const nameAt = officeEnd >= 0 || officeAt < at || names.length > 1 ? at + officeEnd + 1 : 0;
		const person = named ? parts.slice(nameAt).join(' ') : '';
		return { person, office: parts.slice(officeAt, named ? at + officeEnd + 1 : undefined).join(' ') };
	};
	return {
		courtesy: courtesyOf(courtesy),
		gender: courtesyGender(courtesy),
		office: officeEnd < 0 ? '' : words.slice(0, officeEnd + 1).join(' '),
		names,
		generation,
		aside: (hasAside && aside.exec(whole)?.[0].trim().toLowerCase()) || '',
		house,
		words,
		get initials() {
			return allInitialsOf(parts.slice(at));
		},
		get capitalised() {
			return parts.slice(at).filter(isCapitalised);
		},
		apart,
		get written() {
			return asWritten();
		},
	};
}

const isCapitalised = (word: string): boolean => /^\p{Lu}\p{L}/u.test(word);

/** Of all words, of the first and the last, and of those with capitals; each once. */
function allInitialsOf(parts: readonly string[]): readonly string[] {
	const own = parts.flatMap((word) => word.split('-')).filter(Boolean);
	const ends = own.length > 1 ? [own[0] ?? '', own.at(-1) ?? ''] : own;
	const all = new Set([initialsOf(own), initialsOf(ends), initialsOf(parts.filter(isCapitalised))]);
	return [...all].filter(({ length }) => length > 1);
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word.slice(0, 1).toLowerCase()).join('');

/** The one form that stands for all forms of a courtesy: `senator` for `sen`. */
export const courtesyOf = (word: string): string => officeBeforeName(word) ?? usualCourtesy(word) ?? word;

/** `Ann Lee, PhD` is Ann Lee; `Ann Lee, Bob Kay` are two. */
function withoutDegrees(text: string): string {
	if (!text.includes(',')) return text;
	const [name = '', ...after] = text.split(/,\s?/);
	const bare = after.map((part) => part.replaceAll('.', '').toLowerCase());
	if (after.length > 0 && bare.every((part) => isDegree(part))) return name;
	if (after.length === 1 && isGeneration(bare[0] ?? '')) return `${name} ${after[0]}`;
	return text;
}
