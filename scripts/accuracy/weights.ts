import { writeFileSync } from 'node:fs';
import { nameKey } from '../../server/src/conventions/names.ts';
import { type SpeakerFeature, speakerFeatures } from '../../server/src/facts/suggest/evidence.ts';
import { gapAt } from '../../server/src/facts/suggest/gap.ts';
import { weighEvidence } from '../../server/src/facts/suggest/rank.ts';
import { corpora } from './corpora.ts';
import { collections, removals } from './removals.ts';

/**
 * Fits the weights of the evidence for who spoke, and says how well weights fitted on the other collections do on each:
 * what to expect of texts that nobody has seen. `--write` writes them into the server. A number: removals a file.
 */

/** A removed label: the evidence for everybody, and whose it was. */
interface Sample {
	/** By person, then by feature. */
	readonly values: readonly Float64Array[];
	readonly right: number;
	readonly many: boolean;
}

interface Collection {
	readonly name: string;
	readonly samples: readonly Sample[];
	readonly missing: number;
	readonly missingMany: number;
}

/** What the annotated transcripts have too few examples of starts from, and stays near, a guess. */
const guesses: Readonly<Partial<Record<SpeakerFeature, number>>> = {
	byline: 5,
	'new name handed': 9,
	'new name called': 5,
	'new name answered': 5,
	introduces: 3,
	role: 3,
	host: 1,
	'group called': 4.5,
	handed: 2,
	called: 1.5,
	'calls self': -1.5,
	placeholder: -0.5,
	outsider: -1,
	silent: -1,
	'asked in this exchange': 1.5,
	'follows up': 3,
	'called alone': 2.5,
	'called earlier': 1.5,
	'called in thanks': -2,
	'first of those called': 3,
	'next of those called': 1.5,
	'answered at once': 1.5,
	'goes on': 2,
	'given the floor last': 1,
	'named in a heading': 3,
	'thanked by the next': 2,
	'closes the exchange': 2,
	'leads to another': 0.5,
	'leads on after thanks': 1,
};
const guess = Float64Array.from(speakerFeatures, (feature) => guesses[feature] ?? 0);
const strength = Number(process.env.L2 ?? 0.003);
const rounds = 400;
const pace = 0.05;

function gather(corpus: string, perFile: number): readonly Collection[] {
	return collections(corpus).map((name) => {
		const samples: Sample[] = [];
		let missing = 0;
		let missingMany = 0;
		for (const { transcript, line, names, speakers } of removals(`${corpus}${name}`, perFile)) {
			const { people, values } = weighEvidence(gapAt(transcript, line));
			const right = people.findIndex(({ name }) => names.has(nameKey(name)));
			if (right < 0) {
				missing++;
				if (speakers > 3) missingMany++;
				continue;
			}
			samples.push({
				values: people.map(({ index }) => Float64Array.from(values, (column) => column[index] ?? 0)),
				right,
				many: speakers > 3,
			});
		}
		return { name, samples, missing, missingMany };
	});
}

const score = (weights: Float64Array, values: Float64Array): number => {
	let sum = 0;
	for (let index = 0; index < weights.length; index++) sum += (weights[index] ?? 0) * (values[index] ?? 0);
	return sum;
};

/** Samples in one row of numbers: by sample, person and feature. */
interface Flat {
	readonly values: Float64Array;
	/** How many people each sample has, who of them is right, and how much it counts. */
	readonly people: readonly number[];
	readonly right: readonly number[];
	readonly counts: readonly number[];
}

function flatten(all: readonly Collection[]): Flat {
	const own = all.flatMap(({ samples }) =>
		samples.map((sample) => ({ ...sample, counts: 1 / samples.length / all.length })),
	);
	const size = guess.length;
	const values = new Float64Array(own.reduce((sum, { values }) => sum + values.length, 0) * size);
	let at = 0;
	for (const sample of own) {
		for (const person of sample.values) {
			values.set(person, at);
			at += size;
		}
	}
	return {
		values,
		people: own.map(({ values }) => values.length),
		right: own.map(({ right }) => right),
		counts: own.map(({ counts }) => counts),
	};
}

