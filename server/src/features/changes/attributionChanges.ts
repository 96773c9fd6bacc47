import type { Utterance } from '../../formats/utterances.ts';
import type { Transcript } from '../../model/transcript.ts';
import { compare } from './compare.ts';

/** What became of some words between two versions of a transcript. */
export interface AttributionChange {
	/** `speaker`: somebody else says them. `moved`: they stand elsewhere. `removed`, `added`: one version alone has them. */
	readonly kind: 'speaker' | 'moved' | 'removed' | 'added';
	/** Who said them before, and who does now; null for speech that no label covers, missing where there is none. */
	readonly from?: string | null;
	readonly to?: string | null;
	/** Zero-based: the line of the turn in the new text; of words that were removed, of the turn in the old. */
	readonly line: number;
	/** The first of the words. */
	readonly text: string;
	/** How many they are. */
	readonly words: number;
}

/** What changed in who said what. */
export interface AttributionChanges {
	/** In the order of the new text, removed words last. */
	readonly changes: readonly AttributionChange[];
	/** True where not one spoken word was added or removed. */
	readonly wordsUnchanged: boolean;
}

const mostLetters = 100;

/** Compares two versions of a transcript. */
export function attributionChanges(before: Transcript, after: Transcript): AttributionChanges {
	const { changed, moved, removed, added } = compare(before, after);
	const now: readonly AttributionChange[] = [
		...changed.map(({ old, fresh, words }) => ({
			kind: 'speaker' as const,
			from: nameOf(old),
			to: nameOf(fresh),
			...placeOf(fresh, words),
		})),
		...moved.map(({ old, fresh, words }) => ({
			kind: 'moved' as const,
			from: nameOf(old),
			to: nameOf(fresh),
			...placeOf(fresh, words),
		})),
		...added.map(({ utterance, words }) => ({
			kind: 'added' as const,
			to: nameOf(utterance),
			...placeOf(utterance, words),
		})),
	];
	const gone = removed.map(({ utterance, words }) => ({
		kind: 'removed' as const,
		from: nameOf(utterance),
		...placeOf(utterance, words),
	}));
	return {
		changes: [...now.toSorted((a, b) => a.line - b.line), ...gone],
		wordsUnchanged: removed.length === 0 && added.length === 0,
	};
}

const nameOf = ({ speaker, label }: Utterance): string | null => speaker?.name ?? label ?? null;

function placeOf({ line }: Utterance, words: readonly string[]) {
	const text = words.join(' ');
	return { line, text: text.length > mostLetters ? `${text.slice(0, mostLetters)} …` : text, words: words.length };
}
