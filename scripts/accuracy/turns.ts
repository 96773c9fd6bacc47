import { readFileSync } from 'node:fs';
import { tidyName } from '../../server/src/conventions/names.ts';
import { locatedBlocks, type Transcript } from '../../server/src/model/transcript.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

/** A line where a turn starts: one-based line and speaker as written; `?` is doubtful. */
export interface GoldTurn {
	readonly file: string;
	readonly line: number;
	readonly speaker: string;
}

/** Counts of one corpus; a found turn is right where line and name are. */
export interface Score {
	readonly right: number;
	readonly found: number;
	readonly gold: number;
	readonly misses: readonly string[];
}

/** Parses a file as users' files are parsed. */
export const parseFile = (path: string): Transcript => parse(splitLines(readFileSync(path, 'utf8')));

/** Holds the turns found in a corpus folder against its `gold.tsv`. Lines marked `?` count neither way. */
export function scoreTurns(folder: string, gold: readonly GoldTurn[]): Score {
	let right = 0;
	let found = 0;
	const misses: string[] = [];
	const files = [...new Set(gold.map(({ file }) => file))];
	for (const file of files) {
		const own = new Map(gold.filter((turn) => turn.file === file).map(({ line, speaker }) => [line, speaker]));
		const seen = new Set<number>();
		for (const { block, line } of locatedBlocks(parseFile(`${folder}/${file}`), 'turn')) {
			const speaker = own.get(line + 1);
			seen.add(line + 1);
			if (speaker === '?') continue;
			found++;
			if (speaker !== undefined && tidyName(speaker) === block.label.name) right++;
			else misses.push(`${file}:${line + 1}: found ‹${block.label.name}›, gold ${speaker ? `‹${speaker}›` : 'none'}`);
		}
		for (const [line, speaker] of own) {
			if (speaker !== '?' && !seen.has(line)) misses.push(`${file}:${line}: missed ‹${speaker}›`);
		}
	}
	return { right, found, gold: gold.filter(({ speaker }) => speaker !== '?').length, misses };
}
