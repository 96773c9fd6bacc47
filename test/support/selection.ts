import assert from 'node:assert/strict';
import { linesIn } from '../../server/src/facts/speech/spokenText.ts';
import { selectionRanges } from '../../server/src/features/selectionRanges.ts';
import { marked } from './transcripts.ts';

/** Checks what "expand selection" selects at `<|>`, step by step; `…` stands for whatever comes between. */
export function expandsTo(text: string, ...steps: readonly string[]): void {
	const { transcript, cursor } = marked(text);
	const selected = selectionRanges(transcript, cursor).map((range) => linesIn(transcript, range).join('\n'));
	assert.deepEqual(selected, steps);
}
