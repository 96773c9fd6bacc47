import { isPlaceholder } from '../../conventions/names.ts';
import { type Points, weighCourtesies, weighDamagedCourtesy } from './courtesies.ts';
import { weighWords } from './differingWords.ts';
import { type NameParts, partsOf } from './nameParts.ts';
import { slipsBetween } from './slips.ts';

/** A label with what its letters say. */
export interface ComparedName {
	readonly name: string;
	readonly parts: NameParts;
	readonly placeholder: boolean;
	/** Words of at most four letters, all capitals, one for each person: `AL`, `CDR`, `AL/BK`. */
	readonly code: boolean;
}

/** Why two labels are not taken for one person. */
export interface Difference {
	readonly different: string;
	/** True where their words are told apart whichever of them is meant. */
	readonly eitherWay?: true;
}

export const isDifference = (evidence: object): evidence is Difference => 'different' in evidence;

/** Looks at a label once, so that it can be held against many. */
export function comparedName(name: string): ComparedName {
	const parts = partsOf(name);
	const code =
		parts.words.length === parts.people &&
		parts.honorific === '' &&
		parts.words.every(({ length }) => length < 5) &&
		name === name.toUpperCase() &&
		!/\p{Lo}/u.test(name);
	return { name, parts, placeholder: isPlaceholder(name.trim()), code };
}

/**
 * Weighs by letters alone how the label written could be a slip for the label meant: points for one person, or why they
 * are two. Takes labels that differ in their letters.
 */
export function weighSlip(written: ComparedName, meant: ComparedName): Points | Difference {
	const [one, other] = [written.parts, meant.parts];
	const damaged = weighDamagedCourtesy(one, other);
	if (damaged) return damaged;
	if (one.people !== other.people) return { different: 'they name different numbers of people' };
	if (!areSameWords(one.marks, other.marks)) return { different: 'they differ in a number, an initial or a suffix' };
	if (one.words.length === 0 || other.words.length === 0) return { different: 'one has no name in it' };
	if (written.placeholder && meant.placeholder) return { different: 'both stand for somebody unnamed' };
	if (written.code && meant.code) return weighCodes(one.letters, other.letters);
	if (one.core === other.core) return weighSurroundings(one, other);
	return weighTwice(one, other) ?? weighOrder(one, other) ?? weighWords(one, other);
}

/** Initials and call signs are too short for spelling: only a swap or a stuck key can be told from another code. */
function weighCodes(written: string, meant: string): Points | Difference {
	const [slip] = slipsBetween(written, meant, 1) ?? [];
	if (meant.length < 3 || (slip?.kind !== 'swapped' && !(slip?.kind === 'doubled' && slip.written !== '')))
		return { different: 'the initials differ' };
	return { points: 0.5, reason: slip.kind === 'swapped' ? 'two initials are swapped' : 'an initial is written twice' };
}

/** The names are the same: what stands around them is not. */
function weighSurroundings(written: NameParts, meant: NameParts): Points | Difference {
	if (written.honorific !== meant.honorific) return weighCourtesies(written, meant);
	if (written.aside === meant.aside) {
		if (written.people > 1) return { points: 4, reason: 'the names are joined in another way' };
		return written.numbers === meant.numbers
			? { points: 1.5, reason: 'a title after the name is added or left out' }
			: { points: 4, reason: 'the number is written in another way' };
	}
	const near = written.aside.length > 4 && slipsBetween(written.aside, meant.aside, 1) !== undefined;
	return near
		? { points: 3, reason: 'only the affiliation is spelt differently', firm: true }
		: { different: 'only the affiliation differs' };
}

function weighTwice(written: NameParts, meant: NameParts): Points | undefined {
	if (written.words.length !== 2 * meant.words.length) return undefined;
	const name = meant.words.join(' ');
	return written.words.join(' ') === `${name} ${name}` ? { points: 4, reason: 'the name is written twice' } : undefined;
}

const areSameWords = (one: readonly string[], other: readonly string[]): boolean =>
	one.length === other.length && one.every((word, index) => word === other[index]);

function weighOrder(written: NameParts, meant: NameParts): Points | Difference | undefined {
	const turned = written.words.length > 1 && written.words.length === meant.words.length;
	if (!turned || areSameWords(written.words, meant.words) || !written.words.every((word) => meant.words.includes(word)))
		return undefined;
	if (sorted(written.words) !== sorted(meant.words)) return undefined;
	return written.people > 1 || written.titles.includes(true)
		? { different: 'their words stand in another order' }
		: { points: 3, reason: 'the names stand in another order', firm: true };
}

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');
