import { nameKey } from '../conventions/names.ts';
import { partsKey, writtenPartsOf } from '../facts/labels/layout.ts';
import { labelStyleOf } from '../facts/labels/style.ts';
import { linesIn } from '../facts/speech/spokenText.ts';
import { areSameSets, ofDocumentAbout, overPages, sumOf } from '../model/perPage.ts';
import { type Located, type Paragraph, type Transcript, type Turn, turnsIn } from '../model/transcript.ts';
import { onLine, type Range, shiftRange } from '../text/position.ts';
import { countWords } from '../text/words.ts';
import { type Finding, pageRule } from './rule.ts';

export const emptyTurn = pageRule({
	id: 'empty-turn',
	about: 'form',
	question: { title: 'Labels without speech', rank: 5 },
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
			after: '**Ann Lee:** Next, please.\n\n**Ann Lee:** Thank you.\n\n**Bob Kay:** Not at all.\n\n**Ann Lee:** Good.',
		},
		{
			about: 'Where the house writes labels on lines of their own, the speech comes below.',
			before: 'Ann Lee:\nNext, please.\n\nBob Kay:\nTwo questions.',
		},
		{
			about: 'Code, a list or a quotation that somebody shows is what the turn consists of.',
			before:
				'AL: What would you write?\n\nBK:\n\n```js\nlet a;\n```\n\nAL: And you?\n\nCD:\n\n- One thing.\n- Another.\n\nAL: I see.\n\nBK: Good.',
		},
		{
			about: 'Who is asked stands above the questions.',
			before:
				'[배나루 / 등대 관리원]\nQ. 밤에는 무섭지 않나요?\n처음에는 무서웠습니다.\n[김바다 / 어부]\nQ. 매일 지나가시나요?\n네, 매일 지나갑니다.\nQ. 불이 꺼진 적은 있나요?\n한 번도 없어요.',
		},
		{
			about: 'In records of courts who asks stands above the questions.',
			before:
				'MR. KAY:\nQ. When was that?\nA. In May.\nQ. Who was there?\nA. My brother.\n\nMS. LEE: I object.\n\nMR. KAY:\nQ. And then?\nA. He left.',
		},
		{
			about: 'The speech stands below a heading.',
			before: '**Ann Lee:**\n\n## Opening\n\nGood morning to you all.\n\n**Bob Kay:** Hello.\n\n**Ann Lee:** Sit down.',
		},
	],
	*check(transcript) {
		const joins = writesOnOneLine(transcript);
		const apart = layoutsApart(transcript);
		for (const turn of turnsIn(transcript)) {
			const { block, line } = turn;
			const { label } = block;
			const range = onLine(line, label.span);
			const [first] = block.paragraphs;
			if (!first && isEmpty(transcript, turn)) {
				yield {
					range,
					message: `${label.name} has a label and no speech. Write down what was said, or delete the label.`,
					fixes: () => [
						{ title: 'Delete the label', safe: false, edits: [{ range: wholeLines(transcript, turn), newText: '' }] },
					],
				};
			} else if (first && joins && !apart.has(layoutKey(block)) && isCut(transcript, turn, first))
				yield cut(range, line, label.name, label.span.end, first.range.start.line);
		}
	},
});

/** Most labels have their speech on the same line. */
function writesOnOneLine(transcript: Transcript): boolean {
	const style = labelStyleOf(transcript);
	return style?.gap !== undefined && style.count >= style.total * 0.6;
}

/** Labels that are made alike: with or without an affiliation, a time, emphasis. */
const layoutKey = ({ label, lines }: Turn): string =>
	`${label.markup.emphasis} ${partsKey(writtenPartsOf(label, lines[0]?.text ?? ''))}`;

