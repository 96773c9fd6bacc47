import { nameKey } from '../../conventions/names.ts';
import type { DeclaredName } from '../../model/convention.ts';
import { nameForm } from '../../people/nameForm.ts';
import type { NameUse } from './nameUse.ts';

/**
 * Labels that are the initials of declared people whose initials nobody wrote down: key and person. Only where most
 * labels of that shape can be read so, and each in one way: `AL` alone among full names may be anything.
 */
export function declaredInitials(
	uses: readonly NameUse[],
	declared: readonly DeclaredName[],
): readonly (readonly [key: string, declared: DeclaredName])[] {
	const short = uses.filter(({ name }) => /^\p{Lu}{2,4}$/u.test(name));
	if (short.length === 0 || declared.length === 0) return [];
	const known = new Set(declared.flatMap(({ initials, aliases = [] }) => [initials ?? '', ...aliases].map(nameKey)));
	const byInitials = new Map<string, DeclaredName | undefined>();
	for (const entry of declared) {
		for (const key of nameForm(entry.name).initials) {
			const other = byInitials.get(key);
			const same = other && nameKey(other.name) === nameKey(entry.name);
			byInitials.set(key, byInitials.has(key) && !same ? undefined : entry);
		}
	}
	const unexplained = short.filter(({ key }) => !known.has(key));
	const read = unexplained.flatMap(({ key }) => {
		const entry = byInitials.get(key);
		return entry && entry.initials === undefined ? [[key, entry] as const] : [];
	});
	return read.length * 2 > unexplained.length ? read : [];
}
