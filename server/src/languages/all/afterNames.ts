import { allWords, madeOnce, wordKey } from './gather.ts';

const generations = madeOnce(() => allWords(({ generations }) => generations));
const degrees = madeOnce(() => allWords(({ degrees }) => degrees));

/** True for what follows a surname and tells two people of one name apart: `jr`. Without full stops. */
export const isGeneration = (word: string): boolean => generations().has(wordKey(word));

/** True for what follows a name and is no part of it: `phd`. Without full stops. */
export const isDegree = (word: string): boolean => degrees().has(wordKey(word));

const behind = madeOnce(() => allWords(({ behindNames }) => behindNames));

/** True for a word that says behind the comma of a label what somebody is, or for whom. */
export const saysRoleOrHouse = (word: string): boolean => behind().has(wordKey(word));
