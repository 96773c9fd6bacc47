import { isCourtesy, isSameCourtesy } from '../../languages/all/courtesies.ts';
import type { NameParts } from './nameParts.ts';
import { slipsBetween } from './slips.ts';

/** Points for one person, and what differs. */
export interface Points {
	readonly points: number;
	/** In plain words, for the message: `one letter differs`. */
	readonly reason: string;
	/** True where so much of the name is the same that counts weigh less. */
	readonly firm?: boolean;
	/** True where only a rare slip will do: the commoner label has to stand out. */
	readonly rare?: boolean;
}

/** Weighs two labels with the same words behind different courtesies: `Mr. Lee`, `Ms. Lee`, `Lee`. */
export function weighCourtesies(written: NameParts, meant: NameParts): Points {
	const [one, other] = [written.honorific, meant.honorific];
	if (one === '' || other === '')
		return { points: 1.5, reason: `the title “${one || other}” is ${one ? 'added' : 'left out'}` };
	const reason = 'only the title differs';
	if (isSameCourtesy(one, other)) return { points: 3, reason };
	const clash = written.gender !== meant.gender && written.gender !== undefined && meant.gender !== undefined;
	return clash ? { points: 1, reason, rare: true } : { points: 1.5, reason };
}

/**
 * Weighs a label whose courtesy is damaged or has something stuck to it: `QMS. LEE`, `S. LEE`, `M. LEE`, `Q MS. LEE` for
 * `MS. LEE`. Undefined where it is not that.
 */
export function weighDamagedCourtesy(written: NameParts, meant: NameParts): Points | undefined {
	const { honorific } = meant;
	if (honorific === '' || written.honorific !== '') return undefined;
	const rest = meant.letters.slice(honorific.length);
	const front = written.letters.slice(0, -rest.length);
	if (rest.length < 3 || front === '' || !written.letters.endsWith(rest) || isCourtesy(front)) return undefined;
	const slips = slipsBetween(front, honorific, 1);
	if (slips === undefined) return undefined;
	if (front.length > honorific.length) return { points: 3.5, reason: 'a letter is stuck to the front' };
	if (front.length < honorific.length) return { points: 1.5, reason: `a letter of “${honorific}” is missing` };
	return { points: 1.5, reason: `“${honorific}” is misspelt` };
}
