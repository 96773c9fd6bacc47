import { shownText } from '../captions/cueText.ts';
import { type TimedCue, timedCuesOf } from '../facts/captions/timedCues.ts';
import type { Transcript } from '../model/transcript.ts';
import type { Position } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';
import { endOf } from './captions/endOf.ts';

/** What one voice says in one cue of a caption file. A cue with two voices is two of these with the same times. */
export interface Cue {
	/** Seconds from the start of the recording, as written. */
	readonly from: number;
	readonly to: number;
	/** The cue that it is in, counted from zero over the file. */
	readonly index: number;
	/** Where the words begin; lines are zero-based. */
	readonly start: Position;
	/** Zero-based: the last line of the words. */
	readonly endLine: number;
	/** Without tags, voice and line breaks. */
	readonly text: string;
}

/** The cues that hold words, in the order of the file. None in a file that is no caption file. */
export const cuesOf = remembered((transcript: Transcript): readonly Cue[] => {
	const all = timedCuesOf(transcript);
	return all.flatMap((cue, index) => spokenIn(transcript, cue, endOf(cue, all[index + 1]), index));
});

/** The words of a cue, cut where somebody else begins to speak. */
function spokenIn({ lines }: Transcript, cue: TimedCue, to: number, index: number): readonly Cue[] {
	const found: Cue[] = [];
	let open: { start: Position; endLine: number; texts: string[] } | undefined;
	const finish = () => {
		const text = (open?.texts ?? [])
			.join(' ')
			.replace(/[\s\u00a0]+/g, ' ')
			.trim();
		if (open && text !== '') found.push({ from: cue.from, to, index, start: open.start, endLine: open.endLine, text });
		open = undefined;
	};
	for (let at = cue.textLine; at < cue.endLine; at++) {
		const line = lines[at];
		if (line?.kind !== 'text' && line?.kind !== 'label') continue;
		const changes = (line.changes ?? []).map(({ at: from, speechAt, label }) => ({
			from,
			speechAt: label?.speechAt ?? speechAt,
		}));
		const starts = line.kind === 'label' ? [{ from: 0, speechAt: line.label.speechAt }, ...changes] : changes;
		const pieces = starts[0]?.from === 0 ? starts : [{ from: -1, speechAt: 0 }, ...starts];
		for (const [piece, { from, speechAt }] of pieces.entries()) {
			if (from >= 0) finish();
			open ??= { start: { line: at, character: speechAt }, endLine: at, texts: [] };
			open.texts.push(shownText(line.text.slice(speechAt, pieces[piece + 1]?.from ?? line.text.length)));
			open.endLine = at;
		}
	}
	finish();
	return found;
}
