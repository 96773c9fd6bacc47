import { isEvent } from '../conventions/events.ts';
import { isPlaceholder } from '../conventions/names.ts';
import { speakerNamed } from '../facts/people/speakers.ts';
import { houseOf } from '../facts/speech/repeatedLabels.ts';
import { type Located, lastLineOf, type Turn, turnsIn } from '../model/transcript.ts';
import { onLine } from '../text/position.ts';
import { transcriptRule } from './rule.ts';

export const consecutiveTurns = transcriptRule({
	id: 'consecutive-turns',
	about: 'who',
	question: { title: 'Second labels of a speaker who goes on', rank: 15 },
	summary: 'A speaker who goes on gets no second label',
	why: 'Speech-to-text tools label every stretch between pauses; read as a whole, one label is enough. Off by default: many houses repeat labels on purpose.',
	severity: 'off',
	options: {},
	examples: [
		{
			about: 'The same speaker is labelled again, with nothing between.',
			before: '**Ann Lee:** Good morning.\n\n<|**Ann Lee:**|> Please sit down.\n\n**Bob Kay:** Thank you.',
			after: '**Ann Lee:** Good morning.\n\nPlease sit down.\n\n**Bob Kay:** Thank you.',
		},
		{
			about: 'Where the label has a line of its own, the line goes.',
			before: 'Ann Lee:\nGood morning.\n\n<|Ann Lee:|>\nPlease sit down.\n\nBob Kay:\nThank you.',
			after: 'Ann Lee:\nGood morning.\n\nPlease sit down.\n\nBob Kay:\nThank you.',
		},
		{
			about: 'A label after an event, with a time or an affiliation of its own is kept.',
			before:
				'**Ann Lee:** Good morning.\n\n(Applause.)\n\n**Ann Lee:** Please sit down.\n\n**Ann Lee (CNN):** Well.\n\n**Bob Kay:** Thank you.',
		},
	],
	*check(transcript) {
		if (transcript.captions || houseOf(transcript).labelsEachParagraph) return;
		let before: Located<Turn> | undefined;
		for (const turn of turnsIn(transcript)) {
			const { block, line, index } = turn;
			const { label } = block;
			const above = before;
			before = turn;
			if (!above || above.index !== index - 1 || above.block.label.name !== label.name) continue;
			if (label.damage.length > 0 || label.timestamp || label.affiliation || label.markup.lead.includes('>')) continue;
			if (isAnybody(label.name)) continue;
			if (block.paragraphs.length === 0 || !endsInSpeech(above)) continue;
			const ownLine = label.speechAt >= (block.lines[0]?.text ?? '').trimEnd().length;
			const end = ownLine ? { line: line + 1, character: 0 } : { line, character: label.speechAt };
			const name = speakerNamed(transcript, label.name)?.name ?? label.name;
			yield {
				range: onLine(line, label.span),
				message: `${name} goes on speaking. Delete the second label.`,
				fixes: () => [
					{
						title: 'Delete the label and go on with the turn before',
						safe: ownLine || isPlainSpeech((block.lines[0]?.text ?? '').slice(label.speechAt)),
						edits: [{ range: { start: { line, character: 0 }, end }, newText: '' }],
					},
				],
			};
		}
	},
});

/** `Q` and `???` may be somebody else each time. */
const isAnybody = (name: string): boolean => /^[QA]\d{0,4}$/.test(name) || (isPlaceholder(name) && !/\d$/.test(name));

/** True where the last thing in a turn is something that was said, with a blank line below it; comments do not count. */
function endsInSpeech({ block }: Located<Turn>): boolean {
	const last = block.paragraphs.at(-1);
	let line = lastLineOf(block);
	while (line > 0 && (block.lines[line]?.kind === 'comment' || block.lines[line]?.kind === 'blank')) line--;
	if (last?.range.end.line !== line || line === block.lines.length - 1) return false;
	return !isEvent(block.lines[line]?.text ?? '');
}

/** Words that cannot be taken for a label, a list or a heading once they begin a line. */
const isPlainSpeech = (text: string): boolean => /^["“‘'¿¡]?[\p{L}\d][^:：([*_#]{0,90}(?:$|[.,?!])/u.test(text);
