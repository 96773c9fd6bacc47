import { cueTextOutside } from '../facts/captions/outside.ts';
import { transcriptRule } from './rule.ts';

export const cueText = transcriptRule({
	id: 'cue-text',
	about: 'form',
	summary: 'All words of a caption file stand in a cue',
	why: 'Players show what stands below the times of a cue, up to the next empty line, and nothing else. Words outside of a cue are lost for every viewer, and nobody can say when they were spoken (https://www.w3.org/TR/webvtt1/#webvtt-cue-block).',
	severity: 'warning',
	choicesOnly: true,
	options: {},
	examples: [
		{
			about: 'An empty line cuts a cue in two.',
			before:
				'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ann Lee>Take the green one.\n\n<|I mean the blue one.|>\n\n00:00:05.000 --> 00:00:07.000\n<v Bob Kay>This one?',
			after:
				'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ann Lee>Take the green one.\nI mean the blue one.\n\n00:00:05.000 --> 00:00:07.000\n<v Bob Kay>This one?',
		},
		{
			about: 'The number of a cue stands apart from its times.',
			before:
				'1\n00:00:01,000 --> 00:00:04,000\nAnn Lee: Good morning.\n\n<|2|>\n\n00:00:05,000 --> 00:00:07,000\nBob Kay: Good morning.',
			after:
				'1\n00:00:01,000 --> 00:00:04,000\nAnn Lee: Good morning.\n\n2\n00:00:05,000 --> 00:00:07,000\nBob Kay: Good morning.',
		},
		{
			about: 'Words that no cue stands above.',
			before: 'WEBVTT\n\n<|Good morning.|>\n\n00:00:05.000 --> 00:00:07.000\n<v Bob Kay>Good morning.',
		},
		{
			about: 'Notes, styles, and the name of a cue are no words of a cue.',
			before:
				'WEBVTT\n\nNOTE Ann Lee was late.\n\nSTYLE\n::cue { color: lime }\n\nwelcome\n00:00:05.000 --> 00:00:07.000\n<v Bob Kay>Good morning.',
		},
	],
	*check(transcript) {
		for (const { range, join, number } of cueTextOutside(transcript)) {
			yield {
				range,
				message: number
					? 'This number stands apart from the times of its cue. Take out the empty line below it.'
					: `This stands in no cue, so no player shows it. ${join ? 'Take out the empty line above it, or give it times of its own.' : 'Give it times of its own.'}`,
				fixes: () =>
					join
						? [
								{
									title: number ? 'Put the number on its cue' : 'Make it part of the cue above',
									safe: false,
									edits: [{ range: join, newText: '' }],
								},
							]
						: [],
			};
		}
	},
});
