import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { allFixes } from '../../server/src/features/fixAll.ts';
import { formatting } from '../../server/src/features/formatting.ts';
import { isSameTranscript } from '../../server/src/lint/sameTranscript.ts';
import { separableFixes } from '../../server/src/lint/separableFixes.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { afterEdits } from '../../server/src/parser/afterEdits.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { TextEdit } from '../../server/src/text/edit.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { sharedTranscripts } from '../support/corpus.ts';
import { fixtures } from '../support/fixtures.ts';
import { unmark } from '../support/marks.ts';

/** Every rule, those that are off by default too. */
const { settings } = readSettings(
	Object.fromEntries(rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'hint'])),
);

/** Edits of one text made one after the other, each where it has moved to. */
function oneByOne(text: string, edits: readonly TextEdit[], order: readonly number[]): string {
	const lines = splitLines(text);
	const starts: number[] = [];
	for (let line = 0, at = 0; line < lines.length; line++) {
		starts.push(at);
		at += (lines[line] ?? '').length + 1;
	}
	const places = edits.map(({ range: { start, end }, newText }) => ({
		from: (starts[start.line] ?? 0) + start.character,
		to: (starts[end.line] ?? 0) + end.character,
		newText,
		moved: 0,
	}));
	let now = lines.join('\n');
	for (const index of order) {
		const place = places[index];
		if (!place) continue;
		now = now.slice(0, place.from + place.moved) + place.newText + now.slice(place.to + place.moved);
		for (const other of places)
			if (other.from > place.from) other.moved += place.newText.length - (place.to - place.from);
	}
	return now;
}

/** Holds any choice of some edits, in any order, against the text that they are of. */
function checkChoices(text: string, edits: readonly TextEdit[], runs: number): void {
	const before = parse(splitLines(text));
	if (edits.length === 0) return;
	const choice = fc.shuffledSubarray([...edits.keys()], { minLength: 1 });
	fc.assert(
		fc.property(choice, (order) => {
			const after = oneByOne(text, edits, order);
			const chosen = order.flatMap((index) => edits[index] ?? []);
			assert.deepEqual(
				afterEdits(before, chosen)
					.lines.map((line) => line.text)
					.join('\n'),
				after,
			);
			assert.ok(isSameTranscript(before, parse(splitLines(after))), `${JSON.stringify(chosen)}\n${after}`);
		}),
		{ seed: 9, numRuns: runs },
	);
}

function check(name: string, text: string, runs: number): void {
	test(name, () => {
		const before = parse(splitLines(text));
		checkChoices(
			text,
			separableFixes(before, settings).map(({ edit }) => edit),
			runs,
		);
	});
	test(`${name}: formatted`, () => {
		const before = parse(splitLines(text));
		const last = before.lines.length - 1;
		const whole = formatting(before, settings);
		for (let from = 0; from <= last; from += Math.max(1, Math.floor(last / 9))) {
			for (const to of [from, from + 2, Math.floor((from + last) / 2)]) {
				const range = { start: { line: from, character: 0 }, end: { line: Math.min(to, last), character: 0 } };
				const part = formatting(before, settings, range);
				assert.ok(part.length === 0 || isSameTranscript(before, afterEdits(before, part)));
			}
		}
		checkChoices(text, whole, runs);
	});
}

test('a sentence that is cut is joined by one edit', () => {
	const text = '**Ann Lee:** A sentence cut\n\nin two.\n\n**Bob Kay:** Yes.\n\n**Ann Lee:** No.';
	const before = parse(splitLines(text));
	assert.deepEqual(separableFixes(before, settings), [
		{
			rule: 'broken-paragraph',
			title: 'Join the paragraphs',
			edit: { range: { start: { line: 0, character: 27 }, end: { line: 2, character: 0 } }, newText: ' ' },
		},
	]);
	assert.equal(allFixes(before, settings)?.edits.length, 1);
	assert.equal(formatting(before, settings).length, 1);
});

describe('whichever fixes are chosen, the transcript is the same: our own texts', () => {
	for (const { id, examples } of rules)
		for (const { about, before } of examples) check(`${id}: ${about}`, unmark(before).text, 12);
	for (const { name, text } of fixtures()) check(name, text, 12);
	const quiet = new URL('../quiet/', import.meta.url);
	for (const name of readdirSync(quiet)) check(name, readFileSync(new URL(name, quiet), 'utf8'), 6);
});

/** Proving every choice of the fixes of whole files takes long: of each a stretch of so many lines, another for each file. */
const stretch = 100;
const shared = process.env.TRANSCRIPT_NO_SLOW ? [] : sharedTranscripts();

describe('whichever fixes are chosen, the transcript is the same: a stretch of each shared transcript', {
	skip: shared.length === 0 && 'slow, or no shared transcripts',
}, () => {
	for (const [index, { name, text }] of shared.entries()) {
		const lines = splitLines(text);
		const from = (index * 37) % Math.max(1, lines.length - stretch);
		check(name, lines.slice(from, from + stretch).join('\n'), 2);
	}
});
