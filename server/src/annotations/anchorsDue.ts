import type { Annotation } from './annotations.ts';
import type { Target } from './event.ts';
import { targetOfSelection, targetOfTurn } from './target.ts';
import { type AnnotatedText, rangeOfWords } from './words.ts';
import { wordsIn } from './wordsIn.ts';

/** Where an annotation stands now, to be written down as an `anchor` event. */
export interface AnchorDue {
	/** The id of the event that is anchored. */
	readonly to: string;
	readonly target: Target;
}

/** With fewer of the words first marked left, a place is no longer that of the annotation. */
const leastLeft = 0.5;

/**
 * The anchors that saving a transcript should write: for places that an editor followed or somebody confirmed, whose
 * quote or context has changed, and never for a guess. The speaker stays the one of the mark: another label voids a
 * verification.
 */
export function anchorsDue(
	text: AnnotatedText,
	annotations: readonly Annotation[],
	isFollowed: (id: string) => boolean,
): readonly AnchorDue[] {
	return annotations.flatMap(({ event, target, place }) => {
		if (!place?.sure || place.turn < 0 || !isFollowed(event.id)) return [];
		const range = rangeOfWords(text, place.from, place.to);
		const now = target.type === 'turn' ? targetOfTurn(text, place.turn) : targetOfSelection(text, range);
		if (!now || !hasChanged(target, now) || leftOf(event.target ?? target, now) < leastLeft) return [];
		return [{ to: event.id, target: { ...now, speaker: target.speaker } }];
	});
}

const hasChanged = (before: Target, now: Target): boolean =>
	before.words !== now.words || before.prefix !== now.prefix || before.suffix !== now.suffix;

/** Which share of the words first marked are still among those that stand there, as far as both are kept. */
function leftOf(first: Target, now: Target): number {
	if (first.words === now.words) return 1;
	const there = new Set(wordsIn(`${now.exact} ${now.suffix}`).map((word) => word.toLowerCase()));
	const marked = wordsIn(first.exact);
	const left = marked.filter((word) => there.has(word.toLowerCase())).length;
	return marked.length === 0 ? 0 : left / marked.length;
}
