import { phrasesIn, wordList } from '../../server/src/languages/all/gather.ts';
import { languages } from '../../server/src/languages/index.ts';
import type { Language } from '../../server/src/languages/language.ts';
import type { GeneratedFile } from './file.ts';
import { table } from './markdown.ts';

/** What a language may know, in the words of the page, and whether it does. */
const fields: readonly (readonly [title: string, knows: (language: Language) => unknown])[] = [
	['courtesies', ({ courtesies, courtesiesBehind }) => courtesies ?? courtesiesBehind],
	['offices', ({ offices }) => offices],
	[
		'people together',
		({ namesTogether, namesTogetherOrOne, namesTogetherGlued }) =>
			namesTogether ?? namesTogetherOrOne ?? namesTogetherGlued,
	],
	['placeholders', ({ placeholders }) => placeholders],
	['headings', ({ notSpeakers }) => notSpeakers],
	['talk', ({ talk }) => talk],
	['questions', ({ questions }) => questions],
	['handing over', ({ handingOver }) => handingOver],
	['introductions', ({ introductions }) => introductions],
	['events', ({ events }) => events],
	['audio tags', ({ audioTags }) => audioTags],
	['sentences', ({ sentenceEnds, abbreviations }) => sentenceEnds ?? abbreviations],
	['unfinished', ({ unfinishedWords }) => unfinishedWords],
	['cases of names', ({ nameEndings }) => nameEndings],
	['months', ({ calendar }) => calendar],
	['values', ({ values }) => values],
	['tables of people', ({ tables }) => tables],
	['publishing', ({ publishing }) => publishing],
];

const spoken = languages.filter(({ code }) => code !== 'mul');

const first = (words: readonly string[]): string => words[0] ?? '';

/** What a label, an event and a tag look like in a language. */
const samples = ({
	name,
	placeholders,
	namesTogether,
	namesTogetherOrOne,
	namesTogetherGlued,
	audioTags,
}: Language) => [
	name,
	code(`${first(phrasesIn(placeholders?.voices))} 1`),
	code(first([...wordList(namesTogether), ...wordList(namesTogetherOrOne), ...wordList(namesTogetherGlued)])),
	code(first(phrasesIn(audioTags?.unheard))),
	code(first(phrasesIn(audioTags?.heard))),
];

const code = (text: string): string => (text === '' ? '' : `\`${text}\``);

/** The page that says which languages are known, and what of each. */
export const languagesPage = (): readonly GeneratedFile[] => [
	{
		path: 'docs/languages.md',
		text: `# Languages

Transcripts may be in any language, and in several at once. What is particular to a language, how people are addressed,
what stands for somebody unknown, what is laughter, is known of these ${spoken.length}. Words of all of them are looked for in every
transcript: nothing needs to be set.

A language that is not here is read too; labels are found by their shape and by how they recur. What is missing is what
only its words tell. [CONTRIBUTING](../CONTRIBUTING.md) shows how to add one: a file and a line.

## What is known

${table(
	['language', 'code', ...fields.map(([title]) => title)],
	spoken.map((language) => [
		language.name,
		code(language.code),
		...fields.map(([, knows]) => (knows(language) === undefined ? '' : '✓')),
	]),
)}

## What it looks like

${table(['language', 'somebody unknown', 'two people', 'not understood', 'heard, not said'], spoken.map(samples))}
`,
	},
];
