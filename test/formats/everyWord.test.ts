import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { headerOf } from '../../server/src/facts/speech/header.ts';
import { notSpeechIn } from '../../server/src/facts/speech/notSpeech.ts';
import { formatOf } from '../../server/src/formats/index.ts';
import { recordOf } from '../../server/src/formats/record.ts';
import type { Line } from '../../server/src/model/line.ts';
import type { Transcript } from '../../server/src/model/transcript.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { rules } from '../../server/src/rules/index.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { plainText } from '../../server/src/text/plain.ts';
import { countWords } from '../../server/src/text/words.ts';
import { sharedTranscripts } from '../support/corpus.ts';
import { fixtures } from '../support/fixtures.ts';
import { unmark } from '../support/marks.ts';

const read = (text: string) => parse(splitLines(text));
const turns = (text: string) => recordOf('', read(text)).turns.map(({ speaker, text: said }) => [speaker, said]);

describe('words that no label covers', () => {
	test('a text without a label is said by nobody known', () => {
		const said = 'Well, I came here by boat.\n\nIt took me a week.';
		assert.deepEqual(turns(said), [[null, said]]);
	});

	test('a text without a label is said by the one whom front matter names', () => {
		const text = '---\nspeaker: Ann Lee\n---\n\n# On boats\n\nWell, I came here by boat.\n';
		assert.deepEqual(turns(text), [['Ann Lee', 'Well, I came here by boat.']]);
		const [speaker] = recordOf('', read(text)).speakers;
		assert.deepEqual([speaker?.name, speaker?.turns, speaker?.words], ['Ann Lee', 1, 6]);
	});

	test('of two whom front matter names nobody is taken', () => {
		const text = '---\nspeakers: [Ann Lee, Bob Kay]\n---\n\nWell, I came here by boat.\n';
		assert.deepEqual(turns(text), [[null, 'Well, I came here by boat.']]);
	});

	test('lines with a time and no name are turns with that time', () => {
		const { turns: found } = recordOf('', read('[00:00:01] Good morning.\n[00:00:05] How are you?\n\n0:09\nFine.\n'));
		assert.deepEqual(
			found.map(({ speaker, start, text }) => [speaker, start, text]),
			[
				[null, 1, 'Good morning.'],
				[null, 5, 'How are you?'],
				[null, 9, 'Fine.'],
			],
		);
	});

	const labelled =
		'# Sums\n\n- bring a pen\n\n## Part one\n\n**Ann Lee:** Look at this.\n\n```js\nadd[1](two);\n```\n\n| left | right |\n| --- | --- |\n| three | four |\n\nClear?\n\n**Bob Kay:** Yes.\n\n**Ann Lee:** Good.\n';

	test('lists, tables and code are nobody’s, and the turn around them stays one', () => {
		assert.deepEqual(turns(labelled), [
			[null, '- bring a pen'],
			['Ann Lee', 'Look at this.\n\nClear?'],
			[null, 'add[1](two);\n\n| left | right | | --- | --- | | three | four |'],
			['Bob Kay', 'Yes.'],
			['Ann Lee', 'Good.'],
		]);
	});

	test('as plain text they stand where they stood', () => {
		const written = formatOf('text')?.write('a.md', read(labelled));
		assert.ok(written && 'text' in written);
		const order = ['bring a pen', 'Look at this', 'add[1]', 'three', 'Clear?', 'Bob Kay'];
		const places = order.map((words) => written.text.indexOf(words));
		assert.deepEqual(
			places,
			places.toSorted((a, b) => a - b),
		);
		assert.ok(!places.includes(-1));
	});

	test('a format of times leaves out what has none, and says how many words', () => {
		const text =
			'- bring a pen\n\n[0:01] **Ann Lee:** Look at this.\n\n[0:05] **Bob Kay:** Yes.\n\n[0:07] **Ann Lee:** Good.\n\n[0:09] **Bob Kay:** Fine.\n';
		const written = formatOf('vtt')?.write('a.md', read(text));
		assert.ok(written && 'text' in written);
		assert.equal(written.leftOut, 3);
		assert.ok(!written.text.includes('pen'));
	});
});

/** Kinds of lines whose words are the document's own, or nobody's at all. */
const unspoken = new Set<Line['kind']>([
	'metadata',
	'heading',
	'comment',
	'blank',
	'rule',
	'time',
	'timing',
	'captions',
	'markup',
]);

/** Every word that somebody may have said, counted line by line, with nothing of how the export reads. */
function wordsIn(transcript: Transcript): readonly string[] {
	const header = headerOf(transcript);
	const isText = (at: number) => ['text', 'heading'].includes(transcript.lines[at]?.kind ?? '');
	const headerEnd = transcript.lines.findLastIndex((_, at) => at <= (header?.endLine ?? -1) && isText(at));
	const notSpeech = notSpeechIn(transcript);
	const declared = new Set(transcript.detection.declared.map(({ line }) => line));
	return transcript.lines.flatMap((line, index) => {
		if (
			unspoken.has(line.kind) ||
			(index <= headerEnd && (header?.title !== undefined || isText(index))) ||
			declared.has(index) ||
			notSpeech(index)
		)
			return [];
		const isTable = line.kind === 'table' && transcript.detection.declared.some(({ source }) => source === 'table');
		if (isTable || (line.kind === 'code' && /^ {0,3}(?:`{3}|~{3})/.test(line.text))) return [];
		const said = line.kind === 'label' ? line.text.slice(line.label.speechAt) : line.text;
		return bareWords(line.kind === 'code' ? said : plainText(said).replace(/^\P{L}{0,4}\d{1,3}(?::\d{2}){1,2}\b/u, ''));
	});
}

/** Runs of letters and digits: marks between words may be lost, and words that they stand between may not. */
const bareWords = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of the first list that the second has not, each as often as it is missing. */
function missing(words: readonly string[], others: readonly string[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
	return words.filter((word) => {
		const left = counts.get(word) ?? 0;
		counts.set(word, left - 1);
		return left <= 0;
	});
}

function check(name: string, text: string): void {
	test(name, () => {
		const transcript = read(text);
		const { turns: written, events } = recordOf('', transcript);
		const kept = [...written, ...events].flatMap((one) => bareWords(one.text));
		assert.deepEqual(missing(wordsIn(transcript), kept), []);
		for (const id of ['vtt', 'srt', 'podcast']) {
			const result = formatOf(id)?.write('', transcript);
			if (!result || 'problem' in result) continue;
			const all = written.reduce((sum, turn) => sum + countWords(turn.text), 0);
			assert.ok(countWords(result.text) + (result.leftOut ?? 0) >= all, `${id} loses words in silence`);
		}
	});
}

describe('every word is in the export or said to be left out: our own texts', () => {
	for (const { name, text } of fixtures()) check(name, text);
	for (const { id, examples } of rules)
		for (const { about, before } of examples) check(`${id}: ${about}`, unmark(before).text);
	const quiet = new URL('../quiet/', import.meta.url);
	for (const name of readdirSync(quiet)) check(name, readFileSync(new URL(name, quiet), 'utf8'));
});

const shared = process.env.TRANSCRIPT_NO_SLOW ? [] : sharedTranscripts();

describe('every word is in the export or said to be left out: shared transcripts', {
	skip: shared.length === 0 && 'slow, or no shared transcripts',
}, () => {
	for (const { name, text } of shared) check(name, text);
});
