import { allPhrases, allWords, madeOnce, oneOf } from './gather.ts';

/** A pattern for what stands behind a number: `minutes`. Without regard to case, as all of these. */
export const unitPattern = madeOnce(() => oneOf(allWords(({ values }) => values?.units)));

/** A pattern for what stands behind a number of seconds. */
export const secondPattern = madeOnce(() => oneOf(allWords(({ values }) => values?.seconds)));

/** A pattern for what stands in place of a value: `none`, `n/a`. */
export const nothingPattern = madeOnce(() => oneOf(allPhrases(({ values }) => values?.nothing)));

/** A pattern for what stands between two times: `to`, `bis`. */
export const untilPattern = madeOnce(() => oneOf(allWords(({ values }) => values?.until)));

/** A pattern for what stands behind the time of a clock, with a capital or without: `Uhr`. With regard to case. */
export const clockPattern = madeOnce(() =>
	oneOf(
		[...allWords(({ values }) => values?.clock)].flatMap((word) => [
			word,
			word.charAt(0).toUpperCase() + word.slice(1),
		]),
	),
);

/** A pattern for what stands before the time of a message in a chat: `today at`. */
export const recentDayPattern = madeOnce(() => oneOf(allPhrases(({ values }) => values?.recentDays)));

/** A pattern for a day of the week, whole or short: `Mon`. */
export const weekdayPattern = madeOnce(() => oneOf(allWords(({ values }) => values?.weekdays)));

/** A pattern for what stands directly before the time of a clock: `at`. */
export const beforeClockPattern = madeOnce(() => oneOf(allWords(({ values }) => values?.beforeClock)));
