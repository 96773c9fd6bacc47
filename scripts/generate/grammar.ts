import { type GeneratedFile, json } from './file.ts';
import { blocks } from './grammar/blocks.ts';
import { boldLabels } from './grammar/boldLabels.ts';
import { captions } from './grammar/captions.ts';
import { inline } from './grammar/inline.ts';
import { injection, markdownLabels } from './grammar/markdown.ts';
import { insides } from './grammar/pieces.ts';
import { noLabels, plainLabels } from './grammar/plainLabels.ts';
import { include, type Rule } from './grammar/rule.ts';
import { voiceLabels } from './grammar/voiceLabels.ts';

/** The grammar of transcripts and the one that colours labels inside Markdown. */
export const grammarFiles = (): readonly GeneratedFile[] => [
	file('syntaxes/transcript.tmLanguage.json', {
		name: 'Transcript',
		scopeName: 'text.transcript',
		patterns: [...inOrder, 'inline'].map(include),
		repository: repository({
			...blocks,
			...captions,
			...voiceLabels,
			...boldLabels,
			...insides,
			...plainLabels,
			...noLabels,
			...markdownLabels,
			...inline,
		}),
	}),
	file('syntaxes/transcript.injection.tmLanguage.json', injection),
];

/** A line is what the first of these says. */
const inOrder = [
	'front-matter',
	'webvtt',
	'cue',
	'cue-number',
	'fence',
	'comment-block',
	'headings',
	'rule',
	'table',
	'time-line',
	'aside',
	'event-tag',
	'labels-voice',
	'labels-columns',
	'labels-own',
	'events',
	'continuation',
	'no-speaker',
	'labels-letter',
	'labels-bold',
	'labels-damaged',
	'labels-caps',
	'labels-period',
	'no-sentence',
	'labels-bold-alone',
	'labels-timed',
	'labels-plain',
	'markup',
	'quote',
	'list',
];

/** Those that hold the same long lists stand next to each other: packing finds what comes back within 32 KB. */
const longest = ['no-speaker', 'labels-markdown', 'label-name', 'events', 'audio-tags', 'event-tag'];

function repository(rules: Readonly<Record<string, readonly Rule[]>>) {
	const keys = [...longest, ...Object.keys(rules).filter((key) => !longest.includes(key))];
	return Object.fromEntries(keys.map((key) => [key, { patterns: rules[key] ?? [] }]));
}

const file = (path: string, grammar: object): GeneratedFile => ({
	path,
	text: json({ $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json', ...grammar }),
});
