import { readFileSync } from 'node:fs';
import { type NearMiss, nearMisses } from '../../server/src/facts/misspellings/nearNames.ts';

interface Pair {
	readonly corpus: string;
	readonly file: string;
	readonly rarer: string;
	readonly rarerCount: number;
	readonly commoner: string;
	readonly commonerCount: number;
	readonly verdict: string;
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(4));

/**
 * Holds near misses against `label-pairs.tsv`: the labels of each file with their counts, as far as the pairs tell, are
 * judged together. A pair is found where the one label is taken for the other or both for the same third one.
 */
export function scorePairs(path: string, verbose: boolean): void {
	const pairs = readPairs(path);
	const found = new Map([...new Set(pairs.map(({ file }) => file))].map((file) => [file, missesOf(pairs, file)]));
	const isFound = ({ file, rarer, commoner }: Pair) => {
		const heads = found.get(file);
		return (heads?.get(rarer)?.to ?? rarer) === (heads?.get(commoner)?.to ?? commoner);
	};
	console.log('Nearly equal labels\n  corpus                 precision  recall     same / others');
	for (const corpus of [...new Set(pairs.map((pair) => pair.corpus)), 'all']) {
		const own = pairs.filter((pair) => (corpus === 'all' || pair.corpus === corpus) && pair.verdict !== 'unsure');
		const same = own.filter(({ verdict }) => verdict === 'same');
		const hits = own.filter(isFound);
		const right = hits.filter(({ verdict }) => verdict === 'same').length;
		const sums = `${same.length} / ${own.length - same.length}`;
		console.log(
			`  ${corpus.padEnd(22)} ${share(right, hits.length).padEnd(10)} ${share(right, same.length).padEnd(10)} ${sums}`,
		);
	}
	if (!verbose) return;
	for (const pair of pairs.filter(({ verdict }) => verdict !== 'unsure')) {
		if (isFound(pair) === (pair.verdict === 'same')) continue;
		const { file, rarer, rarerCount, commoner, commonerCount, verdict } = pair;
		console.log(`    ${file}: ‹${rarer}› ${rarerCount}, ‹${commoner}› ${commonerCount} are ${verdict}`);
	}
}

const readPairs = (path: string): readonly Pair[] =>
	readFileSync(path, 'utf8')
		.split('\n')
		.slice(1)
		.filter(Boolean)
		.map((row) => {
			const [corpus = '', file = '', , rarer = '', rarerCount, commoner = '', commonerCount, verdict = ''] =
				row.split('\t');
			return {
				corpus,
				file,
				rarer,
				rarerCount: Number(rarerCount),
				commoner,
				commonerCount: Number(commonerCount),
				verdict,
			};
		});

function missesOf(pairs: readonly Pair[], file: string): ReadonlyMap<string, NearMiss> {
	const counts = new Map<string, number>();
	for (const pair of pairs) {
		if (pair.file !== file) continue;
		counts.set(pair.rarer, pair.rarerCount);
		counts.set(pair.commoner, pair.commonerCount);
	}
	const uses = [...counts].map(([name, count]) => ({ name, count }));
	return new Map(nearMisses(uses).map((miss) => [miss.from, miss]));
}
