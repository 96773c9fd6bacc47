import { suppressionRule } from './rule.ts';

export const unusedSuppression = suppressionRule({
	id: 'unused-suppression',
	about: 'form',
	summary: 'A comment that suppresses findings has something to suppress',
	why: 'A comment that outlived its finding hides the next one, which may be a real mistake.',
	severity: 'information',
	options: {},
	examples: [
		{
			about: 'The turn has its speech by now.',
			before:
				'<|<!-- transcript-disable-next-turn empty-turn -->|>\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
			after: '**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
		},
		{
			about: 'One of two rules has nothing to say any more.',
			before:
				'<!-- transcript-disable-next-turn empty-turn <|unattributed|> -->\n**Ann Lee:**\n\n**Bob Kay:** Good morning.\n\n**Ann Lee:** Good morning.',
			after:
				'<!-- transcript-disable-next-turn empty-turn -->\n**Ann Lee:**\n\n**Bob Kay:** Good morning.\n\n**Ann Lee:** Good morning.',
		},
		{
			about: 'Nothing is turned off that could be turned on again.',
			before: '**Ann Lee:** Good morning.\n\n<|<!-- transcript-enable -->|>\n**Bob Kay:** Good morning.',
			after: '**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
		},
		{
			about: 'In captions the comment is a NOTE.',
			before:
				'WEBVTT\n\n<|NOTE transcript-disable-next-turn empty-turn|>\n\n00:00:01.000 --> 00:00:02.000\n<v Ann Lee>Good morning.\n\n00:00:03.000 --> 00:00:04.000\n<v Bob Kay>Good morning.',
			after:
				'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ann Lee>Good morning.\n\n00:00:03.000 --> 00:00:04.000\n<v Bob Kay>Good morning.',
		},
		{
			about: 'A comment that suppresses something stays.',
			before:
				'<!-- transcript-disable empty-turn -->\n**Ann Lee:**\n\n**Bob Kay:** Good morning.\n\n**Ann Lee:** Good morning.',
		},
	],
});
