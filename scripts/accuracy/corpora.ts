import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tidyName } from '../../server/src/conventions/names.ts';
import { locatedBlocks } from '../../server/src/model/transcript.ts';
import { type GoldTurn, parseFile, type Score, scoreTurns } from './turns.ts';

/** Annotated transcripts beside the checkout; undefined where there are none. */
export const corpora: string | undefined = ['../../../shared/corpus/', '../../../../shared/corpus/']
	.map((path) => fileURLToPath(new URL(path, import.meta.url)))
	.find(existsSync);

const rowsOf = (path: string): readonly (readonly string[])[] =>
	readFileSync(path, 'utf8')
		.split('\n')
		.slice(1)
		.filter(Boolean)
		.map((row) => row.split('\t'));

/** Every folder with a `gold.tsv`, scored. */
export function* scoredCorpora(folder: string): Generator<{ readonly name: string; readonly score: Score }> {
	for (const name of readdirSync(folder)) {
		const path = `${folder}${name}/gold.tsv`;
		if (!existsSync(path)) continue;
		const gold: readonly GoldTurn[] = rowsOf(path).map(([file = '', line = '', speaker = '']) => ({
			file,
			line: Number(line),
			speaker,
		}));
		yield { name, score: scoreTurns(`${folder}${name}`, gold) };
	}
}

/** The lines that look somewhat like a label, and whether the parser judges them as a reader did. */
export interface HardLines {
	readonly turns: number;
	readonly turnsFound: number;
	readonly others: number;
	readonly othersLeft: number;
	readonly misses: readonly string[];
}

/** Holds the parser against `hard-lines.tsv`. Lines that the reader was unsure of count neither way. */
export function hardLinesOf(folder: string): HardLines {
	const counts = { turns: 0, turnsFound: 0, others: 0, othersLeft: 0 };
	const misses: string[] = [];
	for (const [collection = '', file = '', line = '', verdict, speaker = '', why] of rowsOf(`${folder}hard-lines.tsv`)) {
		if (verdict !== 'turn' && verdict !== 'not') continue;
		const transcript = parseFile(`${folder}${collection}/${file}`);
		const found = [...locatedBlocks(transcript, 'turn')].find((turn) => turn.line === Number(line) - 1);
		const isTurn = verdict === 'turn';
		const right = isTurn ? found?.block.label.name === tidyName(speaker) : found === undefined;
		counts[isTurn ? 'turns' : 'others']++;
		if (right) counts[isTurn ? 'turnsFound' : 'othersLeft']++;
		else misses.push(`${file}:${line}: ${verdict} ‹${speaker}› ${why}, found ‹${found?.block.label.name ?? ''}›`);
	}
	return { ...counts, misses };
}

/** Precision, recall and their harmonic mean. */
export function figuresOf({ right, found, gold }: Score): {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
} {
	const precision = found === 0 ? 1 : right / found;
	const recall = gold === 0 ? 1 : right / gold;
	return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
