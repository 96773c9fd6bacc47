import { readdirSync, readFileSync } from 'node:fs';
import { tidyName } from '../../server/src/conventions/names.ts';
import { verdictOn } from '../../server/src/parser/labels/weigh.ts';
import { type LabelFeature, labelPoints, labelWeights } from '../../server/src/parser/labels/weights.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { corpora } from './corpora.ts';
import { fit, type Sample } from './logistic.ts';
import { collections } from './removals.ts';

/**
 * Would weights for labels that are fitted do better than those that are set by hand? Fits them by logistic regression,
 * drawn to the ones set by hand, on whole texts, on windows of them and on the texts of `test/judged`; each collection,
 * and each file of `test/judged`, is judged by weights that were fitted without it. What counts of other labels is counted
 * as the weights set by hand decide them. Prints wrong candidates of all; writes nothing.
 */

const features = Object.keys(labelWeights) as readonly LabelFeature[];
const places = new Map(features.map((feature, index) => [feature, index]));
const byHand = Float64Array.from(features, (feature) => labelWeights[feature]);

/** Candidates of one kind in one text. */
interface Judged extends Sample {
	readonly count: number;
	readonly hand: boolean;
}

type Source = 'whole' | 'windows' | 'hard lines' | 'short texts';

interface Fold {
	readonly name: string;
	readonly parts: ReadonlyMap<Source, Judged[]>;
}

/** The candidates of a text, those of one kind that are right, or are not, together. Undefined names are doubtful. */
function judge(texts: readonly string[], nameAt: (line: number) => string | undefined | null): readonly Judged[] {
	const { weighed } = parse(texts);
	const found = new Map<string, { right: boolean; count: number; signature: string }>();
	for (const [index, { kind, signature }] of weighed.candidates.known.entries()) {
		const name = nameAt(weighed.candidates.lines[index] ?? -1);
		if (name === null) continue;
		const right = name !== undefined && tidyName(name) === kind.label.name;
		const key = `${right} ${signature}`;
		const own = found.get(key) ?? { right, count: 0, signature };
		own.count++;
		found.set(key, own);
	}
	return [...found.values()].flatMap(({ right, count, signature }) => {
		const verdict = verdictOn(weighed.verdicts, signature);
		if (!verdict) return [];
		const values = new Float64Array(features.length);
		for (const { feature, weight } of verdict.evidence) {
			const place = places.get(feature) ?? 0;
			const one = byHand[place] ?? 0;
			values[place] = (values[place] ?? 0) + (one === 0 ? 1 : weight / one);
		}
		return [{ values, right, count, hand: verdict.accepted, weight: Math.sqrt(count) }];
	});
}

/** Lines that were judged apart, by collection and file: true for a turn. */
function hardLines(folder: string): ReadonlyMap<string, ReadonlyMap<number, string | undefined>> {
	const found = new Map<string, Map<number, string | undefined>>();
	for (const row of readFileSync(`${folder}hard-lines.tsv`, 'utf8').split('\n').slice(1)) {
		const [collection = '', file = '', line = '', verdict = '', speaker = ''] = row.split('\t');
		if (verdict !== 'turn' && verdict !== 'not') continue;
		const key = `${collection}/${file}`;
		const own = found.get(key) ?? new Map<number, string | undefined>();
		found.set(key, own.set(Number(line) - 1, verdict === 'turn' ? speaker : undefined));
	}
	return found;
}

const perFile = 6;
const [fewest, most] = [5, 44];

