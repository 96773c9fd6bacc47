import { allWords, madeOnce, wordKey } from './gather.ts';

const generations = madeOnce(() => allWords(({ generations }) => generations));
const degrees = madeOnce(() => allWords(({ degrees }) => degrees));

/** True for what follows a surname and tells two people of one name apart: `jr`. Without full stops. */
export const isGeneration = (word: string): boolean => generations().has(wordKey(word));

/** True for what follows a name and is no part of it: `phd`. Without full stops. */
export const isDegree = (word: string): boolean => degrees().has(wordKey(word));
