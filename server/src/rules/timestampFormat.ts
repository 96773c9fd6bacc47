import { oddTimes } from '../facts/times/odd.ts';
import { transcriptRule } from './rule.ts';

export const timestampFormat = transcriptRule({
	id: 'timestamp-format',
	about: 'form',
	summary: 'Times are written in one way throughout a document',
	why: 'Programs that read times expect one shape, and readers find their place sooner. Times below and above an hour may differ, as in 59:10 and 1:00:04.',
	severity: 'information',
	options: {},
	examples: [
		{
			about: 'One label has its time in other brackets, another without the hours.',
			before:
				'**Ann Lee** [00:00:05]: Good morning.\n\n**Bob Kay** [00:00:12]: Good morning.\n\n**Ann Lee** <|(00:01:30)|>: Sit down.\n\n**Bob Kay** [00:02:40]: Thank you.\n\n**Ann Lee** <|[03:10]|>: Now.\n\n**Bob Kay** [00:04:00]: Yes.\n\n**Ann Lee** [00:05:00]: No.\n\n**Bob Kay** [00:06:00]: Why?\n\n**Ann Lee** [00:06:30]: So.\n\n**Bob Kay** [00:07:00]: Well.',
			after:
				'**Ann Lee** [00:00:05]: Good morning.\n\n**Bob Kay** [00:00:12]: Good morning.\n\n**Ann Lee** [00:01:30]: Sit down.\n\n**Bob Kay** [00:02:40]: Thank you.\n\n**Ann Lee** [00:03:10]: Now.\n\n**Bob Kay** [00:04:00]: Yes.\n\n**Ann Lee** [00:05:00]: No.\n\n**Bob Kay** [00:06:00]: Why?\n\n**Ann Lee** [00:06:30]: So.\n\n**Bob Kay** [00:07:00]: Well.',
		},
		{
			about: 'Minutes below ten with and without a zero.',
			before:
				'**Ann Lee** 0:05\nGood morning.\n\n**Bob Kay** 2:12\nGood morning.\n\n**Ann Lee** <|03:30|>\nSit down.\n\n**Bob Kay** 4:40\nThank you.\n\n**Ann Lee** 5:10\nNow.\n\n**Bob Kay** 12:40\nYes.',
			after:
				'**Ann Lee** 0:05\nGood morning.\n\n**Bob Kay** 2:12\nGood morning.\n\n**Ann Lee** 3:30\nSit down.\n\n**Bob Kay** 4:40\nThank you.\n\n**Ann Lee** 5:10\nNow.\n\n**Bob Kay** 12:40\nYes.',
		},
		{
			about: 'The hour comes when it is needed.',
			before:
				'**Ann Lee** 0:05\nGood morning.\n\n**Bob Kay** 2:12\nGood morning.\n\n**Ann Lee** 13:30\nSit down.\n\n**Bob Kay** 44:40\nThank you.\n\n**Ann Lee** 59:10\nNow.\n\n**Bob Kay** 1:02:40\nYes.',
		},
		{
			about: 'Two ways that are equally common are left to the house.',
			before:
				'**Ann Lee** 0:05\nGood morning.\n\n**Bob Kay** 00:02:12\nGood morning.\n\n**Ann Lee** 13:30\nSit down.\n\n**Bob Kay** 00:44:40\nThank you.\n\n**Ann Lee** 59:10\nNow.',
		},
	],
	*check(transcript) {
		for (const { entry, written, range, count, total } of oddTimes(transcript)) {
			yield {
				range: entry.range,
				message: `${entry.text} is written unlike other times: ${count} of ${total} have the shape of ${written}.`,
				fixes: () => [{ title: `Write ${written}`, safe: true, edits: [{ range, newText: written }] }],
			};
		}
	},
});
