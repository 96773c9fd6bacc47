import { allPhrases, madeOnce } from './gather.ts';

const marks = madeOnce(() => allPhrases(({ screenplay }) => screenplay));

/** True for what says beside a name where the voice comes from (https://en.wikipedia.org/wiki/Screenplay): `V.O.`, `off`. */
export const isScreenplayMark = (text: string): boolean =>
	marks().has(text.trim().toLowerCase().replaceAll('’', "'").replace(/\.$/, ''));
