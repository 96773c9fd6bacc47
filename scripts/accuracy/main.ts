import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tidyName } from '../../server/src/conventions/names.ts';
import { locate } from '../../server/src/model/transcript.ts';
import { scorePairs } from './pairs.ts';
import { type GoldTurn, parseFile, scoreTurns } from './turns.ts';

const corpus = new URL('../../../shared/corpus/', import.meta.url).pathname;
const verbose = process.argv.includes('--verbose');
const percent = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const figure = (value: number) => value.toFixed(4);

const rowsOf = (path: string) =>
	readFileSync(path, 'utf8')
		.split('\n')
		.slice(1)
		.filter(Boolean)
		.map((row) => row.split('\t'));

function turns(): void {
	const scores: number[] = [];
	console.log('Turn starts and names\n  corpus                 precision  recall     F1');
	for (const name of readdirSync(corpus)) {
		const path = `${corpus}${name}/gold.tsv`;
		if (!existsSync(path)) continue;
		const gold: readonly GoldTurn[] = rowsOf(path).map(([file = '', line = '', speaker = '']) => ({
			file,
			line: Number(line),
			speaker,
		}));
		const { right, found, gold: all, misses } = scoreTurns(`${corpus}${name}`, gold);
		const precision = percent(right, found);
		const recall = percent(right, all);
		const f1 = (2 * precision * recall) / (precision + recall);
		scores.push(f1);
		console.log(`  ${name.padEnd(22)} ${figure(precision)}     ${figure(recall)}     ${figure(f1)}`);
		if (verbose) for (const miss of misses) console.log(`    ${miss}`);
	}
	console.log(
		`  mean F1 ${figure(scores.reduce((a, b) => a + b, 0) / scores.length)}, least ${figure(Math.min(...scores))}\n`,
	);
}

function hardLines(): void {
	let turnsFound = 0;
	let turnsAll = 0;
	let left = 0;
	let others = 0;
	for (const [collection = '', file = '', line = '', verdict, speaker = '', why] of rowsOf(`${corpus}hard-lines.tsv`)) {
		const transcript = parseFile(`${corpus}${collection}/${file}`);
		const found = [...locate(transcript, 'turn')].find((turn) => turn.line === Number(line) - 1);
		const right = verdict === 'turn' ? found?.block.label.name === tidyName(speaker) : found === undefined;
		if (verdict === 'turn') {
			turnsAll++;
			if (right) turnsFound++;
		} else if (verdict === 'not') {
			others++;
			if (right) left++;
		}
		if (verbose && !right && verdict !== 'unsure') {
			console.log(`    ${file}:${line}: ${verdict} ‹${speaker}› ${why}, found ‹${found?.block.label.name ?? ''}›`);
		}
	}
	console.log(
		`Hard lines: ${figure(turnsFound / turnsAll)} of ${turnsAll} turns found, ${figure(left / others)} of ${others} others left alone`,
	);
}

if (existsSync(corpus)) {
	turns();
	hardLines();
	scorePairs(`${corpus}label-pairs.tsv`, verbose);
} else {
	console.log(`Skipped: no annotated transcripts at ${corpus}`);
}
