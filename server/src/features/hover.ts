import type { Transcript } from '../model/transcript.ts';
import type { Card } from '../text/card.ts';
import type { Position, Range } from '../text/position.ts';
import { asItIs, type Say } from '../text/translate.ts';
import { audioTagCard } from './cards/audioTagCard.ts';
import { sectionCard } from './cards/sectionCard.ts';
import { speakerCard } from './cards/speakerCard.ts';
import { timestampCard } from './cards/timestampCard.ts';

/** What is told of something in the text. */
export interface Hover {
	/** What it is told of; holds the place that was asked about. */
	readonly range: Range;
	readonly card: Card;
}

/** The narrower first: a time stands in a label, a tag in a heading. */
const cards = [timestampCard, audioTagCard, speakerCard, sectionCard] as const;

/** The card of whatever stands at a place, in the language of `say`; undefined where there is nothing to tell. */
export function hover(transcript: Transcript, position: Position, say: Say = asItIs): Hover | undefined {
	for (const card of cards) {
		const found = card(transcript, position, say);
		if (found) return found;
	}
	return undefined;
}