function foldOf(folder: string, name: string, hard: ReturnType<typeof hardLines>): Fold {
	const gold = new Map<string, Map<number, string>>();
	for (const row of readFileSync(`${folder}${name}/gold.tsv`, 'utf8').split('\n').slice(1).filter(Boolean)) {
		const [file = '', line = '', speaker = ''] = row.split('\t');
		gold.set(file, (gold.get(file) ?? new Map<number, string>()).set(Number(line) - 1, speaker));
	}
	const parts = new Map<Source, Judged[]>([
		['whole', []],
		['windows', []],
		['hard lines', []],
	]);
	let state = 7;
	const random = (n: number) => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return Math.floor((state / 0x80000000) * n);
	};
	for (const [file, own] of gold) {
		const lines = splitLines(readFileSync(`${folder}${name}/${file}`, 'utf8'));
		const at = (line: number) => (own.get(line) === '?' ? null : own.get(line));
		const apart = hard.get(`${name}/${file}`);
		if (apart) parts.get('hard lines')?.push(...judge(lines, (line) => (apart.has(line) ? apart.get(line) : null)));
		// In captions each cue has its label, and a turn is several.
		if (/\.(?:vtt|srt)$/.test(file)) continue;
		parts.get('whole')?.push(...judge(lines, at));
		for (let window = 0; window < perFile; window++) {
			const length = fewest + random(most - fewest + 1);
			const from = random(Math.max(1, lines.length - length));
			parts.get('windows')?.push(...judge(lines.slice(from, from + length), (line) => at(line + from)));
		}
	}
	return { name, parts };
}

function shortTexts(): readonly Fold[] {
	const judged = new URL('../../test/judged/', import.meta.url);
	return readdirSync(judged).map((name) => {
		const texts = readFileSync(new URL(name, judged), 'utf8').split(/^=== .*\n/m);
		const own = texts.slice(1).flatMap((text) => {
			const lines = text.trimEnd().split('\n');
			const marked = lines.map((line) => /^⟦([^⟧]*)⟧/.exec(line));
			return judge(
				lines.map((line, index) => line.slice(marked[index]?.[0].length ?? 0)),
				(line) => marked[line]?.[1],
			);
		});
		return { name, parts: new Map<Source, Judged[]>([['short texts', own]]) };
	});
}

/** How much each source counts in the fit. */
const shares: Readonly<Record<Source, number>> = { whole: 1, windows: 0.5, 'hard lines': 0.5, 'short texts': 1.5 };

function samplesOf(folds: readonly Fold[]): readonly Sample[] {
	return folds.flatMap(({ parts }) =>
		[...parts].flatMap(([source, own]) => {
			const all = own.reduce((sum, { weight }) => sum + weight, 0);
			return own.map(({ values, right, weight }) => ({
				values,
				right,
				weight: (weight * shares[source]) / Math.max(1, all) / folds.length,
			}));
		}),
	);
}

const scoreOf = (weights: Float64Array, values: Float64Array): number =>
	values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);

if (corpora === undefined) throw new Error('No annotated transcripts in ../shared/corpus');
const folder = corpora;
const hard = hardLines(folder);
const folds = [...collections(folder).map((name) => foldOf(folder, name, hard)), ...shortTexts()];
const counts = new Map<string, { wrong: number; all: number }>();
const add = (key: string, wrong: number, all: number) => {
	const own = counts.get(key) ?? { wrong: 0, all: 0 };
	counts.set(key, { wrong: own.wrong + wrong, all: own.all + all });
};
const strengths = [3e-3, 3e-2];
for (const left of folds) {
	const samples = samplesOf(folds.filter((other) => other !== left));
	const fitted = strengths.map((strength) => fit(samples, byHand, strength));
	for (const [source, own] of left.parts) {
		for (const { values, right, count, hand } of own) {
			add(`${source}: set by hand`, hand === right ? 0 : count, count);
			for (const [index, weights] of fitted.entries())
				add(
					`${source}: fitted, drawn by ${strengths[index]}`,
					scoreOf(weights, values) > labelPoints.label === right ? 0 : count,
					count,
				);
		}
	}
}
console.log('Candidates that are judged wrongly, by weights that were fitted without the collection or file');
for (const [key, { wrong, all }] of [...counts].sort()) console.log(`  ${key.padEnd(40)} ${wrong} of ${all}`);
