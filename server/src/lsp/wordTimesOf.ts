import { readWordTimes, type TimedWord, wordTimesName } from '../facts/wordTimes/wordTimes.ts';
import type { Session } from './session.ts';

/** The times of the words of a document, which lie beside it; undefined where there are none. A file that is none is logged. */
export async function wordTimesOf(
	{ files, connection }: Session,
	uri: string,
): Promise<readonly TimedWord[] | undefined> {
	const beside = wordTimesName(uri);
	const text = await files.readText(beside);
	if (text === undefined || text === null) return undefined;
	const times = readWordTimes(text);
	if (!('problem' in times)) return times.words;
	connection.console.warn(`${beside}: ${times.problem}`);
	return undefined;
}
