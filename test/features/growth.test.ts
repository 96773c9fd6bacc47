import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagsOf } from '../../server/src/facts/audioTags/audioTags.ts';
import { type SpokenCue, spokenCues } from '../../server/src/facts/captions/momentsIn.ts';
import { speakersOf } from '../../server/src/facts/people/speakers.ts';
import { attributionChanges } from '../../server/src/features/changes/attributionChanges.ts';
import { completion } from '../../server/src/features/completion.ts';
import { type Cut, cutCue } from '../../server/src/features/cues/cutCue.ts';
import { whoIsThis } from '../../server/src/features/operations/whoIsThis.ts';
import { pseudonymise } from '../../server/src/features/pseudonyms/pseudonymise.ts';
import { quickFixes } from '../../server/src/features/quickFixes.ts';
import { selectionRanges } from '../../server/src/features/selectionRanges.ts';
import { fixAll } from '../../server/src/lint/fixAll.ts';
import { scopesOf } from '../../server/src/lint/scopes.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { type Parsed, parse } from '../../server/src/parser/parse.ts';
import { inventedName } from '../bench/crowdTexts.ts';
import { nameOf } from '../bench/growthTexts.ts';
import { growthOf } from '../support/growth.ts';

/** What somebody asks of a text that grows in the one way which the answer could fail to keep up with. */
interface Asked {
	readonly about: string;
	/** The text with so many of what there are many of. */
	text(count: number): string;
	ask(transcript: Parsed): unknown;
	/** How many there are in the shorter text; the longer has four times as many. */
	readonly size?: number;
}

const { settings } = readSettings({});

const everywhere = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };

const turns = (count: number, name: (turn: number) => string, said: (turn: number) => string): string =>
	Array.from({ length: count }, (_, turn) => `**${name(turn)}:** ${said(turn)}\n`).join('\n');

/** People of whom half are declared and say nothing, and half say something and are not declared. */
const manyDeclared = (count: number): string =>
	`---\nspeakers:\n${Array.from({ length: count / 2 }, (_, index) => `  - ${nameOf(index)}\n`).join('')}---\n\n${turns(
		count,
		(turn) => nameOf(turn === 0 ? 0 : 9999 - (turn % Math.ceil(count / 2))),
		() => 'It has cost forty-six by today.',
	)}`;

