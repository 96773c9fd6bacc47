import { writeFileSync } from 'node:fs';
import type { Candidate } from '../../server/src/facts/naming/evidence.ts';
import { type Feature, namingFeatures } from '../../server/src/facts/naming/features.ts';
import { assignNames, candidatesOf } from '../../server/src/facts/naming/nameSpeakers.ts';
import { namingBias, namingWeights } from '../../server/src/facts/naming/weights.ts';
import { anonymousIn, isOneOf } from './anonymous.ts';
import { fit, likelihoodOf, type Sample } from './logistic.ts';
import { collections } from './removals.ts';

/**
 * Who is Speaker N? Every label of the annotated transcripts is replaced by a number, and the names that the words give
 * are held against those that the labels had. Weights are fitted again without each collection in turn.
 */

/** Notes in the third person and call signs: nobody is called there. They are printed and not fitted. */
const notFitted: ReadonlySet<string> = new Set([
	'graphql-wg',
	'spacelog-nasa',
	'tc39-notes',
	'w3c-did-wg-minutes',
	'wasm-meetings',
]);

/**
 * Where the fit starts from, and what it stays near: fitted by hand on public committee meetings, calls with investors and
 * court hearings, of which there are none among the annotated transcripts.
 */
const guess: Readonly<Record<Feature, number>> = {
	introduces: 6.5,
	'introduces later': 1,
	'opens with it': 4,
	'says it': -1.5,
	'before: alone': 2.8,
	'before: handed': 2.6,
	'before: called': 1.7,
	'before: greeted': 1.2,
	'before: thanked': 0,
	'before: last': 0.6,
	'before: told': 1.2,
	'before: in the last sentence but one': 1.3,
	'before: handed earlier': 0.8,
	'before: called, then asked': 1.2,
	'before: called, nothing asked': -0.3,
	'before: called at the end': -1.6,
	'before: given to who spoke': -4,
	'before: given to another': -1.5,
	'called by the only other': 0.8,
	'before the first turn': 1.4,
	'before: by a full name': 1,
	'behind: called': 2.2,
	'behind: called in an answer': 2.2,
	'behind: called at the end': 1,
	'behind: thanked': 2.2,
	'behind: greeted': 0,
	'behind: handed': -1.2,
	'behind: told': 0,
	'behind: called in the second sentence': 1.6,
	'behind: told in the second sentence': -1,
	'handed to another': -0.5,
	'has a courtesy': 1.8,
	'is a known given name': 1.7,
	'is one bare word': -0.8,
	'is one word that is no known name': -0.6,
	'in notes': -2.5,
	'is declared': 1,
	'is named ahead': 1,
	mentions: -0.7,
	'calls in each turn': 3,
};
const guessedBias = -4.5;
const strength = 0.01;

interface Case {
	readonly candidate: Candidate;
	readonly right: boolean;
}

interface Text {
	readonly cases: readonly Case[];
	readonly people: number;
}

interface Collection {
	readonly name: string;
	readonly texts: readonly Text[];
	readonly people: number;
}

interface Counts {
	readonly people: number;
	readonly offered: number;
	readonly right: number;
	readonly sure: number;
	readonly sureRight: number;
}

function gather(corpus: string): readonly Collection[] {
	return collections(corpus).map((name) => {
		const texts = [...anonymousIn(`${corpus}${name}`)].map(({ transcript, people }): Text => {
			const { speakers, clusters, candidates } = candidatesOf(transcript);
			const cases = candidates.flatMap((candidate): readonly Case[] => {
				const names = people.get(speakers[candidate.speaker]?.name ?? '');
				const offered = clusters.names.get(candidate.key) ?? candidate.key;
				return names ? [{ candidate, right: isOneOf(offered, names) }] : [];
			});
			return { cases, people: people.size };
		});
		return { name, texts, people: texts.reduce((sum, { people }) => sum + people, 0) };
	});
}

const withBias = ({ values }: Candidate): Float64Array => Float64Array.from([...values, 1]);

