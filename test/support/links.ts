import assert from 'node:assert/strict';
import { linesIn } from '../../server/src/facts/speech/spokenText.ts';
import { documentLinks } from '../../server/src/features/documentLinks.ts';
import { marked } from './transcripts.ts';

const place = { document: 'file:///talks/a.md', folders: [] };

/** Checks the links of a text in the folder `file:///talks`: what is linked, and where it leads. */
export function links(text: string, ...expected: readonly (readonly [text: string, target: string])[]): void {
	const { transcript } = marked(text);
	const found = documentLinks(transcript, place).map(({ range, target }) => [
		linesIn(transcript, range).join('\n'),
		target,
	]);
	assert.deepEqual(found, expected);
}
