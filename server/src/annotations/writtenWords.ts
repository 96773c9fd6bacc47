import { plainText } from '../text/plain.ts';
import type { AnnotatedText } from './words.ts';
import { wordsIn } from './wordsIn.ts';

/**
 * Words as they are written, punctuation among them: lines joined, what is not read aloud left out. Where a target is
 * read again, {@link wordsIn} finds the same words in it.
 */
export function writtenWords(text: AnnotatedText, from: number, to: number): string {
	const { lineOf, startOf, endOf, transcript, words } = text;
	const parts: string[] = [];
	for (let at = from; at < to; ) {
		const line = lineOf[at] ?? 0;
		let last = at;
		while (last + 1 < to && lineOf[last + 1] === line) last++;
		const written = plainText((transcript.lines[line]?.text ?? '').slice(startOf[at], endOf[last]));
		const own = words.slice(at, last + 1);
		// Where the markup says something else when it is cut, the bare words stand for it.
		parts.push(sameWords(wordsIn(written), own) ? written : own.join(' '));
		at = last + 1;
	}
	return parts.join(' ').replace(/\s+/g, ' ').trim();
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((word, index) => word === b[index]);
