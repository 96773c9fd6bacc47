import assert from 'node:assert/strict';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { marked } from './transcripts.ts';

/** Checks the tokens of a text, written as `type:text`. */
export function colours(text: string, ...expected: readonly string[]): void {
	const { transcript } = marked(text);
	const found = semanticTokens(transcript).map(
		({ line, start, end, type }) => `${type}:${transcript.lines[line]?.text.slice(start, end)}`,
	);
	assert.deepEqual(found, expected);
}
