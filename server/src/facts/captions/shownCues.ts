import { labelsOn } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import { onLine } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { nameIn, writeLabel } from '../labels/style.ts';
import { timedCuesOf } from './timedCues.ts';

/** The lines of what one cue of a caption file shows, zero-based. */
export interface ShownCue {
	readonly first: number;
	readonly last: number;
}

/** Every cue that shows something, in order. */
export const shownCuesOf = remembered((transcript: Transcript): readonly ShownCue[] =>
	timedCuesOf(transcript)
		.filter(({ textLine, endLine }) => endLine > textLine)
		.map(({ textLine, endLine }) => ({ first: textLine, last: endLine - 1 })),
);

/** True where most cues have the voice, and not only those where it changes. */
export const voicesEachCue = remembered((transcript: Transcript): boolean => {
	const cues = shownCuesOf(transcript);
	return cues.filter(({ first }) => hasVoice(transcript, first)).length > cues.length * 0.7;
});

const hasVoice = ({ lines }: Transcript, line: number): boolean => lines[line]?.kind === 'label';

/** Edits that give the voice of cues that follow each other to somebody: voices that are there are changed. */
export function voiceCues(transcript: Transcript, cues: readonly ShownCue[], name: string): readonly TextEdit[] {
	const eachCue = voicesEachCue(transcript);
	return cues.flatMap(({ first, last }, index) => {
		const edits: TextEdit[] = [];
		for (let line = first; line <= last; line++) {
			const own = transcript.lines[line];
			for (const label of own ? labelsOn(own) : []) {
				if (label.name !== name) edits.push({ range: onLine(line, label.nameSpan), newText: nameIn(label, name) });
			}
		}
		if (!hasVoice(transcript, first) && (eachCue || index === 0)) edits.push(voiceAt(transcript, first, name));
		return edits;
	});
}

/** An edit that puts a voice before the words of a line. */
export const voiceAt = (transcript: Transcript, line: number, name: string): TextEdit => ({
	range: onLine(line, { start: 0, end: 0 }),
	newText: writeLabel(transcript, name),
});
