import { countTalk, hasGreeting, type TalkCount } from '../../languages/all/talk.ts';
import { countWords } from '../../text/words.ts';

/**
 * How much a text sounds like somebody talking to others. Documents have hardly an `I`; they do address their readers
 * (`you`) and speak for their makers (`we`), so those count for less.
 */
export interface SpokenSigns extends TalkCount {
	readonly words: number;
	/** True for the words with which people begin or end to speak. */
	readonly greets: boolean;
}

/** Counts the words of talk in a text of any length. */
export function talkIn(text: string): SpokenSigns {
	return {
		...countTalk(text),
		words: countWords(text),
		greets: hasGreeting(text.slice(0, 400)) || hasGreeting(text.slice(-400)),
	};
}

/** True where there is enough of it that hardly any document would read so. */
export function soundsSpoken({ first, second, weak, words, greets }: SpokenSigns): boolean {
	if (words === 0) return false;
	// Who greets or thanks in the first words or the last is talking, however formal the rest is.
	if (greets) return first >= 4 || words < 400 || (first + 2) / words > 0.006;
	const score = first + second / 2 + weak / 3;
	return first >= 1 && score >= 2 && score / words > 0.014;
}
