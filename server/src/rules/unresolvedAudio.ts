import { unheardIn } from '../facts/audioTags/unheard.ts';
import { onLine } from '../text/position.ts';
import { pageRule } from './rule.ts';

export const unresolvedAudio = pageRule({
	id: 'unresolved-audio',
	about: 'form',
	summary: 'What was not understood at first is listened to again',
	why: 'These marks are open work: somebody with the recording, or with the speaker at hand, can often fill them in.',
	severity: 'hint',
	options: {},
	examples: [
		{
			about: 'A stretch that nobody understood, with its time and without.',
			before:
				'**Ann Lee:** We went to <|[inaudible]|> and back.\n\n**Bob Kay:** With <|\\[unintelligible 00:12:33\\]|>, yes.',
		},
		{
			about: 'In round brackets, as some houses write it.',
			before:
				'MS. LEE:  We went to <|(inaudible)|> and back.\n\nQ    When?\n\nMS. LEE:  On <|(Inaudible.)|>\n\nQ    Oh.',
		},
		{
			about: 'Laughter is no gap, and words that an editor put in are none.',
			before: '**Ann Lee:** We [would like to] go. [laughter]\n\n**Bob Kay:** That is inaudible to me.',
		},
	],
	*check(transcript) {
		for (const { line, tag } of unheardIn(transcript)) {
			const [time] = /\d{1,2}:\d{2}(?::\d{2})?/.exec(tag.text) ?? [];
			yield {
				range: onLine(line, tag.span),
				message: `Still to be listened to${time === undefined ? '' : `, at ${time}`}: replace the mark by what was said.`,
			};
		}
	},
});
