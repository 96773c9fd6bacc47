import { nameKey } from '../../conventions/names.ts';
import { namedTogether } from '../../languages/all/namesTogether.ts';
import type { DeclaredName } from '../../model/convention.ts';
import { nameForm } from '../../people/nameForm.ts';
import { type Evidence, evidenceOf } from './evidence.ts';

/** The people that a document or a roster declares, ready to be asked. */
export interface Recognition {
	/** Why a name, in the form in which names are compared, is one of theirs; undefined where it is not. */
	recognise(key: string): Evidence | undefined;
}

/** Makes declared people ready to be asked by whole name, initials, first or last name. */
export function recognitionOf(declared: readonly DeclaredName[]): Recognition {
	const whole = new Map<string, DeclaredName['source']>();
	const parts = new Set<string>();
	const short = new Set<string>();
	for (const { name, aliases = [], initials, source } of declared) {
		for (const written of [name, ...aliases]) {
			if (whole.get(nameKey(written)) !== 'roster') whole.set(nameKey(written), source);
		}
		if (initials !== undefined) short.add(nameKey(initials));
		const form = nameForm(name);
		for (const word of form.capitalised) if (word.length > 2) parts.add(nameKey(word));
		for (const letters of form.initials) short.add(letters);
	}
	return {
		recognise(key) {
			const source = whole.get(key);
			if (source === 'attendance') return evidenceOf('named among those present');
			if (source !== undefined)
				return evidenceOf(
					'declared in the roster or the document',
					source === 'roster' ? 'declared in the roster' : 'declared in the document',
				);
			if (short.has(key)) return evidenceOf('initials or part of a declared name', 'initials of a declared person');
			if (parts.has(key)) return evidenceOf('initials or part of a declared name', 'part of a declared name');
			const each = namedTogether(key).names;
			return each.length > 1 && each.every((part) => short.has(part) || whole.has(part))
				? evidenceOf('declared people together')
				: undefined;
		},
	};
}
