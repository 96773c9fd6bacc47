/** A change of the source that some test must notice. */
export interface NamedMutant {
	/** What the change breaks, in plain words. */
	readonly title: string;
	/** From the root on. */
	readonly file: string;
	/** Stands once in the file. */
	readonly from: string;
	readonly to: string;
	/** The tests that are to notice, from the root on. */
	readonly tests: readonly string[];
}

/** Changes that no test noticed when somebody first tried them by hand, each with the test that notices now. */
export const namedMutants: readonly NamedMutant[] = [
	{
		title: 'words that are spoken may become a label and be lost',
		file: 'server/src/lint/words.ts',
		from: 'if (!isThere || !next) return isThere;',
		to: 'if (isThere || !next) return isThere;',
		tests: ['test/lint/words.test.ts'],
	},
	{
		title: 'speech without a label is no open question',
		file: 'server/src/rules/unattributed.ts',
		from: "question: { title: 'Speech without a label', rank: 1, missing: 'label' },",
		to: '',
		tests: ['test/ruleIds.test.ts'],
	},
	{
		title: 'formatting leaves audio tags alone',
		file: 'server/src/rules/audioTag.ts',
		from: "about: 'form',",
		to: "about: 'who',",
		tests: ['test/ruleIds.test.ts', 'test/features/formatting.test.ts'],
	},
	{
		title: 'handing over to somebody tells nothing of who speaks next',
		file: 'server/src/facts/suggest/weights.ts',
		from: 'handed: 2.24,',
		to: 'handed: 0,',
		tests: ['test/features/whoIsThis.test.ts'],
	},
	{
		title: 'nobody gives the floor by `go ahead`',
		file: 'server/src/languages/all/handingOver.ts',
		from: 'export const givesFloor = (text: string): boolean => giving().test(text);',
		to: 'export const givesFloor = (text: string): boolean => giving().test(text) && text === "";',
		tests: ['test/languages/handingOver.test.ts'],
	},
	{
		title: 'one person who follows makes a moderator',
		file: 'server/src/facts/conversation/roles.ts',
		from: 'best[1].next.size >= 3',
		to: 'best[1].next.size >= 1',
		tests: ['test/facts/roles.test.ts'],
	},
	{
		title: 'two repeated labels make a house that repeats them on each paragraph',
		file: 'server/src/parser/labels/weights.ts',
		from: 'everyParagraph: { least: 5,',
		to: 'everyParagraph: { least: 2,',
		tests: ['test/parser/unlabelled.test.ts'],
	},
	{
		title: 'a dash behind a word is as good as a colon',
		file: 'server/src/parser/labels/weights.ts',
		from: "'written as dash': -1.5,",
		to: "'written as dash': 1.5,",
		tests: ['test/parser/dashes.test.ts', 'test/parser/judged.test.ts'],
	},
	{
		title: 'a hyphen behind a word is as good as a colon',
		file: 'server/src/parser/labels/weights.ts',
		from: "'written as hyphen': -2,",
		to: "'written as hyphen': 1,",
		tests: ['test/parser/dashes.test.ts', 'test/parser/judged.test.ts'],
	},
	{
		title: '`* * *` is speech',
		file: 'server/src/conventions/events.ts',
		from: 'dinkus.test(text) || ',
		to: '',
		tests: ['test/languages/events.test.ts'],
	},
	{
		title: 'of two times that are wrong in a row only the first is told of',
		file: 'server/src/facts/times/misplaced.ts',
		from: 'const longestRun = 3;',
		to: 'const longestRun = 1;',
		tests: ['test/facts/timeOrder.test.ts'],
	},
	{
		title: 'no word waits for more',
		file: 'server/src/languages/all/talk.ts',
		from: 'export const isUnfinished = (word: string): boolean => unfinished().has(word.toLowerCase());',
		to: 'export const isUnfinished = (word: string): boolean => unfinished().size < word.length - 1000;',
		tests: ['test/languages/sentences.test.ts'],
	},
	{
		title: 'a name that is written twice is mended unasked',
		file: 'server/src/facts/labels/repair.ts',
		from: ' && !isTwice(text, label.name, label.speechAt)',
		to: '',
		tests: ['test/rules.test.ts', 'test/facts/repair.test.ts'],
	},
	...['e', 'og', 'och', 'и'].map(
		(word): NamedMutant => ({
			title: `people with ${word} between them are one`,
			file: 'server/src/languages/all/namesTogether.ts',
			from: `|\\s(?:\${all()})\\s)\``,
			to: `|\\s(?:\${all().replace(/\\|${word}(?=[|)])/gu, '')})\\s)\``,
			tests: ['test/languages/namesTogether.test.ts'],
		}),
	),
];
