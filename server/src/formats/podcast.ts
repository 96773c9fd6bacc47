import type { Format } from './format.ts';
import { segmentsOf } from './segments.ts';

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md#json */
export const podcast: Format = {
	id: 'podcast',
	title: 'Podcasting 2.0 transcript, JSON',
	extension: '.json',
	write(_, transcript) {
		const found = segmentsOf(transcript);
		if ('problem' in found) return found;
		const segments = found.segments.map(({ utterance, start, end, text }) => ({
			...(utterance.speaker && { speaker: utterance.speaker.name }),
			startTime: seconds(start),
			endTime: seconds(end),
			body: text,
		}));
		return {
			text: `${JSON.stringify({ version: '1.0.0', segments }, undefined, 2)}\n`,
			notes: found.notes,
			leftOut: found.leftOut,
		};
	},
};

const seconds = (value: number): number => Math.round(value * 1000) / 1000;
