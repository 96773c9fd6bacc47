import { allPhrases, madeOnce, oneOf } from './gather.ts';

/** A pattern for what a house writes, without brackets, of a recording: `music`, `ad break`. Without regard to case. */
export const announcedPattern = madeOnce(() => oneOf(allPhrases(({ events }) => events?.announced)));

/** A pattern for words that say beside a clock that a recording or a sitting begins. Without regard to case. */
export const beginsPattern = madeOnce(() => oneOf(allPhrases(({ events }) => events?.begins)));

/** A pattern for words that say that it ends. Without regard to case. */
export const endsPattern = madeOnce(() => oneOf(allPhrases(({ events }) => events?.ends)));
