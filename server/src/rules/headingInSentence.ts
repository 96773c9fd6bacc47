import { goesOn } from '../facts/speech/cutSentences.ts';
import { linesIn } from '../facts/speech/spokenText.ts';
import { type Block, locatedBlocks, type Transcript } from '../model/transcript.ts';
import { type Range, shiftRange } from '../text/position.ts';
import { pageRule } from './rule.ts';

export const headingInSentence = pageRule({
	id: 'heading-in-sentence',
	about: 'form',
	summary: 'No heading stands inside a sentence',
	why: 'Headings are often set by time afterwards, by people or programs, and then cut what somebody was saying.',
	severity: 'information',
	choicesOnly: true,
	options: {},
	examples: [
		{
			about: 'A heading cuts a sentence.',
			before:
				'Ann Lee: We go to the gate. And then we come\n\n<|## The gate|>\n\nback to the wall.\n\nBob Kay: Thank you.\n\nAnn Lee: Please.',
			after:
				'## The gate\n\nAnn Lee: We go to the gate. And then we come back to the wall.\n\nBob Kay: Thank you.\n\nAnn Lee: Please.',
		},
		{
			about: 'A heading between sentences is right.',
			before:
				'Ann Lee: We go to the gate.\n\n## The gate\n\nThen we come back to the wall.\n\nBob Kay: Thank you.\n\nAnn Lee: Please.',
		},
		{
			about: 'A heading between two speakers is right, even where the first was interrupted.',
			before: 'Ann Lee: We go to\n\n## The gate\n\nBob Kay: the wall!\n\nAnn Lee: Please.\n\nBob Kay: Thank you.',
		},
	],
	*check(transcript) {
		if (transcript.captions) return;
		for (const { block, line, index } of locatedBlocks(transcript, 'heading')) {
			const above = transcript.blocks[index - 1];
			const below = transcript.blocks[index + 1];
			if (above?.kind !== 'turn' && above?.kind !== 'prose') continue;
			if (below?.kind !== 'prose') continue;
			const before = lastParagraph(above, transcript.starts[index - 1] ?? 0);
			const after = firstParagraph(below, transcript.starts[index + 1] ?? 0);
			if (!before || !after) continue;
			const last = linesIn(transcript, before).at(-1) ?? '';
			const first = linesIn(transcript, after)[0] ?? '';
			if (!/^\s*\p{Ll}/u.test(first) || !goesOn(transcript, last, first)) continue;
			const title = block.lines[0]?.text ?? '';
			const place = { line: before.start.line, character: 0 };
			const end = { line: before.end.line, character: lineLength(transcript, before.end.line) };
			yield {
				range: { start: { line, character: 0 }, end: { line, character: title.length } },
				message: `The heading ‹${block.title}› cuts a sentence in two. Move it above or below the paragraph.`,
				fixes: () => [
					{
						title: 'Move the heading above the paragraph that it cuts',
						safe: false,
						edits: [
							{ range: { start: place, end: place }, newText: `${title}\n\n` },
							{ range: { start: end, end: after.start }, newText: ' ' },
						],
					},
				],
			};
		}
	},
});

const lineLength = ({ lines }: Transcript, line: number): number => (lines[line]?.text ?? '').trimEnd().length;

function lastParagraph(block: Block, line: number): Range | undefined {
	if (block.kind !== 'turn' && block.kind !== 'prose') return undefined;
	const last = block.paragraphs.at(-1);
	return last && (last.kind === 'text' || last.kind === 'label') ? shiftRange(last.range, line) : undefined;
}

function firstParagraph(block: Block, line: number): Range | undefined {
	if (block.kind !== 'turn' && block.kind !== 'prose') return undefined;
	const [first] = block.paragraphs;
	return first?.kind === 'text' ? shiftRange(first.range, line) : undefined;
}
