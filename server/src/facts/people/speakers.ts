import { isPlaceholder, nameKey } from '../../conventions/names.ts';
import type { DeclaredName } from '../../model/convention.ts';
import { chaptersOf, type PlacedChapter } from '../../model/page.ts';
import { areSameMaps, ofDocumentAbout, overChapters, sumOf } from '../../model/perPage.ts';
import { type Located, type Transcript, type Turn, turnsIn } from '../../model/transcript.ts';
import { remembered, rememberedPair } from '../../text/remembered.ts';
import type { NameUse } from './nameUse.ts';
import { resolveNames } from './resolveNames.ts';

/** Who is meant by one or several labels. */
export interface Speaker {
	/** The declared name, else the name that most labels have. */
	readonly name: string;
	/** Other names that labels have for this person, in the order in which they first stand. */
	readonly aliases: readonly string[];
	/** The affiliation that most labels have, or the declared one; undefined where none is written. */
	readonly affiliation: string | undefined;
	/** The declaration that the name was resolved by. */
	readonly declared: DeclaredName | undefined;
	/** True for `Speaker 1`, `???`, `Follow-up question`: nobody knows who it is. */
	readonly placeholder: boolean;
	/** In order; at least one. */
	readonly turns: readonly Located<Turn>[];
}

interface Speakers {
	readonly all: readonly Speaker[];
	readonly byKey: ReadonlyMap<string, Speaker>;
}

/** The names in labels and the affiliations of each, with their counts, in the order in which they first stand. */
interface Names {
	readonly names: ReadonlyMap<string, number>;
	/** The key is a name and its affiliation, a line end between them. */
	readonly affiliations: ReadonlyMap<string, number>;
}

const sumOfNames = (parts: readonly Names[]): Names => ({
	names: sumOf(parts.map(({ names }) => names)),
	affiliations: sumOf(parts.map(({ affiliations }) => affiliations)),
});

const namesOf = overChapters(
	(page): Names => {
		const names = new Map<string, number>();
		const affiliations = new Map<string, number>();
		for (const { block } of turnsIn(page)) {
			const { name, affiliation } = block.label;
			names.set(name, (names.get(name) ?? 0) + 1);
			if (!affiliation) continue;
			const key = `${name}\n${affiliation.text}`;
			affiliations.set(key, (affiliations.get(key) ?? 0) + 1);
		}
		return { names, affiliations };
	},
	sumOfNames,
	sumOfNames,
	(a, b) => areSameMaps(a.names, b.names) && areSameMaps(a.affiliations, b.affiliations),
);

/** The names by the key under which they are compared, and the affiliations of each key. */
const byKeyOf = remembered(({ names, affiliations }: Names) => {
	const byKey = new Map<string, Map<string, number>>();
	for (const [name, count] of names) {
		const key = nameKey(name);
		byKey.set(key, (byKey.get(key) ?? new Map<string, number>()).set(name, count));
	}
	const uses = [...byKey].map(
		([key, own]): NameUse => ({
			key,
			name: mostFrequent(own) ?? '',
			count: [...own.values()].reduce((sum, count) => sum + count, 0),
		}),
	);
	const order = new Map([...names.keys()].map((name, index) => [name, index]));
	return { byKey, uses, order, affiliations: [...affiliations] };
});

/** The turns of a chapter by the key of their name. */
const turnsByKey = remembered(({ pages }: PlacedChapter): ReadonlyMap<string, readonly Located<Turn>[]> => {
	const byKey = new Map<string, Located<Turn>[]>();
	for (const { page, line, index } of pages) {
		for (const [at, block] of page.blocks.entries()) {
			if (block.kind !== 'turn') continue;
			const key = keyOf(block);
			const turn = { block, line: line + (page.starts[at] ?? 0), index: index + at };
			const turns = byKey.get(key);
			if (turns) turns.push(turn);
			else byKey.set(key, [turn]);
		}
	}
	return byKey;
});

