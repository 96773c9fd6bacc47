import { nameKey } from '../conventions/names.ts';
import { type LabelStyle, labelStyleOf, restyledLabel, type StyleShape, styleShapeOf } from '../facts/labels/style.ts';
import { areSameMaps, overPages, sumOf } from '../model/perPage.ts';
import { type Transcript, type Turn, turnsIn } from '../model/transcript.ts';
import { onLine } from '../text/position.ts';
import { pageRule } from './rule.ts';

export const unstyledLabel = pageRule({
	id: 'unstyled-label',
	about: 'form',
	summary: 'Labels are written in one way throughout a document',
	why: 'A label in another style is easily read over, and most often comes from a paste or from a typing slip.',
	severity: 'warning',
	options: {
		share: {
			default: 0.9,
			description: 'The share of labels in one style from which on that style is the document’s, 0 to 1.',
			minimum: 0.5,
		},
		labels: { default: 8, description: 'How many labels in that style a document must have.', minimum: 2 },
	},
	examples: [
		{
			about: 'A plain label among bold ones.',
			before:
				'**Ann Lee:** Next, please.\n\n**Bob Kay:** When?\n\n**Ann Lee:** Tomorrow.\n\n<|Follow-up question:|> And where?\n\n**Ann Lee:** Here.\n\n**Cy Day:** Why?\n\n**Ann Lee:** So.\n\n**Bob Kay:** Who?\n\n**Ann Lee:** We.\n\n**Cy Day:** Thanks.\n\n**Ann Lee:** Bye.',
			after:
				'**Ann Lee:** Next, please.\n\n**Bob Kay:** When?\n\n**Ann Lee:** Tomorrow.\n\n**Follow-up question:** And where?\n\n**Ann Lee:** Here.\n\n**Cy Day:** Why?\n\n**Ann Lee:** So.\n\n**Bob Kay:** Who?\n\n**Ann Lee:** We.\n\n**Cy Day:** Thanks.\n\n**Ann Lee:** Bye.',
			options: { share: 0.9 },
		},
		{
			about: 'A bold label among plain ones keeps its affiliation.',
			before:
				'Ann Lee: Next.\n\nBob Kay (CNN): When?\n\nAnn Lee: Soon.\n\n<|**Bob Kay (CNN):**|> Where?\n\nAnn Lee: Here.\n\nBob Kay (CNN): Why?\n\nAnn Lee: So.\n\nBob Kay (CNN): Who?\n\nAnn Lee: We.\n\nBob Kay (CNN): Thanks.\n\nAnn Lee: Bye.',
			after:
				'Ann Lee: Next.\n\nBob Kay (CNN): When?\n\nAnn Lee: Soon.\n\nBob Kay (CNN): Where?\n\nAnn Lee: Here.\n\nBob Kay (CNN): Why?\n\nAnn Lee: So.\n\nBob Kay (CNN): Who?\n\nAnn Lee: We.\n\nBob Kay (CNN): Thanks.\n\nAnn Lee: Bye.',
		},
		{
			about: 'One speaker who is always written in another way is meant to be.',
			before:
				'**Ann Lee:** Next.\n\n*Voice-over:* Rain.\n\n**Bob Kay:** When?\n\n**Ann Lee:** Soon.\n\n*Voice-over:* Wind.\n\n**Bob Kay:** Where?\n\n**Ann Lee:** Here.\n\n*Voice-over:* Snow.\n\n**Bob Kay:** Why?\n\n**Ann Lee:** So.',
			options: { share: 0.6, labels: 4 },
		},
		{
			about: 'Q and A are written in a way of their own beside names.',
			before:
				'MS. LEE:  Good.\n\nQ    When?\n\nMS. LEE:  Soon.\n\nMR. KAY:  Yes.\n\nMS. LEE:  Go on.\n\nMR. KAY:  No.\n\nMS. LEE:  Next.\n\nMR. KAY:  So.\n\nMS. LEE:  We.\n\nMR. KAY:  Bye.',
			options: { labels: 4 },
		},
	],
	*check(transcript, { share, labels }) {
		const style = labelStyleOf(transcript);
		if (!style || style.count < labels || style.count < style.total * share || transcript.captions) return;
		const oddNames = oddNamesOf(transcript);
		for (const turn of oddTurns(transcript)) {
			const { label } = turn.block;
			const odd = oddNames.get(nameKey(label.name));
			if (odd !== 'usual' && (odd === 'often' || isHeading(turn.block, style))) continue;
			const written = restyledLabel(transcript, turn.block).trim();
			const range = onLine(turn.line, label.span);
			yield {
				range,
				message: `The label of ${label.name} is not written like ${style.count} of ${style.total} labels here. Write it as ${written}.`,
				fixes: () => [
					{
						title: `Write the label as ${written}`,
						safe: odd === 'usual' || label.markup.delimiter !== '',
						edits: [{ range, newText: written }],
					},
				],
			};
		}
	},
});

