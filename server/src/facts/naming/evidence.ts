import { foldWord } from '../../languages/all/gather.ts';
import { commonGivenNames, isName } from '../../languages/all/knownNames.ts';
import type { Clusters } from './clusters.ts';
import { type Feature, namingFeatures } from './features.ts';
import type { Manner } from './manner.ts';
import type { Cue, Mention } from './mention.ts';

/** A speaker and a name that may be theirs, and what speaks for it. */
export interface Candidate {
	/** The index of the speaker among those of the transcript. */
	readonly speaker: number;
	readonly key: string;
	/** In the order of {@link features}. */
	readonly values: Float64Array;
	/** The mention that tells most, and on which side of the speaker's words it stands; undefined for `told` alone. */
	readonly best: { readonly mention: Mention; readonly side: Side } | undefined;
	/** How many mentions tell the same. */
	readonly times: number;
}

/** The keys of names that stand above the speech. */
export interface NamesAbove {
	/** Declared to speak, and no label has them. */
	readonly declared: ReadonlySet<string>;
	/** In the title, in front matter, in a description. */
	readonly ahead: ReadonlySet<string>;
}

export type Side = 'before' | 'behind' | 'own';

interface Pair {
	readonly speaker: number;
	readonly key: string;
	readonly counts: Map<Feature, number>;
	best: { readonly mention: Mention; readonly side: Side; readonly worth: number } | undefined;
	times: number;
}

/** More of the same tells no more. */
const mostCounted = 6;
/** A speech of somebody else is looked for so far away. */
const furthest = 6;

const calls: ReadonlySet<Cue> = new Set(['handed', 'alone', 'called', 'last', 'greeted']);
const handing: ReadonlySet<Cue> = new Set(['handed', 'alone', 'last']);

/** What cues are worth as a reason, the best first. */
const worth: Readonly<Record<Side, Partial<Record<Cue, number>>>> = {
	own: { introduced: 9, told: 4, alone: 4, called: 4 },
	before: { alone: 8, handed: 7, called: 5, greeted: 4, last: 3, told: 1 },
	behind: { thanked: 6, called: 6, greeted: 4, last: 2 },
};

/** Gathers the evidence for each speaker (by speech; −1 for nobody known) and each name that is said near their words. */
export function evidenceFor(
	mentions: readonly Mention[],
	{ keys }: Clusters,
	by: readonly number[],
	above: NamesAbove,
	manner: Manner,
): readonly Candidate[] {
	const firstSpeech = new Map<number, number>();
	const turns = new Map<number, number>();
	for (const [index, speaker] of by.entries()) {
		if (!firstSpeech.has(speaker)) firstSpeech.set(speaker, index);
		turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
	}
	const step = (from: number, way: 1 | -1, except: readonly number[]): number => {
		for (let at = from + way; at >= 0 && at < by.length && Math.abs(at - from) <= furthest; at += way) {
			if (!except.includes(by[at] ?? -1)) return at;
		}
		return -1;
	};
	const pairs = new Map<string, Pair>();
	const put = (speaker: number, key: string, feature: Feature | undefined) => {
		if (speaker < 0) return undefined;
		const id = `${speaker} ${key}`;
		const pair = pairs.get(id) ?? { speaker, key, counts: new Map<Feature, number>(), best: undefined, times: 0 };
		pairs.set(id, pair);
		if (feature) pair.counts.set(feature, (pair.counts.get(feature) ?? 0) + 1);
		return pair;
	};
	const tell = (pair: Pair | undefined, mention: Mention, side: Side) => {
		const value = worth[side][mention.cue] ?? 0;
		if (!pair || value === 0) return;
		if (value > 1) pair.times++;
		if (value > (pair.best?.worth ?? 0)) pair.best = { mention, side, worth: value };
	};
	const given = new Map<string, Set<number>>();
	const give = (key: string, speaker: number) =>
		void given.set(key, (given.get(key) ?? new Set<number>()).add(speaker));
	const introducing = new Set(mentions.flatMap(({ cue, speech }) => (cue === 'introduced' ? [speech] : [])));
	const about = new Map<string, { all: number; courteous: number }>();
	for (const [index, mention] of mentions.entries()) {
		const key = keys[index] ?? '';
		const { cue, before, behind, speech } = mention;
		const counts = about.get(key) ?? { all: 0, courteous: 0 };
		about.set(key, counts);
		counts.all++;
		if (mention.courtesy !== '') counts.courteous++;
		const own = by[speech] ?? -1;
		if (cue === 'introduced') {
			tell(put(own, key, before < 3 ? 'introduces' : 'introduces later'), mention, 'own');
			give(key, own);
			continue;
		}
		const presents = isPresented(mention) && !introducing.has(speech) && firstSpeech.get(own) === speech;
		const pair = put(own, key, presents ? 'opens with it' : 'says it');
		if (presents) tell(pair, mention, 'own');
		if (cue === 'represented') continue;
		const other = onlyOther(turns, own);
		if (other >= 0 && spokenTo.has(cue) && (before < 3 || behind < 2)) put(other, key, 'called by the only other');
		const next = step(speech, 1, [own]);
		if (next >= 0) {
			const speaker = by[next] ?? -1;
			const feature = featureBefore(mention);
			const pair = put(speaker, key, feature);
			if (behind < 2 || feature === 'before: called, then asked') tell(pair, mention, 'before');
			if (behind === 0 && cue === 'called' && !mention.asks) put(speaker, key, 'before: called, nothing asked');
			if (behind === 0 && cue === 'called' && mention.ends) put(speaker, key, 'before: called at the end');
			if (calls.has(cue) && isGivenToLast(given.get(key), speaker, by[step(speech, -1, [own])] ?? -1))
				put(speaker, key, 'before: given to who spoke');
			if (behind === 0 && cue === 'called' && !mention.asks && isGivenToOther(given.get(key), speaker))
				put(speaker, key, 'before: given to another');
			if (behind < 2 && calls.has(cue)) give(key, speaker);
			if (behind < 3 && calls.has(cue)) {
				if (firstSpeech.get(speaker) === next) put(speaker, key, 'before the first turn');
				if (mention.courtesy !== '' || mention.words.length > 1) put(speaker, key, 'before: by a full name');
			}
			const later = step(next, 1, [speaker, own]);
			if (later >= 0 && behind < 3 && handing.has(cue)) put(by[later] ?? -1, key, 'handed to another');
		}
		const last = step(speech, -1, [own]);
		if (last >= 0 && (before < 3 || behind < 2)) {
			const speaker = by[last] ?? -1;
			const feature = featureBehind(mention);
			const pair = put(speaker, key, feature);
			if (feature === 'behind: called' && mention.ends) put(speaker, key, 'behind: called at the end');
			if (before < 2) tell(pair, mention, 'behind');
			const earlier = step(last, -1, [speaker, own]);
			if (earlier >= 0 && before < 3 && handing.has(cue)) put(by[earlier] ?? -1, key, 'handed to another');
		}
	}
	return [...pairs.values()].map((pair) =>
		valued(pair, about.get(pair.key), turns.get(pair.speaker) ?? 1, above, manner),
	);
}

