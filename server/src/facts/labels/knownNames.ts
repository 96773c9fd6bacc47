import { isPlaceholder } from '../../conventions/names.ts';
import { areAlike, overChapters, sumOf } from '../../model/perPage.ts';
import { locatedBlocks, type Transcript } from '../../model/transcript.ts';
import { appendAll } from '../../text/appendAll.ts';

/** How many sound labels each name has. */
const countsOf = (page: Transcript): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const { block } of locatedBlocks(page, 'turn')) {
		const { name, damage } = block.label;
		if (damage.length === 0) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return counts;
};

type Counts = ReadonlyMap<string, number>;

/** Names ready to be looked up at the start of a text. */
export interface KnownNames {
	/** How each name is written, by the name in small letters. */
	readonly written: ReadonlyMap<string, readonly string[]>;
	/** The first word of each, in small letters. */
	readonly firstWords: ReadonlySet<string>;
	/** How many words the longest has. */
	readonly mostWords: number;
}

const namesOf = (isFirm: (name: string, count: number) => boolean, others: (whole: Transcript) => readonly string[]) =>
	overChapters(
		countsOf,
		sumOf,
		(sums: readonly Counts[], whole) =>
			knownNames([...[...sumOf(sums)].filter((entry) => isFirm(...entry)).map(([name]) => name), ...others(whole)]),
		(a, b) => areAlike([...a.written], [...b.written]),
	);

/** So many labels make a name usual. */
const usual = 3;

/** Names of three sound labels or more. Placeholders are no names. */
export const usualNames = namesOf(
	(_, count) => count >= usual,
	() => [],
);

/** The same with full names of two labels, and with those that are declared. */
export const firmNames = namesOf(
	(name, count) => count >= usual || (count > 1 && name.includes(' ')),
	({ detection }) => detection.declared.map(({ name }) => name),
);

function knownNames(all: readonly string[]): KnownNames {
	const written = new Map<string, readonly string[]>();
	const firstWords = new Set<string>();
	let mostWords = 0;
	for (const name of new Set(all)) {
		if (name.length < 2 || isPlaceholder(name)) continue;
		const key = name.toLowerCase();
		const words = key.split(' ');
		written.set(key, [...(written.get(key) ?? []), name]);
		firstWords.add(words[0] ?? '');
		mostWords = Math.max(mostWords, words.length);
	}
	return { written, firstWords, mostWords };
}

/** A word up to the marks that may follow a name. */
const word = /^[^\s\u00a0*_:：﹕։∶;；=＝|｜.?!…)\]}"”’,，。/／~～\\\x60>＞→<「」『』（【】《》–—―－-]{1,60}/;
/** Scripts that may put no space between a name and the words behind it. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** No name of such a script is longer. */
const longestUnspaced = 12;

/** The first word of a text up to a mark; undefined where none stands there. */
export const firstWordOf = (head: string): string | undefined => word.exec(head)?.[0];

/** True where a known name may begin with a word. */
export const mayBegin = (first: string, names: KnownNames): boolean =>
	names.firstWords.has(first.toLowerCase()) || unspacedName(first, names).length > 0;

/** Each known name that a text begins with, however its letters are written there, the longest first. */
export function knownAhead(head: string, names: KnownNames): readonly string[] {
	if (!mayBegin(firstWordOf(head) ?? '', names)) return [];
	const words = head.split(' ', names.mostWords);
	const found: string[] = [];
	for (let count = words.length; count > 0; count--) {
		const last = words[count - 1] ?? '';
		const before = words
			.slice(0, count - 1)
			.join(' ')
			.toLowerCase();
		const start = before === '' ? '' : `${before} `;
		const cut = word.exec(last)?.[0] ?? '';
		for (const end of cut === last ? [last] : [last, cut])
			appendAll(found, names.written.get(start + end.toLowerCase()) ?? []);
	}
	return found.length > 0 ? found : unspacedName(firstWordOf(head) ?? '', names);
}

/** The longest known name that a word without spaces begins with. */
function unspacedName(first: string, { written }: KnownNames): readonly string[] {
	if (!unspaced.test(first)) return [];
	for (let length = Math.min(first.length, longestUnspaced); length > 1; length--) {
		const names = written.get(first.slice(0, length));
		if (names) return names;
	}
	return [];
}