/** Ways to write a label that stands apart from its speech half the time: `ANN LEE, HOST:` where `LEE:` does not. */
const layoutsApart = overPages(
	(page) => {
		const all = new Map<string, number>();
		const apart = new Map<string, number>();
		for (const turn of turnsIn(page)) {
			const key = layoutKey(turn.block);
			const [first] = turn.block.paragraphs;
			all.set(key, (all.get(key) ?? 0) + 1);
			if (first && isCut(page, turn, first)) apart.set(key, (apart.get(key) ?? 0) + 1);
		}
		return { all, apart };
	},
	(parts): ReadonlySet<string> => {
		const all = sumOf(parts.map((part) => part.all));
		const apart = [...sumOf(parts.map((part) => part.apart))];
		return new Set(apart.filter(([key, count]) => count * 2 >= (all.get(key) ?? 0)).map(([key]) => key));
	},
	areSameSets,
);

/** Nothing but blank lines below, and no heading whose text may be the speech; one mark with a time is no name. */
function isEmpty(transcript: Transcript, { block, index }: Located<Turn>): boolean {
	const { lines, label } = block;
	// `**Ann Lee** (laughs)`: what stands in brackets is what she does; `[Ann Lee / keeper]` stands above the questions.
	if (label.affiliation && (/^\]?$/.test(label.markup.delimiter) || /^\p{Ll}/u.test(label.affiliation.text)))
		return false;
	if (lines.slice(1).some(({ kind }) => kind !== 'blank' && kind !== 'comment')) return false;
	const below = transcript.blocks[index + 1];
	if (examiners(transcript).has(nameKey(label.name))) return false;
	if (below?.kind === 'heading' && transcript.blocks[index + 2]?.kind === 'prose') return false;
	return !(label.timestamp && !label.name.includes(' ') && standsOnce(transcript, label.name));
}

/** Names that stand with nothing said right above a question: in records of courts they say who asks from there on. */
const examiners = overPages(
	(page): ReadonlySet<string> => {
		const found = new Set<string>();
		for (const { block, index } of turnsIn(page)) {
			const below = page.blocks[index + 1];
			const isBare = block.paragraphs.length === 0 && block.label.name.length > 1;
			if (isBare && below?.kind === 'turn' && below.label.name === 'Q') found.add(nameKey(block.label.name));
		}
		return found;
	},
	(parts): ReadonlySet<string> => new Set(parts.flatMap((part) => [...part])),
	areSameSets,
);

/** How many turns each name has, by its key. */
const usesOf = overPages((page): ReadonlyMap<string, number> => {
	const uses = new Map<string, number>();
	for (const { block } of turnsIn(page)) {
		const key = nameKey(block.label.name);
		uses.set(key, (uses.get(key) ?? 0) + 1);
	}
	return uses;
}, sumOf);

/** True for a name that one turn has. */
const standsOnce = ofDocumentAbout((whole, name: string): boolean => usesOf(whole).get(nameKey(name)) === 1);

/** Blank lines, and nothing else, stand between the label and a whole sentence. */
function isCut(transcript: Transcript, { block, line }: Located<Turn>, first: Paragraph): boolean {
	const at = first.range.start.line;
	if (first.kind !== 'text' || at < 2 || block.lines.slice(1, at).some(({ kind }) => kind !== 'blank')) return false;
	const text = linesIn(transcript, shiftRange(first.range, line)).join(' ');
	return /[.!?…:,—-]["”’)*_]{0,4}\s*$/.test(text) || countWords(text) > 5;
}

/** The label's line and the blank lines below it. */
function wholeLines({ lines, surroundings }: Transcript, { block, line }: Located<Turn>): Range {
	const only = block.lines.every(({ kind }, index) => index === 0 || kind === 'blank');
	const end = line + (only ? block.lines.length : 1);
	const last = lines.length - 1;
	return {
		start: { line, character: 0 },
		end:
			end <= last || surroundings?.isLast === false
				? { line: end, character: 0 }
				: { line: last, character: lines[last]?.text.length ?? 0 },
	};
}

/** A blank line stands between label and speech. */
function cut(range: Range, line: number, name: string, end: number, speech: number): Finding {
	return {
		range,
		message: `The label of ${name} is cut off from its speech. Join them.`,
		fixes: () => [
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
