import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { corpora, figuresOf, hardLinesOf, scoredCorpora } from './corpora.ts';
import { scoreHouses } from './houses/fromCorpora.ts';
import { scoreNaming } from './naming.ts';
import { scorePairs } from './pairs.ts';
import { suggestions } from './suggestions.ts';
import { parseFile } from './turns.ts';
import { scoreWindows } from './windows.ts';

const verbose = process.argv.includes('--verbose');
const figure = (value: number) => value.toFixed(4);

/** Parses every file, also those without annotation, and says which fail. */
function everyFile(folder: string): void {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(?:transcript|md|txt|vtt|srt)$/.test(name),
	);
	const failed = names.flatMap((name) => {
		try {
			parseFile(join(folder, name));
			return [];
		} catch (error) {
			return [`  ${name}: ${error instanceof Error ? error.message : String(error)}`];
		}
	});
	console.log(
		[`${names.length - failed.length} of ${names.length} files parsed without an exception`, ...failed].join('\n'),
	);
	if (failed.length > 0) process.exitCode = 1;
}

function turns(folder: string): void {
	const scores: number[] = [];
	console.log('\nTurn starts and names\n  corpus                 precision  recall     F1');
	for (const { name, score } of scoredCorpora(folder)) {
		const { precision, recall, f1 } = figuresOf(score);
		scores.push(f1);
		console.log(`  ${name.padEnd(22)} ${figure(precision)}     ${figure(recall)}     ${figure(f1)}`);
		if (verbose) for (const miss of score.misses) console.log(`    ${miss}`);
	}
	const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
	console.log(`  mean F1 ${figure(mean)}, least ${figure(Math.min(...scores))}\n`);
}

function hardLines(folder: string): void {
	const { turns, turnsFound, others, othersLeft, misses } = hardLinesOf(folder);
	if (verbose) for (const miss of misses) console.log(`    ${miss}`);
	console.log(
		`Hard lines: ${figure(turnsFound / turns)} of ${turns} turns found, ${figure(othersLeft / others)} of ${others} others left alone`,
	);
}

if (corpora === undefined) {
	console.log('Skipped: no annotated transcripts in ../shared/corpus');
} else {
	everyFile(corpora);
	turns(corpora);
	hardLines(corpora);
	scoreWindows(corpora);
	scorePairs(`${corpora}label-pairs.tsv`, verbose);
	if (process.argv.includes('--houses')) scoreHouses(corpora, verbose);
	suggestions(corpora);
	scoreNaming(corpora, process.argv.includes('--naming'));
}
