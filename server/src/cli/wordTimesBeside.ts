import { readSource } from '../disk/source.ts';
import { statOf } from '../disk/transcriptsBelow.ts';
import { readWordTimes, type WordTimes, wordTimesName } from '../facts/wordTimes/wordTimes.ts';

/** The times of words that lie beside a transcript; none where there is no such file, a problem where it cannot be read. */
export function wordTimesBeside(file: string): { readonly wordTimes?: WordTimes } | { readonly problem: string } {
	const path = wordTimesName(file);
	if (file === '-' || !statOf(path)) return {};
	const source = readSource(path);
	const wordTimes = 'problem' in source ? source : readWordTimes(source.text);
	return 'problem' in wordTimes ? { problem: `${path}: ${wordTimes.problem}` } : { wordTimes };
}