/** Scribes write what is said in lower case: there a small letter behind a name tells nothing. */
const startsInLower = overPages(
	(page) => {
		let lower = 0;
		let all = 0;
		for (const { block } of turnsIn(page)) {
			const first = block.lines[0]?.text.slice(block.label.speechAt, block.label.speechAt + 1) ?? '';
			if (first !== '') all++;
			if (/\p{Ll}/u.test(first)) lower++;
		}
		return { lower, all };
	},
	(parts): boolean =>
		parts.reduce((sum, { lower }) => sum + lower, 0) * 2 > parts.reduce((sum, { all }) => sum + all, 0),
);

/** Turns whose labels are not written like most. */
function oddTurns(page: Transcript) {
	const style = labelStyleOf(page);
	const lower = startsInLower(page);
	return turnsIn(page).filter(
		({ block }) => style && block.label.damage.length === 0 && differs(styleShapeOf(block), block, style, lower),
	);
}

/** Names with odd labels: whether they stand in usual ones too, or else in odd ones again and again. */
const oddNamesOf = overPages(
	(page) => {
		const odd = new Set(oddTurns(page).map(({ line }) => line));
		const counts = new Map<string, number>();
		const usual = new Set<string>();
		for (const { block, line } of turnsIn(page)) {
			const key = nameKey(block.label.name);
			if (odd.has(line)) counts.set(key, (counts.get(key) ?? 0) + 1);
			else usual.add(key);
		}
		return { counts, usual };
	},
	(parts): ReadonlyMap<string, 'usual' | 'often' | 'seldom'> =>
		new Map(
			[...sumOf(parts.map(({ counts }) => counts))].map(([key, count]) => {
				const isUsual = parts.some(({ usual }) => usual.has(key));
				return [key, isUsual ? 'usual' : count > 2 ? 'often' : 'seldom'] as const;
			}),
		),
	areSameMaps,
);

/** A line in bold that stands alone, where labels have their speech behind them, is a heading. */
const isHeading = (turn: Turn, { gap }: LabelStyle): boolean =>
	gap !== undefined && styleShapeOf(turn).ownLine && turn.label.markup.delimiter === '';

/** True where readers see at once that a label is not written like the others. */
function differs(
	shape: StyleShape,
	{ label, lines }: Turn,
	{ emphasis, delimiter }: LabelStyle,
	lower: boolean,
): boolean {
	const { markup, name } = label;
	if (/^[QA]\d{0,4}$/.test(name) || /[^\s\u00a0]/.test(markup.lead) || markup.delimiter === '<v>') return false;
	// `**Ann** asks Bob about it` tells of Ann and has no label; the number in `Speaker: 10` is part of the name.
	const speech = lines[0]?.text.slice(label.speechAt).trim() ?? '';
	if ((!lower && markup.delimiter === '' && /^[*_(]{0,3}\p{Ll}/u.test(speech)) || /^\d{1,3}$/.test(speech))
		return false;
	if (shape.emphasis !== emphasis) return true;
	// The colon of Chinese and Japanese is as wide as their letters.
	if (/^[:：]$/.test(shape.delimiter) && /^[:：]$/.test(delimiter)) return false;
	return shape.delimiter !== delimiter && /^[:：]?$/.test(delimiter) && /^[:：\]–—-]?$/.test(shape.delimiter);
}
