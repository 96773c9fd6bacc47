import { foldWord } from '../../languages/all/gather.ts';
import { isName } from '../../languages/all/knownNames.ts';
import { namesForShort } from '../../languages/all/shortNames.ts';
import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import { type Speaker, speakersOf } from '../people/speakers.ts';
import { speechOf } from '../speech/speech.ts';
import { type Clusters, clustersOf } from './clusters.ts';
import { type Candidate, evidenceFor } from './evidence.ts';
import { namingFeatures } from './features.ts';
import { leftOfTwo } from './leftOfTwo.ts';
import { mannerOf } from './manner.ts';
import type { Mention } from './mention.ts';
import type { Named } from './named.ts';
import { namesAheadIn } from './namedAhead.ts';
import { reasonFor } from './reason.ts';
import { allMentionsIn } from './saidAround.ts';
import { namingBias, namingWeights } from './weights.ts';

/**
 * Below this a name is not offered; a name that somebody has already is offered again only above the second. Left out of
 * the fit .4 names .433 of the people and is right in .924 (.5: .399 and .917 of all before); who is named twice is hardly
 * ever two people.
 */
const least = 0.42;
/** `npm run accuracy` prints how many of these are right in collections that are left out of the fit. */
const leastSure = 0.95;

/** Every candidate of a transcript, likely or not, and how likely it is alone. */
export const candidatesOf = remembered((transcript: Transcript) => {
	const speakers = speakersOf(transcript);
	const index = new Map(speakers.map((speaker, at) => [speaker, at]));
	const by = speechOf(transcript).map(({ speaker }) => (speaker && index.get(speaker)) ?? -1);
	const known = byWord(wordsOfKnown(speakers));
	const named = new Set(speakers.flatMap(({ declared }) => declared ?? []));
	const waiting = transcript.detection.declared.filter((entry) => !named.has(entry)).map(({ name }) => name);
	const mentions = allMentionsIn(transcript);
	const ahead = namesAheadIn(transcript).map(({ name }) => name);
	const clusters = clustersOf(mentions, [...waiting, ...ahead]);
	const declared = keysOf(waiting);
	const doubtful = doubtfulKeys(mentions, clusters);
	const manner = mannerOf(transcript);
	const candidates = evidenceFor(mentions, clusters, by, { declared, ahead: keysOf(ahead) }, manner).filter(
		({ speaker, key, times, best }) =>
			speakers[speaker]?.placeholder === true &&
			times > 0 &&
			!isKnown(key, known) &&
			!doubtful.has(key) &&
			(manner !== 'report' || best?.side === 'own'),
	);
	return { speakers, clusters, candidates };
});

/** Words that nobody is known to be called and that have a capital only where a sentence begins: `Question?` */
function doubtfulKeys(mentions: readonly Mention[], { keys }: Clusters): ReadonlySet<string> {
	const sure = new Set(
		mentions.flatMap(({ initial, words, cue }, index) =>
			initial && cue !== 'introduced' && !isName(foldWord((words[0] ?? '').toLowerCase())) ? [] : [keys[index] ?? ''],
		),
	);
	return new Set(keys.filter((key) => !sure.has(key)));
}

const keysOf = (names: readonly string[]): ReadonlySet<string> =>
	new Set(names.map((name) => foldWord(name.toLowerCase())));

/** A candidate that is given out. */
interface Given {
	readonly candidate: Candidate;
	readonly likelihood: number;
	readonly sure: boolean;
}

/** Gives names out over a document, the likeliest first: each speaker gets one, and a name goes to one speaker. */
export function assignNames(
	candidates: readonly Candidate[],
	likelihoodFor: (candidate: Candidate) => number,
): readonly Given[] {
	const scored = candidates
		.map((candidate) => ({ candidate, likelihood: likelihoodFor(candidate) }))
		.filter(({ likelihood }) => likelihood >= least)
		.sort((a, b) => b.likelihood - a.likelihood);
	const given = new Map<number, Given>();
	const used = new Set<string>();
	for (const { candidate, likelihood } of scored) {
		const { speaker, key } = candidate;
		if (given.has(speaker) || used.has(key)) continue;
		given.set(speaker, { candidate, likelihood, sure: likelihood >= leastSure });
		used.add(key);
	}
	return [...given.values()];
}

/**
 * Who the speakers without a name are by what is said: names called, handed over to, thanked, and said of oneself, scored
 * and given out once over the whole document. Who has a label with a name is nobody else. Only those who are likely.
 */
export const namesOfPlaceholders = remembered((transcript: Transcript): ReadonlyMap<Speaker, Named> => {
	const { speakers, clusters, candidates } = candidatesOf(transcript);
	const named = new Map(
		assignNames(candidates, likelihoodOf).flatMap(({ candidate, likelihood, sure }) => {
			const speaker = speakers[candidate.speaker];
			if (!speaker) return [];
			return [
				[speaker, { name: nameOf(candidate, clusters), likelihood, sure, reason: reasonFor(candidate) }] as const,
			];
		}),
	);
	const left = leftOfTwo(transcript, speakers, named);
	return left ? new Map([...named, left]) : named;
});

const nameOf = ({ key }: Candidate, { names }: Clusters): string => names.get(key) ?? key;

const weighing = namingFeatures.map((feature) => namingWeights[feature]);

/** How likely a name is a speaker's, with nothing known of the others. */
function likelihoodOf({ values }: Candidate): number {
	let score = namingBias;
	for (const [index, value] of values.entries()) score += (weighing[index] ?? 0) * value;
	return 1 / (1 + Math.exp(-score));
}

/** The words of everybody whom labels name. */
const wordsOfKnown = (speakers: readonly Speaker[]): readonly ReadonlySet<string>[] =>
	speakers
		.filter(({ placeholder }) => !placeholder)
		.flatMap(({ name, aliases, declared }) => [name, ...aliases, ...(declared ? [declared.name] : [])])
		.map((name) => {
			const words = foldWord(name.toLowerCase()).split(/[\s.]+/);
			return new Set([...words, ...words.flatMap(namesForShort)]);
		});

/** Names by each of their words: of those of everybody only the ones with a word of the name are looked at. */
function byWord(names: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
	const found = new Map<string, ReadonlySet<string>[]>();
	for (const words of names) {
		for (const word of words) {
			const own = found.get(word);
			if (own) own.push(words);
			else found.set(word, [words]);
		}
	}
	return found;
}

/** True where somebody has all words of a name: the rarest of them tells who that may be. */
const isKnown = (key: string, known: ReadonlyMap<string, readonly ReadonlySet<string>[]>): boolean => {
	const words = key.split(' ');
	const having = words.map((word) => known.get(word) ?? []);
	const rarest = having.reduce((least, own) => (own.length < least.length ? own : least));
	return rarest.some((own) => words.every((word) => own.has(word)));
};
