import { isPlaceholder, nameKey } from '../../conventions/names.ts';
import type { DeclaredName } from '../../model/convention.ts';
import { ofDocumentAbout } from '../../model/perPage.ts';
import { type Located, locate, type Transcript, type Turn } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import { type NameUse, resolveNames } from './resolveNames.ts';

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

const known = remembered((transcript: Transcript): Speakers => {
	const byKey = new Map<string, Located<Turn>[]>();
	for (const turn of locate(transcript, 'turn')) {
		const key = nameKey(turn.block.label.name);
		const turns = byKey.get(key);
		if (turns) turns.push(turn);
		else byKey.set(key, [turn]);
	}
	const uses = [...byKey].map(([key, turns]): NameUse => ({ key, name: commonest(turns), count: turns.length }));
	const groups = resolveNames(uses, transcript.detection.declared);
	const all: Speaker[] = [];
	const found = new Map<string, Speaker>();
	for (const { name, keys, declared } of groups) {
		const turns = keys.flatMap((key) => byKey.get(key) ?? []).sort((a, b) => a.line - b.line);
		const written = new Set(turns.map(({ block }) => block.label.name));
		written.delete(name);
		const affiliation = commonestAffiliation(turns) ?? declared?.affiliation;
		const speaker: Speaker = {
			name,
			aliases: [...written],
			affiliation,
			declared,
			placeholder: isPlaceholder(name),
			turns,
		};
		all.push(speaker);
		for (const key of keys) found.set(key, speaker);
	}
	all.sort((a, b) => (a.turns[0]?.line ?? 0) - (b.turns[0]?.line ?? 0));
	return { all, byKey: found };
});

/** Everybody who has a turn, in the order in which they first speak; each person once, whatever the labels say. */
export const speakersOf = (transcript: Transcript): readonly Speaker[] => known(transcript).all;

/** Who is meant by a name as a label writes it; undefined for a name that no label of the transcript has. */
export const speakerNamed = (transcript: Transcript, name: string): Speaker | undefined =>
	known(transcript).byKey.get(nameKey(name));

/** True for a name that a label of the document has, or that means one who has a label. */
export const hasSpeaker = ofDocumentAbout((whole, name: string): boolean => speakerNamed(whole, name) !== undefined);

function commonest(turns: readonly Located<Turn>[]): string {
	return mostFrequent(turns.map(({ block }) => block.label.name)) ?? '';
}

function commonestAffiliation(turns: readonly Located<Turn>[]): string | undefined {
	return mostFrequent(turns.flatMap(({ block }) => block.label.affiliation?.text ?? []));
}

/** The first of those that stand most often. */
function mostFrequent(texts: readonly string[]): string | undefined {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	let best: string | undefined;
	for (const [text, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = text;
	return best;
}
