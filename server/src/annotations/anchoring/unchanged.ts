import type { Target } from '../event.ts';
import { type AnnotatedText, hashOfWords, turnsByWords } from '../words.ts';
import { wordsIn } from '../wordsIn.ts';
import type { Place } from './place.ts';

/** A turn of at least so many words is known by them alone. */
const tellingCount = 8;

/**
 * The place of a target whose turn is word for word what it was. A single turn of many words is it; a short one, or one
 * of several (now, or when it was marked), where its neighbours are equal word for word too; of several such the one at the very same place, else
 * the nearest if its words tell enough, else none.
 */
export function placeInUnchangedTurn(text: AnnotatedText, target: Target): Place | undefined {
	const turn = target.type === 'words' ? target.within : { words: target.words, count: target.count, offset: 0 };
	if (!turn) return undefined;
	const same = turnsByWords(text).get(turn.words);
	if (!same) return undefined;
	const startIn = (index: number) => (text.turns[index]?.from ?? 0) + turn.offset;
	const placeIn = (index: number): Place | undefined => {
		const from = startIn(index);
		const place = { from, to: from + target.count, turn: index, sure: true };
		const isIt = target.type === 'turn' || hashOfWords(text.words.slice(from, place.to)) === target.words;
		return isIt ? place : undefined;
	};
	const [single] = same;
	if (same.length === 1 && single !== undefined && turn.count >= tellingCount && (target.alike ?? 1) === 1)
		return placeIn(single);
	const prefix = wordsIn(target.prefix);
	const suffix = wordsIn(target.suffix);
	const quoted = wordsIn(target.exact).length;
	const equal = same.filter((index) => {
		const from = startIn(index);
		return standsAt(text.words, prefix, from - prefix.length) && standsAt(text.words, suffix, from + quoted);
	});
	const [only] = equal;
	if (only === undefined) return undefined;
	if (equal.length === 1) return placeIn(only);
	const exactly = equal.find((index) => startIn(index) === target.before);
	if (exactly !== undefined) return placeIn(exactly);
	if (turn.count < tellingCount) return undefined;
	const distance = (index: number) => Math.abs(startIn(index) - (target.before ?? 0));
	return placeIn(equal.reduce((best, index) => (distance(index) < distance(best) ? index : best)));
}

const standsAt = (words: readonly string[], wanted: readonly string[], at: number): boolean =>
	wanted.every((word, index) => words[at + index] === word);
