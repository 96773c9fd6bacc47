import { isAscii } from '../../languages/all/gather.ts';
import { type Slip, weightOf } from './slips.ts';

/** True for scripts in which a letter is a syllable or a word. */
export const hasSyllabicLetters = (word: string): boolean =>
	!isAscii(word) && /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}]/u.test(word);

/** Points for slips in one word: what kind they are, and how much of the word is left. */
export function pointsOfSlips(slips: readonly Slip[], meant: string): number {
	const [one = 0, other] = slips.map((slip) => (isTripled(slip, meant) ? 5 : weightOf(slip)));
	const atFront = slips.length > 1 && slips.some(({ place }) => place === 'first') ? -1 : 0;
	const weight = other === undefined ? one : (one + other) / 2 - 1.5 + Math.min(one, other, 0) + atFront;
	return weight + pointsOfLength(meant, slips.length);
}

/** A third equal letter in a row is never meant. */
const isTripled = ({ kind, written, at }: Slip, meant: string): boolean =>
	kind === 'doubled' && written !== '' && meant.slice(Math.max(0, at - 2), at + 2).includes(written + written);

function pointsOfLength(meant: string, slips: number): number {
	const length = hasSyllabicLetters(meant) ? meant.length * 2 : meant.length;
	if (slips > 1) return length < 6 ? -2 : length < 7 ? -0.5 : length < 8 ? 1 : length < 10 ? 2 : 2.5;
	return length < 4 ? -3 : length < 5 ? -1 : length < 6 ? 0 : length < 8 ? 0.5 : length < 10 ? 1.5 : 2;
}

/**
 * What two counts say about the rarer name being a slip for the commoner: above 0 where one stands out, below 0 where
 * both are well established.
 */
export function pointsOfCounts(rarer: number, commoner: number): number {
	const ratio = commoner / Math.max(rarer, 1);
	let points = 0;
	if (rarer === 1) points += 0.5;
	if (ratio >= 3) points += 0.5;
	if (ratio >= 8) points += 1;
	if (ratio >= 20) points += 0.5;
	if (rarer >= 3 && ratio < 8) points -= 0.5;
	if (rarer >= 3 && ratio < 3) points -= 0.5;
	if (rarer >= 6 && ratio < 5) points -= 1;
	if (rarer >= 10 && ratio < 10) points -= 1.5;
	return points;
}