/** Adds what the likelihoods are off, by feature. */
function addSlope({ values, people, right, counts }: Flat, weights: Float64Array, slope: Float64Array): void {
	const size = weights.length;
	const odds = new Float64Array(Math.max(...people));
	let from = 0;
	for (let sample = 0; sample < people.length; sample++) {
		const count = people[sample] ?? 0;
		let best = Number.NEGATIVE_INFINITY;
		for (let person = 0; person < count; person++) {
			let sum = 0;
			const at = from + person * size;
			for (let index = 0; index < size; index++) sum += (weights[index] ?? 0) * (values[at + index] ?? 0);
			odds[person] = sum;
			if (sum > best) best = sum;
		}
		let whole = 0;
		for (let person = 0; person < count; person++) {
			const own = Math.exp((odds[person] ?? 0) - best);
			odds[person] = own;
			whole += own;
		}
		for (let person = 0; person < count; person++) {
			const off = ((odds[person] ?? 0) / whole - (person === right[sample] ? 1 : 0)) * (counts[sample] ?? 0);
			if (Math.abs(off) < 1e-9) continue;
			const at = from + person * size;
			for (let index = 0; index < size; index++) slope[index] = (slope[index] ?? 0) + off * (values[at + index] ?? 0);
		}
		from += count * size;
	}
}

/** Weights that make the right persons likely, each collection counting the same: Adam on the multinomial logit. */
function train(all: readonly Collection[]): Float64Array {
	const flat = flatten(all);
	const weights = Float64Array.from(guess);
	const first = new Float64Array(weights.length);
	const second = new Float64Array(weights.length);
	for (let round = 1; round <= rounds; round++) {
		const slope = new Float64Array(weights.length);
		addSlope(flat, weights, slope);
		for (let index = 0; index < weights.length; index++) {
			const pull = (slope[index] ?? 0) + strength * ((weights[index] ?? 0) - (guess[index] ?? 0));
			first[index] = 0.9 * (first[index] ?? 0) + 0.1 * pull;
			second[index] = 0.99 * (second[index] ?? 0) + 0.01 * pull * pull;
			const step =
				(first[index] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[index] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
			weights[index] = (weights[index] ?? 0) - (pace * step) / (1 + round / 150);
		}
	}
	return weights;
}

function judge(weights: Float64Array, { samples, missing, missingMany }: Collection) {
	const places = samples.map(({ values, right, many }) => {
		const scores = values.map((own) => score(weights, own));
		const own = scores[right] ?? 0;
		const best = Math.max(...scores);
		const likelihood = 1 / scores.reduce((sum, other) => sum + Math.exp(other - best), 0);
		return { place: scores.filter((other) => other > own).length, many, likelihood };
	});
	const many = places.filter((own) => own.many);
	return { places, many, all: places.length + missing, allMany: many.length + missingMany };
}

const share = (part: number, whole: number) => (whole === 0 ? ' none' : (part / whole).toFixed(3));

if (corpora === undefined) throw new Error('No annotated transcripts in ../shared/corpus');
const all = gather(corpora, Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 60));
console.log('Left out, then judged        all    first  three  | more than three speakers');
const told: { readonly right: boolean; readonly likelihood: number }[] = [];
let sums = [0, 0, 0, 0, 0, 0];
for (const left of all) {
	const { places, many, all: count, allMany } = judge(train(all.filter((other) => other !== left)), left);
	told.push(...places.map(({ place, likelihood }) => ({ right: place === 0, likelihood })));
	const row = [
		count,
		places.filter(({ place }) => place === 0).length,
		places.filter(({ place }) => place < 3).length,
		allMany,
		many.filter(({ place }) => place === 0).length,
		many.filter(({ place }) => place < 3).length,
	];
	sums = sums.map((sum, index) => sum + (row[index] ?? 0));
	print(left.name, row);
}
print('all', sums);
console.log('First names by how likely they are said to be, all of them left out: how many, how many are right');
for (const least of [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99]) {
	const own = told.filter(({ likelihood }) => likelihood >= least);
	console.log(`  from ${least}: ${own.length}, ${share(own.filter(({ right }) => right).length, own.length)}`);
}
function print(name: string, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[]) {
	console.log(
		`  ${name.padEnd(24)} ${String(a).padStart(5)}   ${share(b, a)}  ${share(c, a)}  |  ${String(d).padStart(5)}   ${share(e, d)}  ${share(f, d)}`,
	);
}
const final = train(all);
const listed = speakerFeatures.map((feature, index) => [feature, Math.round((final[index] ?? 0) * 100) / 100] as const);
for (const [feature, weight] of listed) console.log(`  ${feature.padEnd(30)} ${weight}`);
const lines = listed.map(([feature, weight]) => `\t${/^\w+$/.test(feature) ? feature : `'${feature}'`}: ${weight},`);
if (process.argv.includes('--write'))
	writeFileSync(
		new URL('../../server/src/facts/suggest/weights.ts', import.meta.url),
		`import type { SpeakerFeature } from './evidence.ts';\n\n/** How much each kind of evidence counts, in log odds; fitted by \`scripts/accuracy/weights.ts\`. */\nexport const featureWeights: Readonly<Record<SpeakerFeature, number>> = {\n${lines.join('\n')}\n};\n`,
	);
