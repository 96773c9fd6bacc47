import { labelStyleOf } from '../facts/labelStyle.ts';
import { locate } from '../model/transcript.ts';
import { onLine } from '../text/position.ts';
import type { Finding } from './rule.ts';
import { transcriptRule } from './rule.ts';

export const emptyTurn = transcriptRule({
	id: 'empty-turn',
	summary: 'A label has its speech behind it',
	why: 'A label alone is what a page break or a lost line leaves: the speech stands elsewhere, or is missing.',
	severity: 'warning',
	options: {},
	examples: [
		{
			about: 'A page break cut the label from its speech.',
			before:
				'**Ann Lee:** Next, please.\n\n<|**Bob Kay:**|>\n\nTwo questions.\n\n**Ann Lee:** Thank you.\n\n**Bob Kay:** And now?',
			after:
				'**Ann Lee:** Next, please.\n\n**Bob Kay:** Two questions.\n\n**Ann Lee:** Thank you.\n\n**Bob Kay:** And now?',
		},
		{
			about: 'Nothing was written down for a label.',
			before:
				'**Ann Lee:** Next, please.\n\n<|**Bob Kay:**|>\n\n**Ann Lee:** Thank you.\n\n**Bob Kay:** Not at all.\n\n**Ann Lee:** Good.',
		},
		{
			about: 'Where the house writes labels on lines of their own, the speech comes below.',
			before: 'Ann Lee:\nNext, please.\n\nBob Kay:\nTwo questions.',
		},
	],
	*check(transcript) {
		const ownLine = labelStyleOf(transcript)?.gap === undefined;
		for (const { block, line } of locate(transcript, 'turn')) {
			const { label, paragraphs } = block;
			const range = onLine(line, label.span);
			const [first] = paragraphs;
			if (!first) {
				yield {
					range,
					message: `${label.name} has a label and no speech. Write down what was said, or delete the label.`,
					fixes: [
						{
							title: 'Delete the label',
							safe: false,
							edits: [
								{
									range: { start: { line, character: 0 }, end: { line, character: block.lines[0]?.text.length ?? 0 } },
									newText: '',
								},
							],
						},
					],
				};
			} else if (!ownLine && first.range.start.line > 1)
				yield cut(range, line, label.name, label.span.end, first.range.start.line);
		}
	},
});

/** A blank line stands between label and speech. */
function cut(range: Finding['range'], line: number, name: string, end: number, speech: number): Finding {
	return {
		range,
		message: `The label of ${name} is cut off from its speech. Join them.`,
		fixes: [
			{
				title: 'Join the label and its speech',
				safe: true,
				edits: [
					{
						range: { start: { line, character: end }, end: { line: line + speech, character: 0 } },
						newText: ' ',
					},
				],
			},
		],
	};
}
