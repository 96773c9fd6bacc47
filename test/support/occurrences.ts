import assert from 'node:assert/strict';
import type { Parsed, ParseOptions } from '../../server/src/parser/parse.ts';
import type { Position, Range } from '../../server/src/text/position.ts';
import { unmark } from './marks.ts';
import { marked, showRanges } from './transcripts.ts';

/** Checks that a feature, asked at `<|>`, answers with the ranges `<|…|>`. */
export function answersRanges(
	text: string,
	answer: (transcript: Parsed, cursor: Position) => readonly Range[],
	options: ParseOptions = {},
): void {
	const { transcript, cursor } = marked(text, options);
	const expected = unmark(text.replace('<|>', '')).ranges;
	assert.equal(showRanges(transcript, answer(transcript, cursor)), showRanges(transcript, expected));
}
