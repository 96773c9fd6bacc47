import { suppressionRule } from './rule.ts';

export const unknownSuppression = suppressionRule({
	id: 'unknown-suppression',
	about: 'form',
	summary: 'A comment that suppresses findings names rules that there are',
	why: 'A misspelt rule suppresses nothing, and the comment makes readers believe that it does.',
	severity: 'information',
	options: {},
	examples: [
		{
			about: 'A rule’s name is misspelt.',
			before:
				'<!-- transcript-disable-next-turn <|empty-turns|> -->\n**Ann Lee:**\n\n**Bob Kay:** Good morning.\n\n**Ann Lee:** Good morning.',
			after:
				'<!-- transcript-disable-next-turn empty-turn -->\n**Ann Lee:**\n\n**Bob Kay:** Good morning.\n\n**Ann Lee:** Good morning.',
		},
		{
			about: 'There is no such rule, nor one with a name like it.',
			before: '<|<!-- transcript-disable no-jokes -->|>\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
			after: '**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
		},
		{
			about: 'There is no such comment.',
			before: '<|<!-- transcript-disable-paragraph -->|>\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
			after: '**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
		},
		{
			about: 'Comments for other tools are left alone.',
			before: '<!-- transcript-source: tape 4 -->\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
		},
	],
});
