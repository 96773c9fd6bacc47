import { escapeCueText } from '../captions/cueText.ts';
import { asWebVtt } from './captions/asWebVtt.ts';
import { clockOf } from './clock.ts';
import { cueLines } from './cueLines.ts';
import type { Format } from './format.ts';
import { segmentsOf } from './segments.ts';

/** https://www.w3.org/TR/webvtt1/: a voice on every cue, for a player shows each by itself. */
export const vtt: Format = {
	id: 'vtt',
	title: 'WebVTT captions with voices',
	extension: '.vtt',
	write(_, transcript) {
		// Of some speakers alone the cues are made anew: nothing of the others' may stay in them.
		if (transcript.captions && transcript.selection?.speakers === undefined) return asWebVtt(transcript);
		const found = segmentsOf(transcript);
		if ('problem' in found) return found;
		const cues = found.segments.map(({ utterance, start, end, text }) => {
			const voice = utterance.voice === undefined ? '' : `<v ${escapeCueText(utterance.voice)}>`;
			const lines = cueLines(text).map(escapeCueText).join('\n');
			return `${clockOf(start, '.')} --> ${clockOf(end, '.')}\n${voice}${lines}\n`;
		});
		return { text: ['WEBVTT\n', ...cues].join('\n'), notes: found.notes, leftOut: found.leftOut };
	},
};
