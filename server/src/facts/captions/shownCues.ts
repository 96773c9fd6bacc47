import type { Transcript } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import { onLine } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { writeLabel } from '../labels/style.ts';

/** The lines of what one cue of a caption file shows, zero-based. */
export interface Cue {
	readonly first: number;
	readonly last: number;
}

/** Every cue that shows something, in order. */
export const cuesOf = remembered(({ lines }: Transcript): readonly Cue[] => {
	const cues: Cue[] = [];
	for (let line = 1; line < lines.length; line++) {
		if (lines[line - 1]?.kind !== 'timing' || !isShown(lines, line)) continue;
		let last = line;
		while (isShown(lines, last + 1)) last++;
		cues.push({ first: line, last });
	}
	return cues;
});

const isShown = (lines: Transcript['lines'], line: number): boolean =>
	lines[line]?.kind === 'text' || lines[line]?.kind === 'label';

/** True where most cues have the voice, and not only those where it changes. */
export const voicesEachCue = remembered((transcript: Transcript): boolean => {
	const cues = cuesOf(transcript);
	return cues.filter(({ first }) => transcript.lines[first]?.kind === 'label').length > cues.length * 0.7;
});

/** Edits that give the voice of cues that follow each other to somebody: voices that are there are changed. */
export function voiceCues(transcript: Transcript, cues: readonly Cue[], name: string): readonly TextEdit[] {
	const eachCue = voicesEachCue(transcript);
	return cues.flatMap(({ first, last }, index) => {
		const edits: TextEdit[] = [];
		for (let line = first; line <= last; line++) {
			const own = transcript.lines[line];
			if (own?.kind !== 'label') continue;
			if (own.label.name !== name) edits.push({ range: onLine(line, own.label.nameSpan), newText: name });
		}
		const hasVoice = transcript.lines[first]?.kind === 'label';
		if (!hasVoice && (eachCue || index === 0)) edits.push(voiceAt(transcript, first, name));
		return edits;
	});
}

/** An edit that puts a voice before the words of a line. */
export const voiceAt = (transcript: Transcript, line: number, name: string): TextEdit => ({
	range: onLine(line, { start: 0, end: 0 }),
	newText: writeLabel(transcript, name),
});
