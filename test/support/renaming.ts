import assert from 'node:assert/strict';
import type { Renaming } from '../../server/src/facts/people/renaming.ts';
import { rename } from '../../server/src/features/rename.ts';
import type { ParseOptions } from '../../server/src/parser/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { marked } from './transcripts.ts';

/** Renames the speaker at `<|>` and checks the new text. */
export function renames(text: string, name: string, after: string, options: ParseOptions = {}): Renaming {
	const { transcript, cursor } = marked(text, options);
	const result = rename(transcript, cursor, name);
	assert.ok('edits' in result, 'refused' in result ? result.refused : '');
	const texts = transcript.lines.map((line) => line.text);
	assert.equal(applyEdits(texts, result.edits).join('\n'), after);
	return result;
}

/** Checks that a renaming is refused with a message that has some words in it. */
export function refuses(text: string, name: string, message: RegExp): void {
	const { transcript, cursor } = marked(text);
	const result = rename(transcript, cursor, name);
	assert.match('refused' in result ? result.refused : 'was done', message);
}