const train = (all: readonly Collection[]): Float64Array => {
	const samples = all.flatMap(({ texts, people }) =>
		texts.flatMap(({ cases }) =>
			cases.map(
				({ candidate, right }): Sample => ({ values: withBias(candidate), right, weight: 1 / people / all.length }),
			),
		),
	);
	return fit(samples, Float64Array.from([...namingFeatures.map((feature) => guess[feature]), guessedBias]), strength);
};

function judge({ texts, people }: Collection, own: Float64Array): Counts {
	let [offered, right, sure, sureRight] = [0, 0, 0, 0];
	for (const { cases } of texts) {
		const isRight = new Map(cases.map(({ candidate, right }) => [candidate, right]));
		const given = assignNames(
			cases.map(({ candidate }) => candidate),
			(candidate) => likelihoodOf(own, withBias(candidate)),
		);
		for (const { candidate, sure: isSure } of given) {
			offered++;
			if (isRight.get(candidate)) right++;
			if (!isSure) continue;
			sure++;
			if (isRight.get(candidate)) sureRight++;
		}
	}
	return { people, offered, right, sure, sureRight };
}

const share = (part: number, whole: number): string => (whole === 0 ? ' none' : (part / whole).toFixed(3));

function print(name: string, own: Counts, left: Counts | undefined): void {
	const cells = [own, ...(left ? [left] : [])].map(({ people, offered, right, sure, sureRight }) =>
		[share(right, offered), share(right, people), `${share(sureRight, sure)} of ${String(sure).padStart(3)}`].join(
			'   ',
		),
	);
	console.log(`  ${name.padEnd(22)} ${String(own.people).padStart(6)}   ${cells.join('   |   ')}`);
}

const sum = (all: readonly Counts[]): Counts => {
	const of = (key: keyof Counts) => all.reduce((whole, own) => whole + own[key], 0);
	return {
		people: of('people'),
		offered: of('offered'),
		right: of('right'),
		sure: of('sure'),
		sureRight: of('sureRight'),
	};
};

/** Prints how many of the names that are offered are right, and of how many people; `write` keeps the new weights. */
export function scoreNaming(corpus: string, write: boolean): void {
	const all = gather(corpus);
	const fitted = all.filter(({ name }) => !notFitted.has(name));
	const known = Float64Array.from([...namingFeatures.map((feature) => namingWeights[feature]), namingBias]);
	const rows = all.map((collection) => {
		const own = judge(collection, known);
		const rest = fitted.filter((other) => other !== collection);
		return { name: collection.name, own, left: judge(collection, train(rest)) };
	});
	console.log(
		'\nWho is Speaker N? Every label replaced by a number: of the first names offered so many are right, of so many people; and of those shown as sure.\n  collection             people   right   people   sure           |   fitted without the collection',
	);
	for (const { name, own, left } of rows) print(notFitted.has(name) ? `(${name})` : name, own, left);
	const told = rows.filter(({ name }) => !notFitted.has(name));
	print('all but (notes)', sum(told.map(({ own }) => own)), sum(told.map(({ left }) => left)));
	if (write) writeWeights(train(fitted));
}

function writeWeights(fitted: Float64Array): void {
	const rounded = (index: number) => String(Number((fitted[index] ?? 0).toFixed(2)));
	const rows = namingFeatures.map(
		(feature, index) => `	${/^\w+$/.test(feature) ? feature : `'${feature}'`}: ${rounded(index)},`,
	);
	const path = new URL('../../server/src/facts/naming/weights.ts', import.meta.url);
	writeFileSync(
		path,
		[
			"import type { Feature } from './features.ts';\n",
			'/** How much each kind of evidence for a name counts, in log odds; fitted by `npm run accuracy -- --naming`. */',
			`export const namingWeights: Readonly<Record<Feature, number>> = {\n${rows.join('\n')}\n};\n`,
			'/** The log odds of a name that stands near a speaker, before anything speaks for it. */',
			`export const namingBias = ${rounded(namingFeatures.length)};\n`,
		].join('\n'),
	);
}
