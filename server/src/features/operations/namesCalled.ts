import { madeOnce } from '../../languages/all/gather.ts';
import { floorPatterns } from '../../languages/all/handingOver.ts';
import { isNoNameWord } from '../../languages/all/introductions.ts';
import { answersAlone } from '../../languages/all/sentences.ts';
import { givesThanks, isUnfinished, startsSentence } from '../../languages/all/talk.ts';

const courtesy = String.raw`(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Prof|Sr|Sra|Hr|Fr|Mme|Sig|Dott)\. ?)?`;
const name = String.raw`(${courtesy}\p{Lu}[\p{L}'’-]{1,20}(?: (?:\p{Lu}\.? ?|de |van |von |al )?\p{Lu}[\p{L}'’-]{1,20}){0,2})`;

const patterns = madeOnce(() => {
	const { before, behind, answering } = floorPatterns();
	return {
		/** At the end of what is said before: the floor is given to somebody. */
		before: [
			new RegExp(String.raw`${before},? ${name}[^\p{L}]{0,3}(?:[^.!?]{0,60}[.!?]?)?$`, 'u'),
			new RegExp(String.raw`(?:^|[.!?,—–-] )${name}[,.?!]+["”’]?\s*$`, 'u'),
			new RegExp(String.raw`(?:^|[.!?] )${name}, ${behind}(?![\p{L}\p{M}])[^.!?]{0,120}[.!?]?\s*$`, 'u'),
		],
		/** At the beginning of what is said behind: somebody is answered. */
		after: [
			new RegExp(
				String.raw`^(?:[\p{L}\p{M}’' ]{0,24}[,.]\s)?${answering}(?: (?:so much|very much))?,? ${name}[.,!?]`,
				'u',
			),
			new RegExp(String.raw`^${name}, (?!and\b|or\b)`, 'u'),
		],
	};
});

/** Words that begin sentences and are nobody's name. */
const isNoName = (word: string): boolean =>
	isNoNameWord(word) || startsSentence(word) || answersAlone(word) || givesThanks(word) || isUnfinished(word);

/** Names by which somebody is called in the words `before` or `after` their turn, and where in the text. */
export function namesCalled(
	text: string,
	side: 'before' | 'after',
): readonly { readonly name: string; readonly at: number }[] {
	const from = side === 'before' ? Math.max(0, text.length - 240) : 0;
	const part = text.slice(from, from + 240);
	const found: { readonly name: string; readonly at: number }[] = [];
	for (const pattern of patterns()[side]) {
		const match = pattern.exec(part);
		const called = match?.[1];
		if (match === null || called === undefined || called.split(' ').some(isNoName)) continue;
		if (!found.some((known) => known.name.endsWith(called)))
			found.push({ name: called, at: from + match.index + match[0].indexOf(called) });
	}
	return found;
}
