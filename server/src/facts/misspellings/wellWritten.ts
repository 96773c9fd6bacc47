import { isAbbreviation } from '../../languages/all/abbreviations.ts';
import { isCourtesy } from '../../languages/all/courtesies.ts';
import { isParticle } from '../../languages/all/sentences.ts';
import { mendMojibake } from '../../text/mojibake.ts';

/** How well a label is written, to choose between two that are equally common: higher is better. */
export function looksOf(name: string): number {
	const words = name.split(/\s+/).filter(Boolean);
	let points = 0;
	if (words.every((word) => /^[^\p{L}]{0,3}[\p{Lu}\p{Lo}\p{Lt}\d]/u.test(word) || isParticle(word))) points += 2;
	if (words.some((word) => /\p{Lu}{2}\p{Ll}|\p{Ll}\p{Lu}+$/u.test(word))) points -= 1;
	if (/\s{2}|^\s|\s$|[^\p{L}\p{M}\p{N})\].'’]$/u.test(name)) points -= 1;
	if (mendMojibake(name) !== name) points -= 2;
	if (lacksStop(name)) points -= 1;
	return points;
}

/** True for `Mr Lee`, whose courtesy lacks its full stop. */
const lacksStop = (name: string): boolean => {
	const [word = '', next] = name.split(/\s/);
	return next !== undefined && isCourtesy(word) && isAbbreviation(word);
};
