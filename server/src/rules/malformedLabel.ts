import { lostColonsOf } from '../facts/labels/lostColons.ts';
import { repairOf } from '../facts/labels/repair.ts';
import { labelStyleOf, writeLabel } from '../facts/labels/style.ts';
import { turnsIn } from '../model/transcript.ts';
import { pageRule } from './rule.ts';

export const malformedLabel = pageRule({
	id: 'malformed-label',
	about: 'form',
	question: { title: 'Labels that can be read in two ways', rank: 13 },
	summary: 'A label is written so that readers and programs see where it ends',
	why: 'A mark in the wrong place puts speech into the label, or leaves stars in the text that readers see.',
	severity: 'warning',
	options: {},
	examples: [
		{
			about: 'The whole paragraph is bold.',
			before:
				'**Ann Lee:** Next, please.\n\n**Bob Kay:** When?\n\n<|**Ann Lee:|> We’ll go to Cy.**\n\n**Cy Day:** And where?\n\n**Ann Lee:** Here.',
			after:
				'**Ann Lee:** Next, please.\n\n**Bob Kay:** When?\n\n**Ann Lee:** We’ll go to Cy.\n\n**Cy Day:** And where?\n\n**Ann Lee:** Here.',
		},
		{
			about: 'A star too few, a space inside the bold, two colons.',
			before:
				'**Ann Lee:** Next.\n\n<|**Bob Kay:*|> When?\n\n**Ann Lee:** Soon.\n\n<|**Bob Kay: **|>And then?\n\n**Ann Lee:** Later.\n\n<|**Bob Kay::**|> Thank you.\n\n**Ann Lee:** Not at all.',
			after:
				'**Ann Lee:** Next.\n\n**Bob Kay:** When?\n\n**Ann Lee:** Soon.\n\n**Bob Kay:** And then?\n\n**Ann Lee:** Later.\n\n**Bob Kay:** Thank you.\n\n**Ann Lee:** Not at all.',
		},
		{
			about: 'A letter of the line above is stuck to the label, and a period is missing.',
			before:
				'MS. LEE:  Good morning.\n\nQ    When?\n\n<|QMS. LEE:|>  Tomorrow.\n\nQ    Where?\n\n<|MS LEE:|>  Here.\n\nQ    Why?\n\nMS. LEE:  Because.\n\nQ    Who?\n\nMS. LEE:  All of us.',
			after:
				'MS. LEE:  Good morning.\n\nQ    When?\n\nMS. LEE:  Tomorrow.\n\nQ    Where?\n\nMS. LEE:  Here.\n\nQ    Why?\n\nMS. LEE:  Because.\n\nQ    Who?\n\nMS. LEE:  All of us.',
		},
		{
			about: 'A full stop before the initials.',
			before:
				'AL: Yes, we could.\n\n<|. BK:|> I agree with you.\n\nAL: So do I.\n\nBK: Thank you.\n\nAL: You are welcome.\n\nBK: Well then.',
			after:
				'AL: Yes, we could.\n\nBK: I agree with you.\n\nAL: So do I.\n\nBK: Thank you.\n\nAL: You are welcome.\n\nBK: Well then.',
		},
		{
			about: 'The colon is lost.',
			before: `${'Ann Lee: When was that?\n\nBob Kay: It was in May.\n\n'.repeat(4)}<|Ann Lee |>And then what?\n\nBob Kay: Nothing.`,
			after: `${'Ann Lee: When was that?\n\nBob Kay: It was in May.\n\n'.repeat(4)}Ann Lee: And then what?\n\nBob Kay: Nothing.`,
		},
		{
			about: 'An affiliation and a time stay with their label.',
			before:
				'**Ann Lee (CNN)** [0:10](https://v.example/?t=10): When?\n\n**Bob Kay (TASS)** [0:20](https://v.example/?t=20): Soon.\n\n<|**Ann Lee (CNN)* [0:30](https://v.example/?t=30):|> How?\n\n**Bob Kay (TASS)** [0:40](https://v.example/?t=40): So.',
			after:
				'**Ann Lee (CNN)** [0:10](https://v.example/?t=10): When?\n\n**Bob Kay (TASS)** [0:20](https://v.example/?t=20): Soon.\n\n**Ann Lee (CNN)** [0:30](https://v.example/?t=30): How?\n\n**Bob Kay (TASS)** [0:40](https://v.example/?t=40): So.',
		},
		{
			about: 'Letters that were read in the wrong encoding.',
			before:
				'**Péter Nagy:** Good.\n\n**Ann Lee:** Yes?\n\n<|**PÃ©ter Nagy:**|> Next.\n\n**Ann Lee:** Next.\n\n**Péter Nagy:** Done.\n\n**Ann Lee:** Thanks.',
			after:
				'**Péter Nagy:** Good.\n\n**Ann Lee:** Yes?\n\n**Péter Nagy:** Next.\n\n**Ann Lee:** Next.\n\n**Péter Nagy:** Done.\n\n**Ann Lee:** Thanks.',
		},
		{
			about: 'A colon outside of the bold is no damage where the document writes it there.',
			before: '**Ann Lee**: Next, please.\n\n**Bob Kay**: When?\n\n**Ann Lee**: Tomorrow.\n\n**Bob Kay**: Thank you.',
		},
	],
	*check(transcript) {
		const style = labelStyleOf(transcript);
		for (const turn of turnsIn(transcript)) {
			const repair = repairOf(transcript, turn, style);
			if (!repair) continue;
			const { range, wrong, label, edits, certain } = repair;
			const title = `Write the label as ${label.trim()}`;
			yield {
				range,
				message: `${wrong} Write it as ${label.trim()}.`,
				fixes: () => [{ title, safe: certain, edits }],
			};
		}
		for (const { name, range } of lostColonsOf(transcript)) {
			const label = writeLabel(transcript, name);
			yield {
				range,
				message: `The label of ${name} lacks its colon. Write it as ${label.trim()}.`,
				fixes: () => [{ title: `Write the label as ${label.trim()}`, safe: true, edits: [{ range, newText: label }] }],
			};
		}
	},
});