const spokenTo: ReadonlySet<Cue> = new Set(['handed', 'alone', 'called', 'thanked', 'greeted']);

/** Whom one of two speaks to; −1 where there are more, or one alone. `turns` by speaker, −1 for nobody known. */
function onlyOther(turns: ReadonlyMap<number, number>, own: number): number {
	if (turns.size !== 2 || turns.has(-1)) return -1;
	for (const speaker of turns.keys()) if (speaker !== own) return speaker;
	return -1;
}

/** `I do not know, Mr. Lee.` answers who has just spoken where Mr. Lee was called before them, and nobody else. */
const isGivenToLast = (given: ReadonlySet<number> | undefined, speaker: number, last: number): boolean =>
	given !== undefined && last >= 0 && given.has(last) && !given.has(speaker);

/** The floor was given by a name before, to others alone. */
const isGivenToOther = (given: ReadonlySet<number> | undefined, speaker: number): boolean =>
	given !== undefined && !given.has(speaker);

/** `Good morning. Ann Lee for the plaintiff.` */
const isPresented = ({ opens, before, words, courtesy, cue }: Mention): boolean =>
	opens && before < 3 && words.length > 1 && courtesy === '' && (cue === 'told' || cue === 'alone' || cue === 'called');

function featureBefore({ cue, behind, asks }: Mention): Feature | undefined {
	if (behind === 0 && cue !== 'introduced' && cue !== 'represented') return `before: ${cue}`;
	if (behind === 1 && (cue === 'handed' || cue === 'alone' || cue === 'called' || cue === 'greeted'))
		return 'before: in the last sentence but one';
	if (behind === 1) return 'before: told';
	if (cue === 'handed') return 'before: handed earlier';
	return asks && cue === 'called' ? 'before: called, then asked' : undefined;
}

function featureBehind({ cue, before, answers }: Mention): Feature | undefined {
	const calling = cue === 'called' || cue === 'thanked' || cue === 'greeted';
	if (before === 0) {
		if (cue === 'called' && answers) return 'behind: called in an answer';
		if (calling) return `behind: ${cue}`;
		return cue === 'handed' || cue === 'alone' ? 'behind: handed' : 'behind: told';
	}
	if (before !== 1) return undefined;
	return calling ? 'behind: called in the second sentence' : 'behind: told in the second sentence';
}

const places = new Map<Feature, number>(namingFeatures.map((feature, index) => [feature, index]));

/** What shows that somebody is called or given the floor. */
const strongly: ReadonlySet<Feature> = new Set(
	namingFeatures.filter(
		(feature) =>
			/^(?:before|behind): (?:alone|handed|called|greeted|thanked|last|in )/.test(feature) &&
			!/behind: handed/.test(feature),
	),
);

function valued(
	{ speaker, key, counts, best, times }: Pair,
	about: { readonly all: number; readonly courteous: number } | undefined,
	turns: number,
	{ declared, ahead }: NamesAbove,
	manner: Manner,
): Candidate {
	const values = new Float64Array(namingFeatures.length);
	const set = (feature: Feature, value: number) => {
		values[places.get(feature) ?? 0] = value;
	};
	let strong = 0;
	for (const [feature, count] of counts) {
		set(feature, Math.log1p(Math.min(count, mostCounted)));
		if (strongly.has(feature)) strong += count;
	}
	const words = key.split(' ');
	const { all = 1, courteous = 0 } = about ?? {};
	set('has a courtesy', courteous / all);
	if (commonGivenNames.has(foldWord(words[0] ?? ''))) set('is a known given name', 1);
	if (words.length === 1 && courteous === 0 && !/\p{Lo}/u.test(key)) {
		set('is one bare word', 1);
		if (!isName(foldWord(words[0] ?? ''))) set('is one word that is no known name', 1);
	}
	if (manner === 'notes') set('in notes', 1);
	if (declared.has(key)) set('is declared', 1);
	if (ahead.has(key)) set('is named ahead', 1);
	set('mentions', Math.log1p(all));
	set('calls in each turn', Math.log1p(strong) / Math.log1p(turns));
	return { speaker, key, values, best, times };
}
