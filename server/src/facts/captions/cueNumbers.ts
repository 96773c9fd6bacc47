import type { Transcript } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import { onLine } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { timedCuesOf } from './timedCues.ts';

/** The numbers above the cues of a file in which each has one and they rise by one; undefined for any other file. */
export const cueNumbers = remembered(
	(transcript: Transcript): readonly { readonly line: number; readonly number: number }[] | undefined => {
		const numbers = timedCuesOf(transcript).flatMap(({ line }) => {
			const above = transcript.lines[line - 1];
			const written = above?.kind === 'captions' ? /^\ufeff?\s*(\d{1,7})\s*$/.exec(above.text)?.[1] : undefined;
			return written === undefined ? [] : [{ line: line - 1, number: Number(written) }];
		});
		const first = numbers[0]?.number ?? 0;
		const rises = numbers.every(({ number }, index) => number === first + index);
		return numbers.length > 0 && numbers.length === timedCuesOf(transcript).length && rises ? numbers : undefined;
	},
);

/** Edits that move the numbers of cues: `by` is asked for each cue. Nothing where cues are not numbered. */
export const movedNumbers = (transcript: Transcript, by: (cue: number) => number): readonly TextEdit[] =>
	(cueNumbers(transcript) ?? []).flatMap(({ line, number }, cue) => {
		const moved = by(cue);
		const found = /\d+/.exec(transcript.lines[line]?.text ?? '');
		if (moved === 0 || !found) return [];
		const span = { start: found.index, end: found.index + found[0].length };
		return [{ range: onLine(line, span), newText: String(number + moved).padStart(found[0].length, '0') }];
	});
