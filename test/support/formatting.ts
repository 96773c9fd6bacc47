import assert from 'node:assert/strict';
import { formatting } from '../../server/src/features/formatting.ts';
import { type LintSettings, readSettings } from '../../server/src/lint/settings.ts';
import { type Parsed, parse } from '../../server/src/parser/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { marked } from './transcripts.ts';

/** The rules as they are by default. */
export const defaults: LintSettings = readSettings({}).settings;

/** The text after formatting. */
export const formatted = (transcript: Parsed, settings = defaults): readonly string[] =>
	applyEdits(
		transcript.lines.map(({ text }) => text),
		formatting(transcript, settings),
	);

/** Checks what formatting makes of a text, and that it makes no more of that. With a marked range, of the range. */
export function formats(text: string, after: string, settings = defaults): void {
	const { transcript, ranges } = marked(text);
	const edits = formatting(transcript, settings, ranges[0]);
	const texts = applyEdits(
		transcript.lines.map((line) => line.text),
		edits,
	);
	assert.equal(texts.join('\n'), after);
	if (!ranges[0]) assert.deepEqual(formatting(parse(texts), settings), []);
}
