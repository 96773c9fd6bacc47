import { remembered } from '../text/remembered.ts';
import type { Transcript } from './transcript.ts';

/** More lines than a page has as a rule: a voice of captions may go on for a whole file. */
const manyLines = 400;

/**
 * A function of a part of a page, as of a line, that is remembered on long pages alone: they are read again whole at each
 * key. The parts of others are few and soon read again, and to remember every one of a text takes longer than to read it.
 */
export function keptOnLongPages<Part extends object, Result>(
	find: (part: Part) => Result,
): (page: Pick<Transcript, 'lines'>, part: Part) => Result {
	const kept = remembered(find);
	return ({ lines }, part) => (lines.length > manyLines ? kept(part) : find(part));
}
