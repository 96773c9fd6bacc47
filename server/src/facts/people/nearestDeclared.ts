import { nameKey } from '../../conventions/names.ts';
import type { DeclaredName } from '../../model/convention.ts';
import type { Transcript } from '../../model/transcript.ts';
import { namesOfDeclared } from '../../people/peopleIn.ts';
import { slipCount } from '../../text/distance.ts';
import { remembered } from '../../text/remembered.ts';
import { type ComparedLabel, comparedLabel, compareLabels, declaredIn } from '../misspellings/compare.ts';
import { mayBeNear } from '../misspellings/mayBeNear.ts';
import { matchesOf } from './speakersAndRoster.ts';

/**
 * By the names of those who speak and are not declared: the declared person whose name that one may be a slip for. A name
 * that is like nobody’s is not among them.
 */
export const nearestDeclaredOf = remembered((transcript: Transcript): ReadonlyMap<string, DeclaredName> => {
	const missing = matchesOf(transcript).flatMap(({ kind, speaker }) => (kind === 'missing' ? [speaker.name] : []));
	return nearestDeclared(missing, transcript.detection.declared);
});

/** The same for any labels and any list. */
export function nearestDeclared(
	labels: readonly string[],
	declared: readonly DeclaredName[],
): ReadonlyMap<string, DeclaredName> {
	const nearest = new Map<string, DeclaredName>();
	if (labels.length === 0 || declared.length === 0) return nearest;
	const names = declared.flatMap((person) => namesOfDeclared(person).map((name) => compared(name, person)));
	const own = [...new Set(labels)].map((label) => compared(label));
	for (const { item: label, near } of mayBeNear([...names, ...own], ({ parts }) => parts)) {
		if (label.person) continue;
		let best = 0;
		for (const other of near) {
			const alike = other.person ? likeness(label, other) : 0;
			if (!other.person || alike <= best) continue;
			best = alike;
			nearest.set(label.name, other.person);
		}
	}
	return nearest;
}

interface Compared extends ComparedLabel {
	/** Who is declared by the name; undefined for a label. */
	readonly person: DeclaredName | undefined;
	readonly key: string;
}

/** That a name is declared counts as if it stood there more often than a label. */
const compared = (name: string, person?: DeclaredName): Compared => ({
	...comparedLabel({ name, count: person ? 3 : 1 }, noneDeclared),
	person,
	key: nameKey(name),
});

const noneDeclared = declaredIn({});

/** 0 for names that have nothing in common but a letter or two. */
function likeness(label: Compared, name: Compared): number {
	const away = slipCount(label.key, name.key, 3);
	if (away > 3) return 0;
	const verdict = compareLabels(label, name);
	if (verdict.same) return verdict.confidence;
	return Math.min(label.name.length, name.name.length) >= 6 && away <= 2 ? 0.5 - away / 10 : 0;
}
