import { isKnownNonSpeaker, nameKey } from '../conventions/names.ts';
import { inlineLabelsOf } from '../facts/labels/inlineLabels.ts';
import { lostColonsOf } from '../facts/labels/lostColons.ts';
import { type SignedParagraph, signedParagraphsOf } from '../facts/labels/signedParagraphs.ts';
import { renameLabel, writeLabel } from '../facts/labels/style.ts';
import { unreadNamesOf } from '../facts/labels/unreadNames.ts';
import { declareInFrontMatter } from '../facts/people/declare.ts';
import type { Judgement } from '../model/convention.ts';
import type { SpeakerLabel } from '../model/label.ts';
import type { Line } from '../model/line.ts';
import { type Transcript, turnsIn } from '../model/transcript.ts';
import { onLine, type Range } from '../text/position.ts';
import { type Finding, transcriptRule } from './rule.ts';

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
		{
			about: 'Letters that may be somebody’s begin three paragraphs: that is said at the first.',
			before:
				'Ann: Shall we begin with the lock?\n\nBo: I think we should.\n\n<|DKG:|> The draft of May.\n\nAnn: Why did nobody tell us?\n\nDKG: Issue 12, closed.\n\nBo: We did write to you.\n\nDKG: Timers, keys, and the rest.\n\nAnn: So who is going to do it?',
			after:
				'---\nspeakers:\n  - DKG\n---\n\nAnn: Shall we begin with the lock?\n\nBo: I think we should.\n\nDKG: The draft of May.\n\nAnn: Why did nobody tell us?\n\nDKG: Issue 12, closed.\n\nBo: We did write to you.\n\nDKG: Timers, keys, and the rest.\n\nAnn: So who is going to do it?',
		},
		{
			about: 'A name in a form that no label has.',
			before: `${talk}<|“Ann Lee”: |>You have been there?\n\n**Bob Kay:** Never.\n\n**Ann Lee:** Good.`,
			after: `${talk}**Ann Lee:** You have been there?\n\n**Bob Kay:** Never.\n\n**Ann Lee:** Good.`,
		},
		{ about: 'A word that nobody speaks under.', before: `${talk}Recap: it was in May.\n\n**Ann Lee:** Thank you.` },
	],
	*check(transcript) {
		const told = new Set<number>();
		for (const finding of rejectedNames(transcript)) {
			told.add(finding.range.start.line);
			yield finding;
		}
		yield* unlabelled(transcript, told);
		for (const paragraph of signedParagraphsOf(transcript)) yield nameBehind(transcript, paragraph);
	},
});

/** Candidates that were judged to be no labels, though their name speaks elsewhere, or may be somebody’s initials. */
function* rejectedNames(transcript: Transcript): Generator<Finding> {
	const { detection, lines } = transcript;
	if (!detection.rejected().some((line) => isParagraph(lines, line))) return;
	const judgements = detection.judgements();
	const rejected = new Set(detection.rejected());
	const unread = judgements.filter(({ line }) => rejected.has(line) && isParagraph(lines, line));
	const speaks = new Map<string, string>();
	for (const { accepted, label } of judgements) if (accepted) speaks.set(nameKey(label.name), label.name);
	const letters = lettersIn(unread);
	for (const { line, label } of unread) {
		const name = speaks.get(nameKey(label.name));
		if (name === undefined) {
			const count = letters.get(label.name);
			if (count !== undefined) yield unreadLetters(transcript, line, label, count);
			letters.delete(label.name);
			continue;
		}
		const { start, end } = label.span;
		yield unreadName(transcript, name, onLine(line, { start, end }), onLine(line, { start, end: label.speechAt }));
	}
}

const messageOf = (name: string, speaks: boolean): string =>
	speaks
		? `${name} speaks elsewhere, and this line is not read as a label.`
		: `${name} is declared here, and this line is not read as a label.`;

function unreadName(transcript: Transcript, name: string, range: Range, whole: Range): Finding {
	const written = writeLabel(transcript, name);
	return {
		range,
		message: messageOf(name, true),
		fixes: () => [
			{ title: `Read as label: ${written.trim()}`, safe: false, edits: [{ range: whole, newText: written }] },
		],
	};
}

/** Names that begin paragraphs in forms that no convention has; what other rules tell of is left to them. */
function* unlabelled(transcript: Transcript, told: ReadonlySet<number>): Generator<Finding> {
	const found = unreadNamesOf(transcript);
	if (found.length === 0) return;
	const elsewhere = new Set([
		...lostColonsOf(transcript).map(({ range }) => range.start.line),
		...inlineLabelsOf(transcript).map(({ line }) => line),
	]);
	const labelled = new Set(turnsIn(transcript).map(({ block }) => block.label.name));
	for (const { name, range } of found) {
		const { line } = range.start;
		if (told.has(line) || elsewhere.has(line)) continue;
		yield range.start.character > 0 && transcript.lines[line]?.kind === 'label'
			? labelBehind(transcript, name, range)
			: { ...unreadName(transcript, name, range, range), message: messageOf(name, labelled.has(name)) };
	}
}

/** A label right behind another: the turn becomes that of the second. */
const labelBehind = (transcript: Transcript, name: string, range: Range): Finding => ({
	range,
	message: messageOf(name, true),
	fixes: () => {
		const turn = turnsIn(transcript).find(({ line }) => line === range.start.line);
		const edits = turn ? [...renameLabel(turn, name, { text: undefined }), { range, newText: '' }] : [];
		return [{ title: `Read as label: ${name}`, safe: false, edits }];
	},
});

/** A name behind the words: it becomes the label before them. */
const nameBehind = (transcript: Transcript, { name, start, range, whole }: SignedParagraph): Finding => {
	const written = writeLabel(transcript, name);
	return {
		range,
		message: `${name} is named behind these words, which are read as somebody else’s.`,
		fixes: () => [
			{
				title: `Read as label: ${written.trim()}`,
				safe: false,
				edits: [
					{ range: { start, end: start }, newText: written },
					{ range: whole, newText: '' },
				],
			},
		],
	};
};

/** So many paragraphs that begin with the same letters may be somebody’s. */
const leastLetters = 3;

/** Initials with a colon that begin paragraphs and are read as no label, with how many do. */
function lettersIn(unread: readonly Judgement[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { label } of unread) {
		const { name, markup, speechAt, span } = label;
		if (!/^\p{Lu}{2,4}$/u.test(name) || markup.delimiter !== ':' || speechAt <= span.end) continue;
		if (!isKnownNonSpeaker(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return new Map([...counts].filter(([, count]) => count >= leastLetters));
}

const unreadLetters = (transcript: Transcript, line: number, { name, span }: SpeakerLabel, count: number): Finding => ({
	range: { start: { line, character: span.start }, end: { line, character: span.end } },
	message: `${name} begins ${count} paragraphs, and none of them is read as a turn of ${name}.`,
	fixes: () => {
		const edits = transcript.captions ? undefined : declareInFrontMatter(transcript, { name });
		return edits ? [{ title: `Declare ${name} in this document`, safe: false, edits }] : [];
	},
});

/** True for a line of text below a blank one. */
const isParagraph = (lines: readonly Line[], line: number): boolean =>
	lines[line]?.kind === 'text' && (lines[line - 1] === undefined || lines[line - 1]?.kind === 'blank');
