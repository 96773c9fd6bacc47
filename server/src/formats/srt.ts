import { asSubRip } from './captions/asSubRip.ts';
import { clockOf } from './clock.ts';
import { cueLines } from './cueLines.ts';
import type { Format } from './format.ts';
import { segmentsOf } from './segments.ts';
import type { Utterance } from './utterances.ts';

/** SubRip has no voices: a name with a colon stands where the speaker changes, as viewers know it. */
export const srt: Format = {
	id: 'srt',
	title: 'SubRip captions, names where the speaker changes',
	extension: '.srt',
	write(_, transcript) {
		// Of some speakers alone the cues are made anew: nothing of the others' may stay in them.
		if (transcript.captions && transcript.selection?.speakers === undefined) return asSubRip(transcript);
		const found = segmentsOf(transcript);
		if ('problem' in found) return found;
		let before: Utterance | undefined;
		const cues = found.segments.map(({ utterance, start, end, text }, index) => {
			const name = utterance === before || utterance.voice === undefined ? '' : `${utterance.voice}: `;
			before = utterance;
			// An arrow would be read as the times of a cue.
			const lines = cueLines(`${name}${text.replace(/-->/g, '→')}`).join('\n');
			return `${index + 1}\n${clockOf(start, ',')} --> ${clockOf(end, ',')}\n${lines}\n`;
		});
		return { text: cues.join('\n'), notes: found.notes, leftOut: found.leftOut };
	},
};
