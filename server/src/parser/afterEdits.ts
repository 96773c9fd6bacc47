import { applyEdits, type TextEdit } from '../text/edit.ts';
import { shiftRange } from '../text/position.ts';
import { type Parsed, reparse } from './parse.ts';

/** The transcript that edits make, parsed with the same options. */
export function afterEdits(transcript: Parsed, edits: readonly TextEdit[]): Parsed {
	if (edits.length === 0) return transcript;
	const from = edits.reduce((least, { range }) => Math.min(least, range.start.line), Number.POSITIVE_INFINITY);
	const to = edits.reduce((most, { range }) => Math.max(most, range.end.line), 0);
	const touched = transcript.lines.slice(from, to + 1).map(({ text }) => text);
	const moved = edits.map(({ range, newText }) => ({ range: shiftRange(range, -from), newText }));
	return reparse(transcript, { from, removed: touched.length, inserted: applyEdits(touched, moved) });
}
