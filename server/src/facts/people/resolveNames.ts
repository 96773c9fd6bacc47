import { nameKey } from '../../conventions/names.ts';
import type { DeclaredName } from '../../model/convention.ts';
import { type NameForm, nameForm } from '../../people/nameForm.ts';
import { declaredInitials } from './declaredInitials.ts';
import { mayMean } from './mayMean.ts';
import { type NameIndex, nameIndex } from './nameIndex.ts';
import type { NameUse } from './nameUse.ts';

/** Names of one person, as {@link resolveNames} puts them together. */
interface ResolvedNames {
	readonly name: string;
	readonly keys: readonly string[];
	readonly declared: DeclaredName | undefined;
}

interface Group {
	readonly declared: DeclaredName | undefined;
	readonly forms: NameForm[];
	/** The names whose forms are declared, undefined where nobody declares any: of a thousand aliases the one that a label has is known at once. */
	readonly names: Set<string> | undefined;
	readonly uses: NameUse[];
}

/**
 * Puts names of one person together. Declarations come first: by name, alias, initials. Then a name joins the one person
 * whom it can mean, declared or in labels: `Mr. Lee`, `A. Lee`, `Ann`, `@annlee` are `Ann Lee` as long as there is no
 * `Bob Lee`, `Adam Lee`, `Ann Kay`; `Secretary General` is `NATO Secretary General Jens Stoltenberg`. Where two people
 * are possible a name stays by itself, as do placeholders, numbered names and people together (`AL/BK`). Names that
 * differ in writing only (`Ann Leee`) stay apart: that is for a person to say.
 */
export function resolveNames(uses: readonly NameUse[], declared: readonly DeclaredName[]): readonly ResolvedNames[] {
	const groups: Group[] = [];
	const byKey = new Map<string, Group>();
	for (const entry of declared) {
		const names = [entry.name, entry.initials ?? '', ...(entry.aliases ?? [])].filter((name) => name !== '');
		const known = byKey.get(nameKey(entry.name));
		const group = known ?? { declared: entry, forms: [], names: new Set(), uses: [] };
		if (!known) groups.push(group);
		for (const name of names) {
			if (name !== entry.initials) {
				group.forms.push(nameForm(name));
				group.names?.add(name);
			}
			if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), group);
		}
	}
	for (const [key, entry] of declaredInitials(uses, declared)) {
		const group = byKey.get(nameKey(entry.name));
		if (group && !byKey.has(key)) byKey.set(key, group);
	}
	const formed = uses.map((use) => ({ use, form: nameForm(use.name) }));
	const index = nameIndex<Group>(formed.map(({ form }) => form));
	const note = (group: Group, form: NameForm) => {
		// What means nobody in particular is never meant.
		if (!form.apart) index.note(group, form);
	};
	for (const group of groups) for (const form of group.forms) note(group, form);
	const courtesies = courtesiesOf(formed);
	for (const { use, form } of byFullness(formed)) {
		const inverted = invertedKey(use.key, byKey);
		const exact = byKey.get(use.key) ?? byKey.get(use.key.replace(/^@/, '')) ?? byKey.get(inverted ?? '');
		const group = exact ??
			onlyGroup(form, index, courtesies) ?? { declared: undefined, forms: [], names: undefined, uses: [] };
		if (group.forms.length === 0 && group.uses.length === 0) groups.push(group);
		group.uses.push(use);
		byKey.set(use.key, group);
		if (!group.declared || mayJoinForms(group, use.name, form)) {
			group.forms.push(form);
			note(group, form);
		}
	}
	const order = new Map(uses.map(({ key }, at) => [key, at]));
	return groups
		.filter(({ uses }) => uses.length > 0)
		.map(({ declared, uses }) => {
			const ordered = uses.toSorted((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
			const best = ordered.reduce((a, b) => (b.count > a.count ? b : a));
			return { name: declared?.name ?? best.name, keys: ordered.map(({ key }) => key), declared };
		})
		.sort((a, b) => (order.get(a.keys[0] ?? '') ?? 0) - (order.get(b.keys[0] ?? '') ?? 0));
}

/** A label that is declared as an alias (`the boss`) tells other names nothing; one that goes with the name does. */
const mayJoinForms = ({ forms, names }: Group, name: string, form: NameForm): boolean =>
	(names?.has(name) === true && mayMean(form, form)) ||
	forms.some((known) => mayMean(form, known) || mayMean(known, form));

interface FormedUse {
	readonly use: NameUse;
	readonly form: NameForm;
}

/** The fullest names first: what is shorter then finds whom it means. Those that join nobody come last. */
function byFullness(uses: readonly FormedUse[]): readonly FormedUse[] {
	const fullness = ({ names, words, office, courtesy }: NameForm) =>
		(names.length > 1 ? 10_000 : 0) +
		words.length * 1000 +
		(office !== '' ? 500 : 0) +
		(courtesy !== '' ? 200 : 0) +
		names.join('').length;
	return uses
		.map((formed) => ({ formed, apart: Number(formed.form.apart), full: fullness(formed.form) }))
		.sort((a, b) => a.apart - b.apart || b.full - a.full)
		.map(({ formed }) => formed);
}

/** The one group that a name can mean; undefined where there is none or several. */
function onlyGroup(
	form: NameForm,
	index: NameIndex<Group>,
	courtesies: ReadonlyMap<string, ReadonlySet<string>>,
): Group | undefined {
	if (form.apart) return undefined;
	let found: Group | undefined;
	const looked = new Set<Group>();
	for (const group of index.find(form)) {
		if (looked.has(group)) continue;
		looked.add(group);
		if (!group.forms.some((known) => mayMean(form, known)) || !agrees(form, group)) continue;
		if (found) return undefined;
		found = group;
	}
	return found && fitsCourtesy(form, found, courtesies) ? found : undefined;
}

/** No two full names that cannot be one person's are put together, whatever lies between them. */
const agrees = (form: NameForm, { uses, forms }: Group): boolean =>
	form.names.length < 2 ||
	uses.length === 0 ||
	forms.every((known) => known.names.length < 2 || mayMean(form, known) || mayMean(known, form));

/** By surname: the courtesies with which it stands alone. `Mr. Lee` and `Senator Lee` are hardly one person. */
function courtesiesOf(uses: readonly FormedUse[]): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	for (const { form } of uses) {
		const { names, courtesy, office, apart } = form;
		const [surname] = names;
		if (surname === undefined || names.length > 1 || apart || (courtesy === '' && office === '')) continue;
		const own = found.get(surname) ?? new Set();
		found.set(surname, own.add(courtesy || office));
	}
	return found;
}

/** Where a surname stands with several courtesies, only the one that the full name has is its own. */
function fitsCourtesy(
	{ names, courtesy, office }: NameForm,
	{ forms }: Group,
	courtesies: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
	if (names.length !== 1) return true;
	if ((courtesies.get(names[0] ?? '')?.size ?? 0) < 2) return true;
	const own = courtesy || office;
	return own === '' || forms.some((form) => form.names.length > 1 && (form.courtesy === own || form.office === own));
}

/** `lee, ann` is `ann lee` where that name is known and neither part is a name by itself. */
function invertedKey(key: string, known: ReadonlyMap<string, unknown>): string | undefined {
	const [, last = '', first = ''] = /^([^,\s]+), ([^,]+)$/.exec(key) ?? [];
	if (last === '' || known.has(last) || known.has(first)) return undefined;
	return `${first} ${last}`;
}
