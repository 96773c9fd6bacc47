import { isCourtesy } from './courtesies.ts';
import { allPhrases, allWords, findsAny, madeOnce, oneOf } from './gather.ts';
import { isOffice } from './offices.ts';

const before = madeOnce(() => allPhrases(({ handingOver }) => handingOver?.before));
const leads = madeOnce(() => allPhrases(({ handingOver }) => handingOver?.leads));
const behind = madeOnce(() => allPhrases(({ handingOver }) => handingOver?.behind));
const called = madeOnce(() => allPhrases(({ handingOver }) => handingOver?.called));
const thanking = madeOnce(() => allPhrases(({ talk }) => talk?.thanks));

const giving = madeOnce(
	() =>
		new RegExp(
			String.raw`(?<![\p{L}\p{M}])${oneOf([...before(), ...leads()])}\s(?:[\p{L}\p{M}]{2,14}\.?\s){0,5}$`,
			'iu',
		),
);
const going = madeOnce(
	() =>
		new RegExp(
			String.raw`^[^\p{L}\p{N}]{0,3}(?:[\p{L}\p{M}]{1,20}[^\p{L}\p{N}]{1,2}){0,3}?${oneOf(behind())}(?![\p{L}\p{M}])`,
			'iu',
		),
);
const calling = madeOnce(
	() => new RegExp(String.raw`^\s+${oneOf([...called(), ...thanking()])}(?![\p{L}\p{M}])`, 'iu'),
);

/** True for what stands right before a name where the floor may be given to whoever has it: `over to `, `next is our `. */
export const givesFloor = (text: string): boolean => giving().test(text);

/** True for what stands right behind the name of somebody to whom the floor is given: `, go ahead`. */
export const hasFloor = (text: string): boolean => going().test(text);

/** True for what stands right behind a name where somebody is called: ` thank you`, ` what do you think`. */
export const isCalledBefore = (text: string): boolean => calling().test(text);

const calls = madeOnce(() =>
	allWords(
		({ talk }) => talk?.answers,
		({ talk }) => talk?.interjections,
		({ talk }) => talk?.openers,
		({ handingOver }) => handingOver?.calls,
	),
);
const lastWords = /([\p{L}\p{M}'’-]{1,20}\s)?([\p{L}\p{M}'’-]{1,20})(\.?),?\s+$/u;

/** True for what stands right before a name where somebody may be called: `thank you, `, `Ms. `, `okay `. */
export function maySayCall(text: string): boolean {
	const [, other = '', word = '', stop = ''] = lastWords.exec(text) ?? [];
	if (word === '') return false;
	const last = word.toLowerCase();
	return (
		isCourtesy(last) ||
		(stop === '' &&
			(calls().has(last) || isOffice(last) || thanking().has(last) || thanking().has(`${other}${word}`.toLowerCase())))
	);
}

const leading = madeOnce(() => findsAny(allPhrases(({ handingOver }) => handingOver?.leading)));

/** True for words with which who leads a conversation goes on to somebody: `next question`, `we'll go to`. */
export const leadsOn = (text: string): boolean => leading()(text);
