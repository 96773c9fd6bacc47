import { nameKey } from '../conventions/names.ts';
import { writeLabel } from '../facts/labels/style.ts';
import type { Line } from '../model/line.ts';
import { transcriptRule } from './rule.ts';

const talk =
	'**Ann Lee:** When was that?\n\n**Bob Kay:** It was in May, I think.\n\n**Ann Lee:** And where?\n\n**Bob Kay:** Here.\n\n';

export const unreadLabel = transcriptRule({
	id: 'unread-label',
	about: 'who',
	question: { title: 'Names at the start of a paragraph that are read as no label', rank: 7 },
	summary: 'A paragraph that begins with the name of somebody who speaks is read as theirs',
	why: 'Where such a line is not taken for a label, what follows stays with whoever spoke before, and nobody notices.',
	severity: 'hint',
	options: {},
	choicesOnly: true,
	examples: [
		{
			about: 'A name alone on its line, where the others are bold.',
			before: `${talk}<|Ann Lee|>\n\nYou have been there?\n\n**Bob Kay:** Never.`,
			after: `${talk}**Ann Lee:** \n\nYou have been there?\n\n**Bob Kay:** Never.`,
		},
		{
			about: 'A list of those who are there stands above all speech.',
			before: `Ann Lee\n\nBob Kay\n\n${talk}**Ann Lee:** Thank you.`,
		},
		{ about: 'A word that nobody speaks under.', before: `${talk}Recap: it was in May.\n\n**Ann Lee:** Thank you.` },
	],
	*check(transcript) {
		const { detection, lines } = transcript;
		if (!detection.rejected().some((line) => isParagraph(lines, line))) return;
		const judgements = detection.judgements();
		const rejected = new Set(detection.rejected());
		const unread = judgements.filter(({ line }) => rejected.has(line) && isParagraph(lines, line));
		const speaks = new Map<string, string>();
		for (const { accepted, label } of judgements) if (accepted) speaks.set(nameKey(label.name), label.name);
		for (const { line, label } of unread) {
			const name = speaks.get(nameKey(label.name));
			if (name === undefined) continue;
			const written = writeLabel(transcript, name);
			const { start } = label.span;
			const range = { start: { line, character: start }, end: { line, character: label.span.end } };
			const whole = { start: range.start, end: { line, character: label.speechAt } };
			yield {
				range,
				message: `${name} speaks elsewhere, and this line is not read as a label.`,
				fixes: () => [
					{ title: `Read as label: ${written.trim()}`, safe: false, edits: [{ range: whole, newText: written }] },
				],
			};
		}
	},
});

/** True for a line of text below a blank one. */
const isParagraph = (lines: readonly Line[], line: number): boolean =>
	lines[line]?.kind === 'text' && (lines[line - 1] === undefined || lines[line - 1]?.kind === 'blank');
