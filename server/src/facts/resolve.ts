import { isPlaceholder, nameKey } from '../conventions/names.ts';
import type { DeclaredName } from '../model/convention.ts';

/** A name and how many labels have it. */
export interface NameUse {
	/** As names are compared. */
	readonly key: string;
	readonly name: string;
	readonly count: number;
}

/** Names of one person. */
export interface Person {
	readonly name: string;
	readonly keys: readonly string[];
	readonly declared: DeclaredName | undefined;
}

/**
 * Puts names of one person together: by declaration (name, alias, initials), and where a longer name has a shorter one
 * as its beginning or end in whole words and no other longer name has: `NATO Secretary General Jens Stoltenberg` is
 * `NATO Secretary General`, `Ann` is `Ann Lee` as long as there is no `Ann Kay`. Names that differ in writing only
 * (`Ann Leee`) stay apart: that is for a person to say. Placeholders and people together (`AL/BK`) stay as they are.
 */
export function resolveNames(uses: readonly NameUse[], declared: readonly DeclaredName[]): readonly Person[] {
	const entries = declarations(declared);
	const parent = new Map<string, string>();
	const declaredAs = new Map<string, DeclaredName>();
	for (const { key } of uses) {
		const entry = entries.get(key);
		if (!entry) continue;
		declaredAs.set(key, entry);
		const first = [...declaredAs].find(([, other]) => other === entry)?.[0];
		if (first !== undefined && first !== key) parent.set(key, first);
	}
	for (const [shorter, longer] of extensions(uses)) {
		if (declaredAs.has(shorter) && declaredAs.has(longer)) continue;
		parent.set(root(parent, longer), root(parent, shorter));
	}
	const groups = new Map<string, NameUse[]>();
	for (const use of uses) {
		const head = root(parent, use.key);
		const group = groups.get(head);
		if (group) group.push(use);
		else groups.set(head, [use]);
	}
	return [...groups.values()].map((group) => {
		const entry = group.map(({ key }) => declaredAs.get(key)).find((found) => found !== undefined);
		const best = group.reduce((a, b) => (b.count > a.count ? b : a));
		return { name: entry?.name ?? best.name, keys: group.map(({ key }) => key), declared: entry };
	});
}

function declarations(declared: readonly DeclaredName[]): ReadonlyMap<string, DeclaredName> {
	const entries = new Map<string, DeclaredName>();
	for (const entry of declared) {
		for (const name of [entry.name, entry.initials, ...(entry.aliases ?? [])]) {
			if (name !== undefined && name !== '' && !entries.has(nameKey(name))) entries.set(nameKey(name), entry);
		}
	}
	return entries;
}

function root(parent: ReadonlyMap<string, string>, key: string): string {
	let at = key;
	for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next;
	return at;
}

const together = /[,/&+]|\s(?:and|und|et|y)\s/;
const numbered = /\d/;

/** Pairs of a shorter name and the one longer name that it can only mean. */
function* extensions(uses: readonly NameUse[]): Generator<readonly [shorter: string, longer: string]> {
	const longer = new Map<string, Set<string>>();
	const keys = new Set<string>();
	for (const { key, name } of uses) {
		if (!isPlaceholder(name) && !together.test(key) && !numbered.test(key)) keys.add(key);
	}
	for (const key of keys) {
		const words = key.split(' ');
		for (let cut = 1; cut < words.length; cut++) {
			for (const part of [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]) {
				if (!keys.has(part) || titleOnly.test(part) || isOtherOffice(words, part)) continue;
				const extended = longer.get(part) ?? new Set();
				extended.add(key);
				longer.set(part, extended);
			}
		}
	}
	for (const [shorter, all] of longer) {
		const nested = [...all].sort((a, b) => a.length - b.length);
		const chain = nested.every((key, index) => index === 0 || key.includes(nested[index - 1] ?? ''));
		if (!chain) continue;
		for (const key of all) yield [shorter, key];
	}
}

/** An office or title that several people may hold tells nothing by itself. */
const titleOnly = /^(?:mr|mrs|ms|miss|dr|prof|the|q|a|reporter|question|moderator|operator|host|guest|male|female)\.?$/;

/** `Vice President` is not the president, nor is an `Acting Chair` the chair. */
const otherOffice = new Set(
	'vice deputy acting former co- co associate assistant under first second third junior'.split(' '),
);
const isOtherOffice = (words: readonly string[], part: string): boolean =>
	words.join(' ').endsWith(part) && otherOffice.has(words[words.length - part.split(' ').length - 1] ?? '');
