import { inlineLabelsOf } from '../facts/labels/inlineLabels.ts';
import { overPages } from '../model/perPage.ts';
import { turnsIn } from '../model/transcript.ts';
import { onLine } from '../text/position.ts';
import { pageRule } from './rule.ts';

export const inlineLabel = pageRule({
	id: 'inline-label',
	about: 'who',
	question: { title: 'A second speaker inside a paragraph', rank: 4 },
	summary: 'A label begins a paragraph',
	why: 'A label that was pasted behind somebody else’s words gives the words of two people to one.',
	severity: 'warning',
	options: {},
	examples: [
		{
			about: 'Two turns became one paragraph.',
			before:
				'**Ann Lee:** When was that? <|**Bob Kay:**|> In May.\n\n**Ann Lee:** And why?\n\n**Bob Kay:** I had to.\n\n**Ann Lee:** Right.',
			after:
				'**Ann Lee:** When was that?\n\n**Bob Kay:** In May.\n\n**Ann Lee:** And why?\n\n**Bob Kay:** I had to.\n\n**Ann Lee:** Right.',
		},
		{
			about: 'Without emphasis, the end of a sentence and a name that has other turns tell.',
			before:
				'AL: When was that?\nBK: In May. <|AL:|> And why?\nBK: I had to.\nAL: Right.\nBK: So I did.\nAL: Well then.\nBK: Yes.',
			after:
				'AL: When was that?\nBK: In May.\nAL: And why?\nBK: I had to.\nAL: Right.\nBK: So I did.\nAL: Well then.\nBK: Yes.',
		},
		{
			about: 'A name that has no other turn is for a person to decide.',
			before:
				'**Ann Lee:** When was that? <|**Cy Day:**|> In May.\n\n**Ann Lee:** And why?\n\n**Bob Kay:** I had to.\n\n**Ann Lee:** Right.',
		},
		{
			about: 'Two people speak in one cue of captions: the second begins a line of it.',
			before:
				'1\n00:00:01,000 --> 00:00:02,000\nAnn Lee: When?\n\n2\n00:00:03,000 --> 00:00:05,000\nBob Kay: In May. <|Ann Lee:|> Really?\n\n3\n00:00:06,000 --> 00:00:07,000\nBob Kay: Yes.\n\n4\n00:00:08,000 --> 00:00:09,000\nAnn Lee: Good.',
			after:
				'1\n00:00:01,000 --> 00:00:02,000\nAnn Lee: When?\n\n2\n00:00:03,000 --> 00:00:05,000\nBob Kay: In May.\nAnn Lee: Really?\n\n3\n00:00:06,000 --> 00:00:07,000\nBob Kay: Yes.\n\n4\n00:00:08,000 --> 00:00:09,000\nAnn Lee: Good.',
		},
		{
			about: 'What happens stands before the label.',
			before:
				'Ann Lee: When was that?\n\n(laughs) <|Bob Kay:|> In May.\n\nAnn Lee: And why?\n\nBob Kay: I had to.\n\nAnn Lee: Right.\n\nBob Kay: So I did.',
			after:
				'Ann Lee: When was that?\n\n(laughs)\n\nBob Kay: In May.\n\nAnn Lee: And why?\n\nBob Kay: I had to.\n\nAnn Lee: Right.\n\nBob Kay: So I did.',
		},
		{
			about: 'Somebody is quoted.',
			before:
				'AL: He wrote to me. “Thank you. BK: See you.” That was all (I know. BK: was in it).\n\nBK: I did.\n\nAL: Right.\n\nBK: So I did.\n\nAL: Well then.\n\nBK: Yes.',
		},
		{
			about: 'A colon behind a name inside a sentence, and words in bold.',
			before:
				'**Ann Lee:** I say this to Bob Kay: go. And **one thing:** do not come back.\n\n**Bob Kay:** In May.\n\n**Ann Lee:** Good.\n\n**Bob Kay:** I had to.',
		},
		{
			about: 'Interjections in brackets that run over several lines.',
			before: `${'Ann Lee: We build it.\n\nBob Kay: Who pays? I do not.\n\n'.repeat(3)}Ann Lee: You know that.\n(Laughter from the left. —\nCries of shame! — Bob Kay: I do not!)\nWe all pay.\n\nBob Kay: I see.`,
		},
	],
	*check(transcript) {
		const gap = !transcript.captions && hasBlankLines(transcript) ? '\n\n' : '\n';
		for (const { line, span, from, name, known } of inlineLabelsOf(transcript)) {
			const range = onLine(line, span);
			yield {
				range,
				message: `The label of ${name} stands inside a paragraph. Begin a turn there.`,
				fixes: () => [
					{
						title: `Begin a turn of ${name} here`,
						safe: known,
						edits: [{ range: { start: { line, character: from }, end: range.start }, newText: gap }],
					},
				],
			};
		}
	},
});

/** True where most turns have a blank line above them. */
const hasBlankLines = overPages(
	(page) => {
		const turns = turnsIn(page).filter(({ line }) => line > 0);
		const blank = turns.filter(({ line }) => page.lines[line - 1]?.kind === 'blank').length;
		return { blank, total: turns.length, endsBlank: page.lines.at(-1)?.kind === 'blank' };
	},
	(parts): boolean => {
		// Each page but the first begins with a turn, and the line above it ends the page before.
		const above = parts.slice(0, -1);
		const blank = parts.reduce((sum, part) => sum + part.blank, 0) + above.filter(({ endsBlank }) => endsBlank).length;
		return blank * 2 >= parts.reduce((sum, { total }) => sum + total, 0) + above.length;
	},
);
