import { areAlike, overChapters } from '../../model/perPage.ts';
import { locatedBlocks, type Transcript } from '../../model/transcript.ts';
import { comparePositions, type Position } from '../../text/position.ts';
import { type Speech, speechOf } from '../speech/speech.ts';

/** The share of speech that has a name where captions mean to name everybody. */
const mostSpeech = 0.8;

interface Habits {
	/** True where the first label is a voice; undefined where there is no label. */
	readonly voices: boolean | undefined;
	readonly speech: number;
	readonly turns: number;
	/** Where the first words of all stand. */
	readonly opening: Position | undefined;
}

const sumOfHabits = (parts: readonly Habits[]): Habits => ({
	voices: parts.find(({ voices }) => voices !== undefined)?.voices,
	speech: parts.reduce((sum, { speech }) => sum + speech, 0),
	turns: parts.reduce((sum, { turns }) => sum + turns, 0),
	opening: parts[0]?.opening,
});

/** How captions of a file name who speaks. */
const habitsOf = overChapters(
	(page): Habits => {
		const [first] = locatedBlocks(page, 'turn');
		const speech = speechOf(page);
		return {
			voices: first && first.block.label.markup.delimiter === '<v>',
			speech: speech.length,
			turns: speech.filter(({ turn }) => turn).length,
			opening: speech[0]?.paragraphs[0]?.start,
		};
	},
	sumOfHabits,
	sumOfHabits,
	areAlike,
);

/**
 * True for speech without a label that ought to have one. Captions for the deaf name a speaker only where nobody sees
 * who it is; those with voices name everybody. Where most changes of speaker name nobody, none is expected, and what
 * stands in no cue lacks more than a label.
 */
export function expectsLabel(transcript: Transcript, { turn, paragraphs }: Speech): boolean {
	const [first] = paragraphs;
	if (turn || !first) return false;
	if (!transcript.captions) return true;
	if (transcript.lines[first.start.line]?.kind === 'outside') return false;
	const { voices, speech, turns, opening } = habitsOf(transcript);
	const isOpening = opening !== undefined && comparePositions(opening, first.start) === 0;
	return voices === true || (turns >= speech * mostSpeech && !isOpening);
}
