import assert from 'node:assert/strict';
import { type InlayHintOptions, inlayHints } from '../../server/src/features/inlayHints.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { marked } from './transcripts.ts';

/** Checks the hints of a text, written in it between `‹` and `›`. */
export function hints(text: string, options: Partial<InlayHintOptions> = {}): void {
	const { transcript } = marked(text.replaceAll(/‹[^›]*›/g, ''));
	const range = { start: { line: 0, character: 0 }, end: { line: transcript.lines.length, character: 0 } };
	const all = { continuingSpeaker: true, declaredName: true, ...options };
	const edits = inlayHints(transcript, range, all).map(({ position, text: hint }) => ({
		range: { start: position, end: position },
		newText: `‹${hint}›`,
	}));
	const texts = transcript.lines.map((line) => line.text);
	assert.equal(applyEdits(texts, edits).join('\n'), text);
}
