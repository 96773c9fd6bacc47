import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { locatedBlocks, type Transcript, type Turn } from '../../../server/src/model/transcript.ts';
import { parseFile } from '../turns.ts';
import type { Speech } from './house.ts';
import { findIn, settings } from './index.ts';

const filesEach = 4;
const mostSpeeches = 160;
const mostParagraphs = 6;

/** The speech of real transcripts, a few files of each collection. */
function speechesIn(folder: string): readonly (readonly Speech[])[] {
	const collections = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	const all = collections.flatMap(({ name }) =>
		readdirSync(join(folder, name))
			.filter((file) => /\.(?:md|txt|vtt)$/.test(file))
			.slice(0, filesEach)
			.map((file) => speechesOf(parseFile(join(folder, name, file)))),
	);
	return all.filter((speeches) => speeches.length > 12 && new Set(speeches.map(({ speaker }) => speaker)).size > 1);
}

const speechesOf = (transcript: Transcript): readonly Speech[] =>
	[...locatedBlocks(transcript, 'turn')]
		.map(({ block }) => ({ speaker: block.label.name, paragraphs: wordsOf(block).slice(0, mostParagraphs) }))
		.filter(({ paragraphs }) => paragraphs.length > 0)
		.slice(0, mostSpeeches);

/** Paragraphs as one line each, without what belongs to cues. */
const wordsOf = ({ lines, paragraphs }: Turn): readonly string[] =>
	paragraphs
		.map(({ range: { start, end } }) => {
			const own = lines.slice(start.line, end.line + 1);
			const texts = own.flatMap((line, at) => {
				if (line.kind === 'timing' || line.kind === 'captions') return [];
				return line.text.slice(line.kind === 'label' ? line.label.speechAt : at === 0 ? start.character : 0);
			});
			return texts
				.join(' ')
				.replace(/<\/?[cibuv][^>]*>/g, '')
				.replace(/\s+/g, ' ')
				.trim();
		})
		.filter(Boolean);

/** Sets the speech of real transcripts as each house writes it, and prints how well the turns are found again. */
export function scoreHouses(folder: string, verbose: boolean): void {
	const documents = speechesIn(folder);
	const scores: number[] = [];
	console.log(`\nReal speech of ${documents.length} files, set as ${settings.size} houses write it`);
	for (const [name, set] of settings) {
		const all = documents.map((speeches) => findIn(set(speeches)));
		const sum = (key: 'right' | 'found' | 'gold') => all.reduce((total, each) => total + each[key], 0);
		const f1 = (2 * sum('right')) / (sum('found') + sum('gold'));
		scores.push(f1);
		if (f1 < 0.995 || verbose) console.log(`  ${f1.toFixed(4)}  ${name}`);
		if (verbose) for (const { misses } of all) for (const miss of misses.slice(0, 3)) console.log(`          ${miss}`);
	}
	const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
	console.log(`  mean F1 ${mean.toFixed(4)}, least ${Math.min(...scores).toFixed(4)}`);
}
