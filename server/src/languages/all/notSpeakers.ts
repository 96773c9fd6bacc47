import { languages } from '../index.ts';
import { monthPattern } from './calendar.ts';
import { allPhrases, allWords, madeOnce, oneOf, phrasesIn, wordKey } from './gather.ts';

const listed = madeOnce(() => allWords(({ notSpeakers }) => notSpeakers?.listed));
const namesToo = madeOnce(() => allWords(({ notSpeakers }) => notSpeakers?.namesToo));
const lastWords = madeOnce(() => allWords(({ notSpeakers }) => notSpeakers?.lastWords));

/** Words that head lines as labels do and never speak, those of events and dates among them. Lower case. */
export const wordsThatNeverSpeak = madeOnce(
	(): ReadonlySet<string> =>
		new Set([
			...allWords(
				({ notSpeakers }) => notSpeakers?.words,
				({ months }) => months,
				({ days }) => days,
			),
			...listed(),
			...languages
				.flatMap(({ audioTags, events }) => [
					audioTags?.heard,
					audioTags?.unheard,
					events?.words,
					events?.announced,
					events?.ends,
				])
				.flatMap(phrasesIn)
				.filter((phrase) => !phrase.includes(' ') && !/^\p{sc=Latin}{1,3}$/u.test(phrase)),
		]),
);

/** True for a word that heads lines and never speaks: `note`, `datum`, `時間`. */
export const neverSpeaks = (word: string): boolean => wordsThatNeverSpeak().has(wordKey(word));

/** True for a word that heads lists of people and that some houses give to a speaker: `chair`, `presenter`. */
export const headsLists = (word: string): boolean => listed().has(wordKey(word));

/** True for a word that heads lines and is a name too: `june`. */
export const isHeadAndName = (word: string): boolean => namesToo().has(wordKey(word));

/** True for a word that makes a heading of the words before it: `attendees`. */
export const makesHeading = (word: string): boolean => lastWords().has(wordKey(word));

/** Words that head a section with a number or a word behind them: `action`, `tagesordnungspunkt`. Lower case. */
export const wordsThatAnnounce = madeOnce(() => allWords(({ notSpeakers }) => notSpeakers?.beforeNumbers));

const announcing = madeOnce(
	() => new RegExp(String.raw`^${oneOf(wordsThatAnnounce())}(?:$|[\s-]#?[\p{L}\p{M}\d.-]{1,40}$)`, 'iu'),
);

/** True for a heading with a number or a word behind it: `action 5`, `topic`, `beschluss 3`. */
export const announcesItem = (name: string): boolean => announcing().test(name);

const dated = madeOnce(() => {
	const months = monthPattern();
	return new RegExp(
		String.raw`(?<![\p{L}\p{M}])${months}\.? \d{1,2}(?:st|nd|rd|th)?(?![\p{L}\d])|(?<!\d)\d{1,2}\.? (?:de )?${months}(?![\p{L}\p{M}])`,
		'iu',
	);
});

const counted = madeOnce(
	() =>
		new RegExp(
			String.raw`^${oneOf(allPhrases(({ notSpeakers }) => notSpeakers?.numbered))}(?: \p{L}{0,4}[.°º№]?)? #?\d[\d.-]*$`,
			'iu',
		),
);

/** True for what is counted and not said, with its number: `item 5`, `case no. 12`. */
export const isCounted = (name: string): boolean => /\d/.test(name) && counted().test(name);

const examined = madeOnce(() =>
	languages
		.flatMap(({ notSpeakers }) => notSpeakers?.examined ?? [])
		.map(({ before, behind = '' }) => ({
			asked: new RegExp(String.raw`(?<![\p{L}\p{M}])${oneOf(phrasesIn(before))}(?![\p{L}\p{M}])`, 'iu'),
			by: new RegExp(String.raw`(?<![\p{L}\p{M}])${oneOf(phrasesIn(behind))}(?![\p{L}\p{M}])`, 'iu'),
		})),
);

/** What any language writes first. */
const anyAsked = madeOnce(
	() =>
		new RegExp(
			oneOf(
				languages.flatMap(({ notSpeakers }) => notSpeakers?.examined ?? []).flatMap(({ before }) => phrasesIn(before)),
			),
			'iu',
		),
);

/** True for a heading that says who asks whom: `direct examination by Mr. Lee`. */
export const headsExamination = (name: string): boolean =>
	anyAsked().test(name) &&
	examined().some(({ asked, by }) => {
		const found = asked.exec(name);
		return found !== null && by.test(name.slice(found.index + found[0].length));
	});

/** True for words with a day of a month among them: `3 march`, `3. märz`, `3 de marzo`, `2024年7月3日`. */
export const hasDate = (name: string): boolean => /\d/.test(name) && (dated().test(name) || /\d{4}年\d/.test(name));

/** A pattern for words that head a list of those who are there: `present`, `anwesend`. Without regard to case. */
export const attendancePattern = madeOnce(() => oneOf(allPhrases(({ notSpeakers }) => notSpeakers?.attendance)));

/** A pattern for the heading of a transcript: `transcript`, `wortprotokoll`. Without regard to case. */
export const transcriptHeadPattern = madeOnce(() =>
	oneOf(allPhrases(({ notSpeakers }) => notSpeakers?.transcriptHeads)),
);

/** A pattern for headings below which nobody speaks: `summary`. Without regard to case. */
export const otherHeadPattern = madeOnce(() => oneOf(allPhrases(({ notSpeakers }) => notSpeakers?.otherHeads)));
