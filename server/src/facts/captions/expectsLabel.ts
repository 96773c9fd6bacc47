import { locatedBlocks, type Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import { type Speech, speechOf } from '../speech/speech.ts';

/** The share of speech that has a name where captions mean to name everybody. */
const mostSpeech = 0.8;

/** How captions of a file name who speaks. */
const habits = remembered((transcript: Transcript): { readonly voices: boolean; readonly mostly: boolean } => {
	const [first] = locatedBlocks(transcript, 'turn');
	const speech = speechOf(transcript);
	return {
		voices: first?.block.label.markup.delimiter === '<v>',
		mostly: speech.filter(({ turn }) => turn).length >= speech.length * mostSpeech,
	};
});

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
	const { voices, mostly } = habits(transcript);
	const isOpening = speechOf(transcript)[0]?.paragraphs[0] === first;
	return voices || (mostly && !isOpening);
}
