import { goesOn, startsLower } from '../facts/speech/cutSentences.ts';
import { speechOf } from '../facts/speech/speech.ts';
import { linesIn } from '../facts/speech/spokenText.ts';
import type { Transcript } from '../model/transcript.ts';
import type { Range } from '../text/position.ts';
import { countWords } from '../text/words.ts';
import { type Finding, pageRule } from './rule.ts';

export const brokenParagraph = pageRule({
	id: 'broken-paragraph',
	about: 'form',
	summary: 'No blank line stands inside a sentence',
	why: 'Page breaks of a printed or PDF transcript leave a blank line in the middle of a sentence when it is copied.',
	severity: 'information',
	options: {},
	examples: [
		{
			about: 'A page break inside a sentence.',
			before: '**Ann Lee:** We want dialogue. And we<|\n\n|>also want peace.\n\n**Bob Kay:** Thank you.',
			after: '**Ann Lee:** We want dialogue. And we also want peace.\n\n**Bob Kay:** Thank you.',
		},
		{
			about: 'A comma leaves the sentence open, whatever letter comes next.',
			before: '**Ann Lee:** We called on them to stop,<|\n\n|>And to go home.\n\n**Bob Kay:** Thank you.',
			after: '**Ann Lee:** We called on them to stop, And to go home.\n\n**Bob Kay:** Thank you.',
		},
		{
			about: 'A form of address stands above what is said.',
			before:
				'**Ann Lee:** Ladies and gentlemen,\n\nWe are here today for a reason.\n\n**Bob Kay:** Mr. President,\n\nI thank you.',
		},
		{
			about: 'A name that stands in the document is cut in two.',
			before:
				'**Ann Lee:** Next is the Daily<|\n\n|>Post. In the back.\n\n**Bob Kay (Daily Post):** When will you go there?\n\n**Ann Lee:** Soon.',
			after:
				'**Ann Lee:** Next is the Daily Post. In the back.\n\n**Bob Kay (Daily Post):** When will you go there?\n\n**Ann Lee:** Soon.',
		},
		{
			about: 'A document whose lines are broken by hand keeps its lines.',
			before:
				'MS. LEE:  The gate was closed on Monday evening by the\npeople of the town, who had been told of the flood, and it<|\n\n|>was opened again on the next morning, when the water had\ngone down.\n\nMR. KAY:  Thank you.',
			after:
				'MS. LEE:  The gate was closed on Monday evening by the\npeople of the town, who had been told of the flood, and it\nwas opened again on the next morning, when the water had\ngone down.\n\nMR. KAY:  Thank you.',
		},
		{
			about: 'Somebody breaks off; the next paragraph is another thought.',
			before: '**Ann Lee:** I was about to —\n\nbut never mind. And then…\n\nyes.\n\n**Bob Kay:** Go on.',
		},
		{
			about: 'An address or a handle ends in no word.',
			before:
				'**Ann Lee:** You find us under the name of the mill, which is @old_mill_de\n\nCome and see it.\n\n**Bob Kay:** Thank you.',
		},
		{
			about: 'A few words alone between two blank lines may be the heading of a form: nobody joins them unasked.',
			before:
				'**Ann Lee:** Please read the form to us.\n\nName and address of<|\n\n|>the person who asks for a permit.\n\n**Bob Kay:** Thank you.',
			after:
				'**Ann Lee:** Please read the form to us.\n\nName and address of the person who asks for a permit.\n\n**Bob Kay:** Thank you.',
		},
		{
			about: 'A sentence that an event or another speaker interrupts is whole as it stands.',
			before: '**Ann Lee:** We want\n\n(Laughter.)\n\nto go on.\n\n**Bob Kay:** and I\n\n**Ann Lee:** do too.',
		},
	],
	*check(transcript) {
		if (transcript.captions) return;
		for (const { paragraphs } of speechOf(transcript)) {
			for (const [index, range] of paragraphs.entries()) {
				const next = paragraphs[index + 1];
				if (!next || !isText(transcript, range) || !isText(transcript, next)) continue;
				if (!onlyBlank(transcript, range.end.line + 1, next.start.line)) continue;
				const before = linesIn(transcript, range);
				const after = linesIn(transcript, next);
				const last = before.at(-1) ?? '';
				if (!goesOn(transcript, last, after[0] ?? '')) continue;
				yield finding(transcript, range, next, isWrapped(before, after) ? '\n' : ' ');
			}
		}
	},
});

function finding({ lines }: Transcript, before: Range, after: Range, newText: string): Finding {
	const last = lines[before.end.line]?.text ?? '';
	const first = lines[after.start.line]?.text ?? '';
	const start = { line: before.end.line, character: last.trimEnd().length };
	const indent = newText === '\n' ? 0 : first.length - first.trimStart().length;
	const range = { start, end: { line: after.start.line, character: indent } };
	const safe = !mayBeHeading(last, before);
	const lastWord = start.character - (/\S{1,40}$/.exec(last.trimEnd())?.[0].length ?? 0);
	return {
		range,
		mark: { start: { line: start.line, character: lastWord }, end: start },
		message: 'A blank line cuts a sentence in two. Join the paragraphs.',
		fixes: () => [{ title: 'Join the paragraphs', safe, edits: [{ range, newText }] }],
	};
}

/** Headings of forms are no longer. */
const fewWords = 8;

/** A line of a few words, with nothing else in its paragraph: a sentence that a page cut has a line's length. */
const mayBeHeading = (line: string, { start, end }: Range): boolean =>
	start.line === end.line && start.character === 0 && !startsLower(line) && countWords(line) < fewWords;

/** Lines that are broken by hand stay so: the joined line would be longer than any of theirs. */
function isWrapped(before: readonly string[], after: readonly string[]): boolean {
	const joined = (before.at(-1) ?? '').trim().length + 1 + (after[0] ?? '').trim().length;
	const longest = [...before, ...after].reduce((most, { length }) => Math.max(most, length), 0);
	return before.length + after.length > 2 && joined > longest;
}

/** Lists, tables and quotes have half-sentences of their own. */
function isText({ lines }: Transcript, { start, end }: Range): boolean {
	const first = lines[start.line]?.kind;
	// Pages with numbered lines end where the paper does.
	if (/^\s{0,3}\d{1,2}\s{2,}\S/.test(lines[start.line]?.text ?? '')) return false;
	return (first === 'text' || first === 'label') && (start.line === end.line || lines[end.line]?.kind === 'text');
}

function onlyBlank({ lines }: Transcript, from: number, to: number): boolean {
	for (let line = from; line < to; line++) if (lines[line]?.kind !== 'blank') return false;
	return to > from;
}