const asked: readonly Asked[] = [
	{
		about: 'pseudonyms for as many people as there are turns',
		text: (count) => turns(count, nameOf, (turn) => `It was ${nameOf(turn + 7)} or Tollemache who said so.`),
		ask: (transcript) => pseudonymise(transcript, ''),
	},
	{
		about: 'pseudonyms for people who share a given name',
		text: (count) =>
			turns(
				count,
				(turn) => `Ann ${nameOf(turn).slice(4)}`,
				() => 'Thank you, Ann.',
			),
		ask: (transcript) => pseudonymise(transcript, ''),
		size: 200,
	},
	{
		about: 'who said what where two versions differ in each turn',
		text: (count) => turns(count, nameOf, (turn) => `It was ${turn * 7} and ${turn * 3} of them.`),
		ask: (transcript) =>
			attributionChanges(
				changed(transcript, (text) => text.replace('was', 'is')),
				transcript,
			),
	},
	{
		about: 'who said what where two versions have the same few words',
		text: (count) => turns(count, nameOf, (turn) => (turn % 3 === 0 ? 'Yes.' : 'No.')),
		ask: (transcript) =>
			attributionChanges(
				changed(transcript, (text, line) => text + (line % 5 ? ' I' : '')),
				transcript,
			),
	},
	{
		about: 'fixes of many tags on one line that lack a bracket',
		text: (count) => `${turns(6, nameOf, () => 'Yes.')}\n**${nameOf(0)}:** ${'so [inaudible '.repeat(count)}\n`,
		ask: (transcript) => quickFixes(transcript, settings, everywhere),
	},
	{
		about: 'fixes of labels that are not labels any more with one another’s fixes',
		text: (count) =>
			Array.from({ length: count }, (_, index) => (broken[index % broken.length] ?? broken[0])(nameOf(index))).join(
				'\n\n',
			),
		ask: (transcript) => [quickFixes(transcript, settings, everywhere), fixAll(transcript, settings)],
		size: 200,
	},
	{
		about: 'fixes that each change all labels of one person',
		text: (count) =>
			turns(
				count,
				() => 'Ann Lee',
				(turn) => `My name is ${nameOf(turn + 20)}. I was there.`,
			),
		ask: (transcript) => quickFixes(transcript, settings, everywhere).map(({ fix }) => fix.edits),
		size: 200,
	},
	{
		about: 'fixes of as many who are declared and silent as others who speak',
		text: manyDeclared,
		ask: (transcript) => quickFixes(transcript, settings, everywhere).map(({ fix }) => fix.edits),
		size: 200,
	},
	{
		about: 'names for a label, of as many who are declared as others who speak',
		text: manyDeclared,
		ask: (transcript) => completion(transcript, { line: transcript.lines.length - 2, character: 4 }),
	},
	{
		about: 'who a voice is, of as many who speak as turns',
		text: (count) => `${turns(count, nameOf, () => 'Thank you, Ann.')}\n**Speaker 1:** I do.\n`,
		ask: (transcript) => whoIsThis(transcript, { line: transcript.lines.length - 2, character: 4 }),
	},
	{
		about: 'comments that turn everything off and single rules on',
		text: (count) =>
			`${'<!-- transcript-disable -->\n'.repeat(count)}${Array.from({ length: count }, (_, index) => `<!-- transcript-enable rule-${index} -->\n`).join('')}\n${turns(6, nameOf, () => 'Yes.')}`,
		ask: (transcript) => scopesOf(transcript),
		size: 1000,
	},
	{
		about: 'marks of what was not understood on one line',
		text: (count) =>
			`${turns(6, nameOf, () => 'Yes.')}\n**${nameOf(0)}:** ${'It was [inaudible] so. '.repeat(count)}\n`,
		ask: (transcript) => tagsOf(transcript),
		size: 10_000,
	},
	{
		about: 'who speaks, of a person of as many aliases as turns',
		text: (count) =>
			`---\nspeakers:\n  - name: Ann Lee\n    aliases: [${Array.from({ length: count }, (_, index) => `Ann ${inventedName(index)}`).join(', ')}]\n---\n\n${turns(
				count,
				(turn) => `Ann ${inventedName(turn)}`,
				() => 'Yes.',
			)}`,
		ask: (transcript) => speakersOf(transcript),
		size: 1500,
	},
	{
		about: 'what to select at as many cursors as there are sections',
		text: (count) => Array.from({ length: count }, (_, index) => `## Part ${index}\n\n**Ann Lee:** Yes.\n`).join('\n'),
		ask: (transcript) => transcript.lines.map((_, line) => selectionRanges(transcript, { line, character: 0 })),
	},
	{
		about: 'what to select at as many cursors as there are paragraphs and exchanges',
		text: (count) =>
			`${turns(
				count,
				(turn) => ['Ann Lee', 'Bob Kay', 'Ann Lee', nameOf(turn)][turn % 4] ?? '',
				(turn) => (turn % 2 ? 'I do.' : 'Thank you. Bob, do you?'),
			)}\n${'And so on.\n\n'.repeat(count)}`,
		ask: (transcript) => transcript.lines.map((_, line) => selectionRanges(transcript, { line, character: 0 })),
	},
	{
		about: 'a cue of many lines in which many people speak is cut',
		text: (count) =>
			`WEBVTT\n\n00:00:01.000 --> 09:00:00.000\n${Array.from({ length: count }, (_, index) => `<v ${nameOf(index)}>Yes, I was there.</v>`).join('\n')}\n`,
		ask: (transcript) => spokenCues(transcript).map((cue) => cutCue(transcript, cue, everyFourth(cue), {})),
	},
	{
		about: 'a cue of one line with many tags is cut',
		text: (count) =>
			`WEBVTT\n\n00:00:01.000 --> 09:00:00.000\n<v ${nameOf(0)}>${'It <i>was</i> there. '.repeat(count)}\n`,
		ask: (transcript) => spokenCues(transcript).map((cue) => cutCue(transcript, cue, everyFourth(cue), {})),
		size: 2000,
	},
];

const everyFourth = ({ words, moments }: SpokenCue): readonly Cut[] =>
	words.flatMap((_, word) => (word > 0 && word % 4 === 0 ? [{ word, seconds: moments[word]?.seconds ?? 0 }] : []));

/** Labels in each of which something else is wrong. */
const broken = [
	(name: string) => `**${name}: Yes.`,
	(name: string) => `${name}:** Yes.`,
	(name: string) => `** ${name} :** Yes.`,
	(name: string) => `**${name}** Yes.`,
	(name: string) => `**${name};** Yes.`,
] as const;

/** The text as it may have been, line by line. */
const changed = ({ lines }: Parsed, by: (text: string, line: number) => string): Parsed =>
	parse(lines.map(({ text }, line) => by(text, line)));

const most = 1.25;

for (const { about, text, ask, size = 500 } of asked) {
	test(`time grows with the text: ${about}`, () => {
		const work = (count: number) => {
			const transcript = parse(text(count).split('\n'));
			return [() => ask(transcript)];
		};
		const [growth = 0] = growthOf(work, size, most);
		assert.ok(growth <= most, `exponent: ${growth.toFixed(2)}`);
	});
}
