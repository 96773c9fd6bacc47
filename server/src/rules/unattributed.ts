import { expectsLabel } from '../facts/captions/expectsLabel.ts';
import { attributionEdits } from '../facts/labels/attribute.ts';
import { notSpeechComment, speechComment } from '../facts/speech/notSpeech.ts';
import { type Speech, unattributedIn } from '../facts/speech/speech.ts';
import { suggestSpeakers } from '../facts/suggest/suggestSpeakers.ts';
import type { Transcript } from '../model/transcript.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Position } from '../text/position.ts';
import { type Fix, transcriptRule } from './rule.ts';

export const unattributed = transcriptRule({
	id: 'unattributed',
	about: 'who',
	question: { title: 'Speech without a label', rank: 1, missing: 'label' },
	summary: 'Every stretch of speech has a label that says who spoke',
	why: 'Readers take speech without a label for the last speaker’s, or cannot tell whose it is at all. Where a document writes a label below every heading, or below every remark in brackets (U.S. GPO Style Manual, rule 2.39), one that lacks there is a gap too.',
	severity: 'warning',
	choicesOnly: true,
	options: {
		candidates: { default: 8, description: 'How many speakers to offer.', minimum: 1 },
	},
	examples: [
		{
			about: 'An opening statement whose speaker only the byline names.',
			before:
				'# Press conference\n\n**by Director Ann Lee on the gate**\n\n<|Good morning.\n\nThe gate closed last night.|>\n\n**Spokesperson:** First question.\n\n**Director Ann Lee:** It held.\n\n**Spokesperson:** Next.\n\n**Director Ann Lee:** Thank you.',
			after:
				'# Press conference\n\n**by Director Ann Lee on the gate**\n\n**Director Ann Lee:** Good morning.\n\nThe gate closed last night.\n\n**Spokesperson:** First question.\n\n**Director Ann Lee:** It held.\n\n**Spokesperson:** Next.\n\n**Director Ann Lee:** Thank you.',
		},
		{
			about: 'A talk before its questions is one gap, whatever headings stand in it.',
			before:
				'## The gate\n\n<|Good morning. I want to show you the gate.\n\n## The wall\n\nYou see the wall here. I built it myself.|>\n\n**Ann Lee:** Thank you. When was that?\n\n**Bob Kay:** I began in May.\n\n**Ann Lee:** And why?\n\n**Bob Kay:** I had to.',
			after:
				'## The gate\n\n**Bob Kay:** Good morning. I want to show you the gate.\n\n## The wall\n\nYou see the wall here. I built it myself.\n\n**Ann Lee:** Thank you. When was that?\n\n**Bob Kay:** I began in May.\n\n**Ann Lee:** And why?\n\n**Bob Kay:** I had to.',
		},
		{
			about: 'An introduction by an editor is no speech.',
			before:
				'# Interview\n\nThis interview took place on 3 May. Ann Lee met Bob Kay at the gate that he built. It was edited for length.\n\n**Ann Lee:** Thank you. When was that?\n\n**Bob Kay:** I began in May.\n\n**Ann Lee:** And why?\n\n**Bob Kay:** I had to.',
		},
		{
			about: 'A page tells its readers how it came by the text.',
			before:
				'I was asked for a transcript of the talk at the gate (see my article on it). I clicked on the words, copied them, and put them here. You may do the same with the rest, if you have the patience for it.\n\n**Ann Lee:** When was that?\n\n**Bob Kay:** In May.\n\n**Ann Lee:** And why?\n\n**Bob Kay:** I had to.',
		},
		{
			about: 'Whoever announces what was said writes, and does not speak.',
			before:
				'I get such calls nearly every day, and I never know what to do with you people. Do you? Well, here is one of them:\n2:00 PM\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Who is this?\n\n**Ann Lee:** You know me.',
		},
		{
			about: 'A paragraph below a label goes on with what its speaker says.',
			before: '**Ann Lee:** Good morning.\n\nAnd welcome.\n\n**Bob Kay:** Thank you.\n\n**Ann Lee:** Sit down.',
		},
		{
			about: 'A comment says that a stretch is no speech.',
			before:
				'<!-- not speech -->\nGood morning, reader. I typed this.\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Thank you.\n\n**Ann Lee:** Sit down.',
		},
	],
	*check(transcript, { candidates }) {
		const gaps = unattributedIn(transcript).filter((speech) => expectsLabel(transcript, speech));
		for (const [index, speech] of gaps.entries()) {
			const start = speech.paragraphs[0]?.start;
			const end = speech.paragraphs.at(-1)?.end;
			if (!start || !end) continue;
			const count = speech.paragraphs.length;
			yield {
				range: { start, end },
				...(end.line > start.line && { mark: { start, end: endOfLine(transcript, start.line) } }),
				message: `No label says who speaks here${count > 1 ? ` (${count} paragraphs, to line ${end.line + 1})` : ''}. Attribute it to somebody, or mark it as not speech.`,
				fixes: () => [
					...(index < mostSuggested ? attributions(transcript, speech, candidates) : []),
					...(transcript.captions ? [] : [notSpeech(transcript, speech)]),
				],
			};
		}
	},
});

const endOfLine = ({ lines }: Transcript, line: number): Position => ({
	line,
	character: (lines[line]?.text ?? '').trimEnd().length,
});

/** For so many gaps people are offered: weighing who spoke takes a while. */
const mostSuggested = 200;

const attributions = (transcript: Transcript, speech: Speech, most: number): readonly Fix[] =>
	suggestSpeakers(transcript, speech.line, undefined, most).map(({ name, affiliation, otherName, reason }) => ({
		title: `Attribute to ${name}`,
		detail: otherName === undefined ? reason : `${otherName} · ${reason}`,
		person: name,
		safe: false,
		edits: attributionEdits(transcript, speech, name, affiliation),
	}));

const notSpeech = (transcript: Transcript, speech: Speech): Fix => ({
	title: 'Mark as not speech',
	safe: false,
	edits: markAsNotSpeech(transcript, speech),
});

/** A comment above, and one below where no label or heading ends what it says. */
function markAsNotSpeech({ lines }: Transcript, { line, endLine }: Speech): readonly TextEdit[] {
	const above = { line, character: 0 };
	const below = { line: endLine, character: lines[endLine]?.text.length ?? 0 };
	let next = endLine + 1;
	while (lines[next]?.kind === 'blank') next++;
	const kind = lines[next]?.kind;
	const ends = kind === undefined || kind === 'label' || kind === 'heading';
	const headings = lines
		.slice(line, endLine)
		.flatMap(({ kind }, index) => (kind === 'heading' ? [line + index + 1] : []));
	const again = headings.map((at) => ({ line: at, character: 0 }));
	return [
		...[above, ...again].map((start) => ({ range: { start, end: start }, newText: `${notSpeechComment}\n` })),
		...(ends ? [] : [{ range: { start: below, end: below }, newText: `\n${speechComment}` }]),
	];
}
