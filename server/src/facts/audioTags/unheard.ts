import { mayBeFilledIn } from '../../languages/all/audioTags.ts';
import type { Transcript } from '../../model/transcript.ts';
import { type PlacedTag, tagsOf } from './audioTags.ts';

/** The marks of what was said and not understood, in order: open work for whoever has the recording. */
export const unheardIn = (transcript: Transcript): readonly PlacedTag[] =>
	tagsOf(transcript).filter(({ tag }) => mayBeFilledIn(tag.words));
