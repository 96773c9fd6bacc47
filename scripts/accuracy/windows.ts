import { readFileSync } from 'node:fs';
import { tidyName } from '../../server/src/conventions/names.ts';
import { locatedBlocks } from '../../server/src/model/transcript.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { figuresOf } from './corpora.ts';
import { collections } from './removals.ts';

/** Short texts, as a transcript is while it is being written: so many windows of each file, so many lines each. */
const perFile = 6;
const fewest = 5;
const most = 44;

/** Holds the turns found in windows of the annotated transcripts, each read by itself, against their gold. */
export function scoreWindows(corpus: string): void {
	console.log(
		`Windows of ${fewest} to ${most} lines, ${perFile} a file\n  collection             precision  recall     F1`,
	);
	const scores: number[] = [];
	for (const name of collections(corpus)) {
		const score = scoreCollection(`${corpus}${name}`);
		if (score.gold === 0) continue;
		const { precision, recall, f1 } = figuresOf(score);
		scores.push(f1);
		const cells = [precision, recall, f1].map((value) => value.toFixed(4)).join('     ');
		console.log(`  ${name.padEnd(22)} ${cells}`);
	}
	console.log(`  mean F1 ${(scores.reduce((sum, own) => sum + own, 0) / scores.length).toFixed(4)}\n`);
}

function scoreCollection(folder: string) {
	const files = new Map<string, Map<number, string>>();
	for (const row of readFileSync(`${folder}/gold.tsv`, 'utf8').split('\n').slice(1).filter(Boolean)) {
		const [file = '', line = '', speaker = ''] = row.split('\t');
		files.set(file, (files.get(file) ?? new Map<number, string>()).set(Number(line) - 1, speaker));
	}
	let [right, found, gold] = [0, 0, 0];
	let state = 7;
	const random = (n: number) => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return Math.floor((state / 0x80000000) * n);
	};
	for (const [file, own] of files) {
		// Captions are cut between cues, not between lines.
		if (/\.(?:vtt|srt)$/.test(file)) continue;
		const lines = splitLines(readFileSync(`${folder}/${file}`, 'utf8'));
		for (let window = 0; window < perFile; window++) {
			const length = fewest + random(most - fewest + 1);
			const from = random(Math.max(1, lines.length - length));
			for (const { block, line } of locatedBlocks(parse(lines.slice(from, from + length)), 'turn')) {
				const speaker = own.get(line + from);
				if (speaker === '?') continue;
				found++;
				if (speaker !== undefined && tidyName(speaker) === block.label.name) right++;
			}
			for (const [line, speaker] of own) if (speaker !== '?' && line >= from && line < from + length) gold++;
		}
	}
	return { right, found, gold, misses: [] };
}
