import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../server/src/rules/index.ts';
import { sharedTranscripts } from '../support/corpus.ts';
import { fixtures } from '../support/fixtures.ts';
import { unmark } from '../support/marks.ts';

/** Past faults: a text each, as small as it was to be had. */
export const seedFolder = new URL('seeds/', import.meta.url);

/** The texts that once broke something, by their names. */
export const seeds = (): readonly (readonly [name: string, text: string])[] =>
	readdirSync(seedFolder).map((name) => [name, readFileSync(new URL(name, seedFolder), 'utf8')]);

/** Texts to begin from: our own, and pieces of the real transcripts beside the checkout where there are any. */
export function startingPoints(): readonly string[] {
	const quiet = new URL('../quiet/', import.meta.url);
	return [
		...seeds().map(([, text]) => text),
		...fixtures().map(({ text }) => text),
		...readdirSync(quiet).map((name) => readFileSync(new URL(name, quiet), 'utf8')),
		...rules.flatMap(({ examples }) => examples.map(({ before }) => unmark(before).text)),
		...sharedTranscripts().map(({ text }) => text.slice(0, piece)),
	];
}

/** So much of a long transcript is as good as all of it; in UTF-16 units. */
const piece = 3000;
