import type { Tables } from '../fields/documents.ts';
import type { Phrases } from '../fields/words.ts';
import type { Language } from '../language.ts';
import { allPhrases, madeOnce, oneOf } from './gather.ts';

const heads = (field: keyof Tables) => allPhrases(({ tables }: Language): Phrases | undefined => tables?.[field]);

const whole = madeOnce(() => new RegExp(`^${oneOf(heads('names'))}$`, 'iu'));
const beginnings = {
	initials: madeOnce(() => new RegExp(`^${oneOf(heads('initials'))}`, 'iu')),
	affiliations: madeOnce(() => new RegExp(`^${oneOf(heads('affiliations'))}`, 'iu')),
	aliases: madeOnce(() => new RegExp(`^${oneOf(heads('aliases'))}`, 'iu')),
};

/** True for the head of a column that names people: `Name`, `Participants`. */
export const headsNames = (cell: string): boolean => whole().test(cell);

/** True for the head of a column that holds what else is known of people, by how it begins: `Abbreviation`, `Company`. */
export const headsColumn = (cell: string, field: keyof typeof beginnings): boolean => beginnings[field]().test(cell);
