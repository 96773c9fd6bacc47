import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { editorialMarksOf } from '../server/src/facts/audioTags/audioTags.ts';
import { speakerNamed, speakersOf } from '../server/src/facts/people/speakers.ts';
import { headerOf } from '../server/src/facts/speech/header.ts';
import { speechOf, unattributedIn } from '../server/src/facts/speech/speech.ts';
import { diagnose } from '../server/src/lint/diagnose.ts';
import { fixAll, textsAfter } from '../server/src/lint/fixAll.ts';
import type { Diagnostic } from '../server/src/lint/lint.ts';
import { type LintSettings, readSettings } from '../server/src/lint/settings.ts';
import { spokenWords } from '../server/src/lint/words.ts';
import { type Parsed, parse } from '../server/src/parser/parse.ts';
import { fixesOf } from '../server/src/rules/rule.ts';
import { splitLines } from '../server/src/text/lines.ts';

interface Gold {
	readonly header: { readonly line: number; readonly endLine: number; readonly title: number; readonly byline: number };
	readonly unattributed: { readonly line: number; readonly endLine: number; readonly paragraphs: number };
	readonly turns: readonly {
		readonly line: number;
		readonly endLine: number;
		readonly speaker: string;
		readonly affiliation: string | null;
		readonly person: string;
	}[];
	readonly people: readonly string[];
	readonly aliases: Readonly<Record<string, readonly string[]>>;
	readonly brokenParagraphs: readonly { readonly line: number; readonly joins: number }[];
	readonly labelWithoutSpeech: readonly number[];
	readonly malformedLabel: readonly number[];
	readonly placeholderSpeaker: readonly number[];
	readonly editorialMarks: readonly { readonly line: number; readonly text: string }[];
}

const folder = new URL('../../shared/corpus/', import.meta.url).pathname;
const path = `${folder}nato-russia-council.md`;
const goldPath = `${folder}nato-russia-council.gold.json`;
const isThere = existsSync(path) && existsSync(goldPath);

describe('the transcript that the project began with', { skip: !isThere && `there is no ${path}` }, () => {
	let gold: Gold;
	let transcript: Parsed;
	let settings: LintSettings;
	let found: readonly Diagnostic[];
	const linesOf = (rule: string) =>
		found.filter((diagnostic) => diagnostic.rule.id === rule).map(({ range }) => range.start.line + 1);

	before(() => {
		gold = JSON.parse(readFileSync(goldPath, 'utf8'));
		transcript = parse(splitLines(readFileSync(path, 'utf8')));
		settings = readSettings({}).settings;
		found = diagnose(transcript, settings);
	});

	test('turns: where they begin and end, labels, affiliations, persons', () => {
		const turns = speechOf(transcript).flatMap(({ turn, speaker, line, endLine }) =>
			turn
				? [
						{
							line: line + 1,
							endLine: endLine + 1,
							speaker: turn.block.label.name,
							affiliation: turn.block.label.affiliation?.text ?? null,
							person: speaker?.name,
						},
					]
				: [],
		);
		assert.deepEqual(
			turns,
			gold.turns.map(({ line, endLine, speaker, affiliation, person }) => ({
				line,
				endLine,
				speaker,
				affiliation,
				person,
			})),
		);
	});

	test('persons and their other names', () => {
		assert.deepEqual(
			speakersOf(transcript)
				.map(({ name }) => name)
				.sort(),
			[...gold.people].sort(),
		);
		for (const [name, aliases] of Object.entries(gold.aliases)) {
			assert.deepEqual(speakerNamed(transcript, name)?.aliases, aliases);
		}
	});

	test('the header and its byline', () => {
		const header = headerOf(transcript);
		assert.equal((header?.line ?? 0) + 1, gold.header.line);
		assert.equal((header?.endLine ?? 0) + 1, gold.header.endLine);
		assert.equal((header?.title?.line ?? 0) + 1, gold.header.title);
		assert.equal((header?.byline?.line ?? 0) + 1, gold.header.byline);
	});

	test('the opening statement is the Secretary General’s', () => {
		const [speech, ...others] = unattributedIn(transcript);
		assert.deepEqual(others, []);
		assert.equal(speech?.paragraphs.length, gold.unattributed.paragraphs);
		const [finding, ...more] = found.filter(({ rule }) => rule.id === 'unattributed');
		assert.deepEqual(more, []);
		assert.equal((finding?.range.start.line ?? 0) + 1, gold.unattributed.line);
		assert.equal((finding?.range.end.line ?? 0) + 1, gold.unattributed.endLine);
		assert.equal(finding && fixesOf(finding, transcript)[0]?.title, 'Attribute to NATO Secretary General');
	});

	test('labels, turns and paragraphs that are damaged', () => {
		assert.deepEqual(linesOf('malformed-label'), gold.malformedLabel);
		assert.deepEqual(linesOf('empty-turn'), gold.labelWithoutSpeech);
		assert.deepEqual(
			linesOf('broken-paragraph'),
			gold.brokenParagraphs.map(({ line }) => line),
		);
	});

	test('the speaker without a name', () => {
		assert.deepEqual(linesOf('placeholder-speaker'), gold.placeholderSpeaker);
		assert.deepEqual(linesOf('unstyled-label'), gold.placeholderSpeaker);
	});

	test('editorial marks', () => {
		assert.deepEqual(
			editorialMarksOf(transcript).map(({ line, text }) => ({ line: line + 1, text })),
			gold.editorialMarks,
		);
	});

	test('nothing else is worth a warning', () => {
		const expected = ['empty-turn', 'malformed-label', 'placeholder-speaker', 'unattributed', 'unstyled-label'];
		const warnings = found.filter(({ severity }) => severity === 'warning' || severity === 'error');
		assert.deepEqual(warnings.map(({ rule }) => rule.id).sort(), expected);
	});

	test('all safe fixes and the first attribution leave what a person must decide', () => {
		const fixed = fixAll(transcript, settings);
		assert.deepEqual(fixed.refused, []);
		const gap = diagnose(fixed.transcript, settings).find(({ rule }) => rule.id === 'unattributed');
		const attributed = parse(textsAfter(fixed.transcript, gap ? (fixesOf(gap, fixed.transcript)[0]?.edits ?? []) : []));
		const left = diagnose(attributed, settings);
		const decisions = new Set([
			'placeholder-speaker',
			'speaker-variant',
			'self-introduction-mismatch',
			'unresolved-audio',
		]);
		assert.deepEqual(
			left.filter(({ rule }) => !decisions.has(rule.id)).map(({ rule }) => rule.id),
			[],
		);
		assert.deepEqual(
			left.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule.id),
			['placeholder-speaker'],
		);
		assert.deepEqual(spokenWords(attributed), spokenWords(transcript));
		assert.equal(speechOf(attributed).length, gold.turns.length + 1);
	});
});
