import { correctedTimes } from '../facts/times/corrected.ts';
import { type Misplaced, misplacedTimes } from '../facts/times/misplaced.ts';
import type { Transcript } from '../model/transcript.ts';
import { onLine } from '../text/position.ts';
import type { Fix } from './rule.ts';
import { transcriptRule } from './rule.ts';

export const timestampOrder = transcriptRule({
	id: 'timestamp-order',
	about: 'form',
	summary: 'Times go forward',
	why: 'A time that goes back sends readers to another place in the recording. Parts that count anew, tapes and midnight are no mistakes and are left alone.',
	severity: 'warning',
	choicesOnly: true,
	options: {
		tolerance: { default: 1, description: 'How many seconds back are no matter.', minimum: 0 },
	},
	examples: [
		{
			about: 'One digit is wrong.',
			before:
				'**Ann Lee** [10:05]: Good morning.\n\n**Bob Kay** [12:30]: Good morning.\n\n**Ann Lee** <|[11:30]|>: Sit down.\n\n**Bob Kay** [13:40]: Thank you.\n\n**Ann Lee** [14:10]: Now.',
			after:
				'**Ann Lee** [10:05]: Good morning.\n\n**Bob Kay** [12:30]: Good morning.\n\n**Ann Lee** [13:30]: Sit down.\n\n**Bob Kay** [13:40]: Thank you.\n\n**Ann Lee** [14:10]: Now.',
		},
		{
			about: 'The hour is missing.',
			before:
				'**Ann Lee** (00:58:10): Good morning.\n\n**Bob Kay** (01:00:20): Good morning.\n\n**Ann Lee** <|(00:01:30)|>: Sit down.\n\n**Bob Kay** (01:02:40): Thank you.\n\n**Ann Lee** (01:03:10): Now.',
			after:
				'**Ann Lee** (00:58:10): Good morning.\n\n**Bob Kay** (01:00:20): Good morning.\n\n**Ann Lee** (01:01:30): Sit down.\n\n**Bob Kay** (01:02:40): Thank you.\n\n**Ann Lee** (01:03:10): Now.',
		},
		{
			about: 'A second part counts from zero again.',
			before:
				'Ann Lee  10:05\nGood morning.\n\nBob Kay  12:30\nWe are glad to be here.\n\nAnn Lee  0:00\nSit down.\n\nBob Kay  0:40\nThank you.\n\nAnn Lee  2:10\nNow.',
		},
		{
			about: 'Midnight passes.',
			before:
				'[23:58] <ann> Good evening.\n[23:59] <bob> Good evening.\n[00:01] <ann> Good morning.\n[00:02] <bob> Good morning.',
		},
		{
			about: 'Mission time counts from below zero.',
			before:
				'-00:00:09 Ann Lee: Ready.\n\n-00:00:04 Bob Kay: Go.\n\n00:00:02 Ann Lee: We are off.\n\n00:00:07 Bob Kay: Copy.',
		},
	],
	*check(transcript, { tolerance }) {
		for (const misplaced of misplacedTimes(transcript, tolerance)) {
			const { entry, before, after, rival } = misplaced;
			const back = entry.seconds < before.seconds;
			yield {
				range: entry.range,
				message: `${entry.text} ${back ? `goes back behind ${before.text}` : `leaps ahead of ${after.text}`}. ${rival ? 'One of the two is wrong. ' : ''}Listen again and correct it.`,
				related: [
					{ range: before.range, message: 'The time before' },
					{ range: after.range, message: 'The time after' },
				],
				fixes: () => [...corrections(transcript, misplaced), ...(rival ? corrections(transcript, rival) : [])],
			};
		}
	},
});

const corrections = ({ lines }: Transcript, { entry, before, after }: Misplaced): readonly Fix[] =>
	correctedTimes(entry, before, after).map(({ text, reason }) => {
		const { line, character } = entry.range.start;
		const at = lines[line]?.text.indexOf(entry.text, character) ?? 0;
		return {
			title: `Change ${entry.text} to ${text}`,
			detail: reason,
			safe: false,
			edits: [{ range: onLine(line, { start: at, end: at + entry.text.length }), newText: text }],
		};
	});
