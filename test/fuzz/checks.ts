import assert from 'node:assert/strict';
import { formats } from '../../server/src/formats/index.ts';
import { recordOf } from '../../server/src/formats/record.ts';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { fixAll } from '../../server/src/lint/fixAll.ts';
import { isSameTranscript } from '../../server/src/lint/sameTranscript.ts';
import { separableFixes } from '../../server/src/lint/separableFixes.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { keepsWords } from '../../server/src/lint/words.ts';
import { afterEdits } from '../../server/src/parser/afterEdits.ts';
import { type Parsed, parse, reparse } from '../../server/src/parser/parse.ts';
import { rules } from '../../server/src/rules/index.ts';
import { fixesOf } from '../../server/src/rules/rule.ts';
import { editText } from '../../server/src/text/editText.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import type { Range } from '../../server/src/text/position.ts';
import { countWords } from '../../server/src/text/words.ts';
import { readConfig } from '../../server/src/workspace/config.ts';
import { readRoster } from '../../server/src/workspace/roster.ts';
import type { Random } from './mutate.ts';

/** Something that must hold of every text. */
export type Check = (text: string, random: Random) => void;

/** Every rule, those that are off by default too. */
const { settings } = readSettings(
	Object.fromEntries(rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'hint'])),
);

const read = (text: string): Parsed => parse(splitLines(text));

function isInside({ lines }: Parsed, { start, end }: Range): boolean {
	const fits = (at: Range['start']) => at.character >= 0 && at.character <= (lines[at.line]?.text.length ?? -1);
	return (
		fits(start) && fits(end) && (start.line < end.line || (start.line === end.line && start.character <= end.character))
	);
}

const view = ({ blocks, starts, lines, convention, captions }: Parsed) => ({
	blocks,
	starts,
	lines,
	convention: convention.id,
	captions,
});

const clock = /\b\d{1,3}(?::\d\d){1,2}(?:[.,]\d{1,3})?\b/g;

/** What must hold of every text, by name. */
export const checks: Readonly<Record<string, Check>> = {
	parse(text) {
		const { blocks, starts, lines, captions } = read(text);
		for (const [index, block] of blocks.entries()) {
			const own = lines.slice(starts[index], (starts[index] ?? 0) + block.lines.length);
			assert.deepEqual(
				block.lines.map((line) => line.text),
				own.map((line) => line.text),
			);
			// Where several voices share a line of captions, their blocks do.
			const next = (starts[index] ?? 0) + block.lines.length;
			assert.ok(starts[index + 1] === next || (captions && starts[index + 1] === next - 1));
		}
		assert.deepEqual(
			lines.map((line) => line.text),
			splitLines(text),
		);
	},

	reparse(text, random) {
		const texts = splitLines(text);
		const from = random(texts.length);
		const removed = Math.min(texts.length - from, random(4));
		const other = texts[random(texts.length)] ?? '';
		const inserted = [other.slice(random(other.length + 1)), ...texts.slice(from, from + random(3))];
		const after = texts.toSpliced(from, removed, ...inserted);
		assert.deepEqual(view(reparse(parse(texts), { from, removed, inserted })), view(parse(after)));
	},

	lint(text) {
		const transcript = read(text);
		for (const finding of diagnose(transcript, settings)) {
			assert.ok(isInside(transcript, finding.range), `${finding.rule.id} outside of the text`);
			for (const { range } of finding.related ?? [])
				assert.ok(isInside(transcript, range), `${finding.rule.id}: related`);
			for (const { edits, title } of fixesOf(finding, transcript)) {
				for (const { range } of edits) assert.ok(isInside(transcript, range), `${finding.rule.id}: ${title}`);
			}
		}
	},

	fix(text, random) {
		const transcript = read(text);
		const { transcript: fixed, texts, passes } = fixAll(transcript, settings);
		assert.ok(keepsWords(transcript, fixed), 'all fixes together change a word');
		assert.deepEqual(splitLines(passes.reduce(editText, text)), texts);
		const fixes = separableFixes(transcript, settings);
		const chosen = fixes.filter(() => random(2) === 0).map(({ edit }) => edit);
		assert.ok(
			chosen.length === 0 || isSameTranscript(transcript, afterEdits(transcript, chosen)),
			'some fixes change it',
		);
	},

	export(text) {
		const transcript = read(text);
		// A time among the words is no word: a format with times of its own has it as one.
		const words = recordOf('', transcript).turns.reduce(
			(sum, turn) => sum + countWords(turn.text.replace(clock, '')),
			0,
		);
		for (const format of formats) {
			const written = format.write('a', transcript);
			if ('problem' in written || written.leftOut === undefined) continue;
			assert.ok(countWords(written.text) + written.leftOut >= words, `${format.id} loses words in silence`);
		}
	},

	configuration(text) {
		readConfig(text);
		readRoster(text, 'yaml', 'file:///speakers.yaml');
		readRoster(text, 'list', 'file:///delegates.txt');
	},
};
