import assert from 'node:assert/strict';
import { operate } from '../../server/src/features/operations/operate.ts';
import type { Operation } from '../../server/src/features/operations/operation.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { Position, Range } from '../../server/src/text/position.ts';
import { unmark } from './marks.ts';

/** Does an operation at the marks of a text (`<|…|>` the range, `<|>` the cursor) and gives the new text, or the message. */
export function after(marked: string, operation: (place: { range: Range; position: Position }) => Operation): string {
	const { text, ranges, cursors } = unmark(marked);
	const transcript = parse(text.split('\n'));
	const position = cursors[0] ?? ranges[0]?.start ?? { line: 0, character: 0 };
	const range = ranges[0] ?? { start: position, end: position };
	const outcome = operate(transcript, operation({ range, position }));
	if ('message' in outcome) return outcome.message;
	assert.notEqual(outcome.title, '');
	const lines = applyEdits(
		transcript.lines.map(({ text }) => text),
		outcome.edits,
	);
	const { cursor } = outcome;
	if (!cursor) return lines.join('\n');
	return lines
		.map((line, index) =>
			index === cursor.line ? `${line.slice(0, cursor.character)}|${line.slice(cursor.character)}` : line,
		)
		.join('\n');
}

/** A short talk in bold labels; the marks stand inside its first turn. */
export const bold = `**Ann Lee:** Good morning. <|Who is there?|> I ask again.

**Bob Kay:** It is I.

And nobody else.

**Ann Lee:** Good.

**Bob Kay:** Yes.`;

const cue = (seconds: number, text: string) => `00:0${seconds}.000 --> 00:0${seconds + 1}.000\n${text}`;

/** The same in captions with the voice on every cue; the marks stand in the second. */
export const captions = [
	'WEBVTT',
	cue(1, '<v Ann>Good morning.'),
	cue(2, '<v Ann><|Who is there?|>'),
	cue(3, '<v Ann>I ask again.'),
	cue(4, '<v Bob>It is I.'),
	cue(5, '<v Bob>And nobody else.'),
	cue(6, '<v Ann>Good.'),
].join('\n\n');