/** The chapters in which each name stands, by its key: where there are thousands, few of them stand in more than a few. */
const chaptersByKey = remembered((transcript: Transcript): ReadonlyMap<string, readonly PlacedChapter[]> => {
	const found = new Map<string, PlacedChapter[]>();
	for (const chapter of chaptersOf(transcript)) {
		for (const key of turnsByKey(chapter).keys()) {
			const own = found.get(key);
			if (own) own.push(chapter);
			else found.set(key, [chapter]);
		}
	}
	return found;
});

/** The turns whose labels have any of some names, by their keys, in order. */
function turnsOf(transcript: Transcript, keys: readonly string[]): readonly Located<Turn>[] {
	const turns = keys.flatMap((key) =>
		(chaptersByKey(transcript).get(key) ?? []).flatMap((chapter) => turnsByKey(chapter).get(key) ?? []),
	);
	return keys.length < 2 ? turns : turns.sort((a, b) => a.line - b.line || a.index - b.index);
}

const resolved = rememberedPair((names: Names, declared: readonly DeclaredName[]) =>
	resolveNames(byKeyOf(names).uses, declared),
);

const known = remembered((transcript: Transcript): Speakers => {
	const { declared: people } = transcript.detection;
	const { byKey, order, affiliations } = byKeyOf(namesOf(transcript));
	const first = (names: readonly string[]): number =>
		names.reduce((least, name) => Math.min(least, order.get(name) ?? 0), Number.POSITIVE_INFINITY);
	const placed: { readonly speaker: Speaker; readonly at: number }[] = [];
	const found = new Map<string, Speaker>();
	const groups = resolved(namesOf(transcript), people);
	const byName = new Map(groups.flatMap((group) => group.keys.map((key) => [key, group] as const)));
	const affiliated = new Map<unknown, Map<string, number>>();
	for (const [key, count] of affiliations) {
		const [name = '', text = ''] = key.split('\n');
		const group = byName.get(nameKey(name));
		const counts = affiliated.get(group) ?? new Map<string, number>();
		affiliated.set(group, counts.set(text, (counts.get(text) ?? 0) + count));
	}
	for (const group of groups) {
		const { name, keys, declared } = group;
		const written = keys
			.flatMap((key) => [...(byKey.get(key)?.keys() ?? [])])
			.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
		let turns: readonly Located<Turn>[] | undefined;
		const speaker: Speaker = {
			name,
			aliases: written.filter((other) => other !== name),
			affiliation: mostFrequent(affiliated.get(group)) ?? declared?.affiliation,
			declared,
			placeholder: isPlaceholder(name),
			get turns() {
				turns ??= turnsOf(transcript, keys);
				return turns;
			},
		};
		placed.push({ speaker, at: first(written) });
		for (const key of keys) found.set(key, speaker);
	}
	return { all: placed.sort((a, b) => a.at - b.at).map(({ speaker }) => speaker), byKey: found };
});

/** Everybody who has a turn, in the order in which they first speak; each person once, whatever the labels say. */
export const speakersOf = (transcript: Transcript): readonly Speaker[] => known(transcript).all;

/** Who is meant by a name as a label writes it; undefined for a name that no label of the transcript has. */
export const speakerNamed = (transcript: Transcript, name: string): Speaker | undefined =>
	known(transcript).byKey.get(nameKey(name));

/** A turn keeps its name, so the key is made once. */
const keyOf = remembered(({ label }: Turn): string => nameKey(label.name));

/** Who is meant by the label of a turn. */
export const speakerOf = (transcript: Transcript, turn: Turn): Speaker | undefined =>
	known(transcript).byKey.get(keyOf(turn));

/** True for a name that a label of the document has, or that means one who has a label. */
export const hasSpeaker = ofDocumentAbout((whole, name: string): boolean => speakerNamed(whole, name) !== undefined);

const noCounts: ReadonlyMap<string, number> = new Map();

/** The first of those that stand most often. */
function mostFrequent(counts: ReadonlyMap<string, number> = noCounts): string | undefined {
	let best: string | undefined;
	for (const [text, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = text;
	return best;
}
