import { fixAll } from '../lint/fixAll.ts';
import { isSameTranscript } from '../lint/sameTranscript.ts';
import type { LintSettings } from '../lint/settings.ts';
import { afterEdits } from '../parser/afterEdits.ts';
import type { Parsed } from '../parser/parse.ts';
import { editsBetween } from '../text/difference.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Range } from '../text/position.ts';

/**
 * Writes labels, times and audio tags as most of the document has them and joins what a page break cut: the safe fixes
 * of the rules of form that are on, and nothing else. Spoken words are proven to stay as they are. With a range, only
 * what changes within its lines. Formatting what it gave changes nothing more.
 */
export function formatting(transcript: Parsed, settings: LintSettings, range?: Range): readonly TextEdit[] {
	const { texts } = fixAll(
		transcript,
		settings.filter(({ rule }) => rule.about === 'form'),
	);
	const edits = editsBetween(
		transcript.lines.map(({ text }) => text),
		texts,
	);
	if (!range) return edits;
	const inside = edits.filter(
		(edit) => edit.range.start.line >= range.start.line && edit.range.end.line <= range.end.line,
	);
	return inside.length > 0 && isSameTranscript(transcript, afterEdits(transcript, inside)) ? inside : [];
}
