import { areAlike, overPages, sumOf } from '../model/perPage.ts';
import { type Turn, turnsIn } from '../model/transcript.ts';
import { onLine, type Range } from '../text/position.ts';
import { type Finding, pageRule } from './rule.ts';

export const labelSpacing = pageRule({
	id: 'label-spacing',
	about: 'form',
	summary: 'No space before the colon of a label, and the document’s own space after it',
	why: 'Uneven spaces are what many programs that read transcripts stumble over, and they make differences noisy.',
	severity: 'information',
	options: {},
	examples: [
		{
			about: 'A space before the colon.',
			before: 'Ann Lee: Next.\n\nBob Kay<| |>: When?\n\nAnn Lee: Soon.\n\nBob Kay: Good.',
			after: 'Ann Lee: Next.\n\nBob Kay: When?\n\nAnn Lee: Soon.\n\nBob Kay: Good.',
		},
		{
			about: 'Several spaces after the colon, and none.',
			before:
				'**Ann Lee:** Next.\n\n**Bob Kay:**<|   |>When?\n\n**Ann Lee:** Soon.\n\n**Bob Kay:**<||>Good.\n\n**Ann Lee:** Bye.',
			after:
				'**Ann Lee:** Next.\n\n**Bob Kay:** When?\n\n**Ann Lee:** Soon.\n\n**Bob Kay:** Good.\n\n**Ann Lee:** Bye.',
		},
		{
			about: 'Scripts without spaces have none behind a colon.',
			before: '问:你好吗?\n\n答:我很好,谢谢。\n\n问:6月15日你想看什么?\n\n答:我想看门。',
		},
		{
			about: 'Two spaces are right where the document has two.',
			before:
				'MS. LEE:  Next.\n\nMR. KAY:  When?\n\nMS. LEE:<|    |>Soon.\n\nMR. KAY:  Good.\n\nMS. LEE:  Well.\n\nMR. KAY:  Bye.',
			after:
				'MS. LEE:  Next.\n\nMR. KAY:  When?\n\nMS. LEE:  Soon.\n\nMR. KAY:  Good.\n\nMS. LEE:  Well.\n\nMR. KAY:  Bye.',
		},
		{
			about: 'A space before the colon is right where most labels have it, as in French.',
			before: 'Ann Lee : Merci.\n\nBob Kay : Quand ?\n\nAnn Lee : Demain.\n\nBob Kay : Merci.',
		},
		{
			about: 'A mark that sets the direction of writing belongs to the colon.',
			before: 'דנה: שלום.\n\nיוסי: תודה רבה.\n\nדנה:\u200fבבקשה.\n\nיוסי: להתראות.\n\nדנה: שלום.',
		},
		{
			about: 'The name of an emoji has colons of its own.',
			before:
				'ann: hello there.\n\nbob: what do you want?\n\nann :arrow_up: one level.\n\nbob: sure, go on.\n\nann: ok I will.\n\nbob: thanks.',
		},
	],
	*check(transcript) {
		const gaps = usualGaps(transcript);
		const spaced = mostHaveSpaceBefore(transcript);
		for (const { block, line } of turnsIn(transcript)) {
			const { label } = block;
			if (!hasColon(block) || label.damage.length > 0 || isEmojiColon(block)) continue;
			const before = spaceBeforeColon(block);
			if (before && !spaced) {
				const wrong = `A space stands before the colon of ${label.name}’s label.`;
				yield finding(onLine(line, before), '', wrong);
			}
			const own = gapOf(block);
			const gap = gaps.get(label.markup.emphasis) ?? gaps.get(anyEmphasis);
			if (own === undefined || isBeforeMark(block) || plain(own) === plain(gap ?? ' ') || own === ' ') continue;
			// Typists set two spaces behind a colon: where nothing else is usual, that is as good as one.
			if (gap === undefined && plain(own) === '  ' && label.name === label.name.toUpperCase()) continue;
			const wrong = own === '' ? 'No space stands' : own.length > 1 ? 'Several spaces stand' : 'An odd space stands';
			const range = onLine(line, { start: label.span.end, end: label.speechAt });
			yield finding(range, gap ?? ' ', `${wrong} between ${label.name}’s label and the speech.`);
		}
	},
});

const finding = (range: Range, newText: string, message: string): Finding => ({
	range,
	message,
	fixes: () => [
		{ title: newText === '' ? 'Delete the space' : 'Set the space right', safe: true, edits: [{ range, newText }] },
	],
});

/** Only a colon is followed by a space of a certain width: where there is none, spaces alone set the name off. */
const hasColon = ({ label }: Turn): boolean => /^[:：]$/.test(label.markup.delimiter);

/** Marks that set the direction of writing stand with the colon that they are for: a space between would part them. */
const isBeforeMark = ({ label, lines }: Turn): boolean =>
	/^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test((lines[0]?.text ?? '').slice(label.span.end).trimStart());

/** True where the colon is the first of a name such as `:arrow_up:`. */
const isEmojiColon = ({ label, lines }: Turn): boolean =>
	/^:[a-z\d][a-z\d_+-]{0,40}:(?!\p{L})/u.test((lines[0]?.text ?? '').slice(label.span.end - 1));

/** No-break spaces are as wide as others. */
const plain = (gap: string): string => gap.replace(/\u00a0/g, ' ');

/** Scripts that have no spaces between words have none behind a colon. */
const unspaced = /^[「『“《]?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** What stands between a label and the speech on its line; undefined where that is no plain spacing. */
function gapOf({ label, lines }: Turn): string | undefined {
	const text = lines[0]?.text ?? '';
	const gap = text.slice(label.span.end, label.speechAt);
	const said = text.slice(label.speechAt, label.speechAt + 4);
	const fullWidth = gap === '' && (label.markup.delimiter === '：' || unspaced.test(said) || unspaced.test(label.name));
	return label.speechAt >= text.trimEnd().length || fullWidth || !/^[ \u00a0\t]*$/.test(gap) ? undefined : gap;
}

/**
 * The spacing that half the labels have or more, for bold and plain ones each; where they are few, that of all labels.
 * Undefined where none is usual.
 */
const usualGaps = overPages(
	(page): ReadonlyMap<string, number> => {
		const counts = new Map<string, number>();
		const add = (emphasis: string, gap: string) => {
			const key = `${emphasis}\n${gap}`;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		};
		for (const { block } of turnsIn(page)) {
			const gap = gapOf(block);
			if (gap === undefined || gap === '' || block.label.markup.delimiter === '') continue;
			add(anyEmphasis, gap);
			if (hasColon(block)) add(block.label.markup.emphasis, gap);
		}
		return counts;
	},
	(parts): ReadonlyMap<string, string> => {
		const byEmphasis = new Map<string, Map<string, number>>();
		for (const [key, count] of sumOf(parts)) {
			const [emphasis = '', gap = ''] = key.split('\n');
			const counts = byEmphasis.get(emphasis) ?? new Map<string, number>();
			byEmphasis.set(emphasis, counts.set(gap, count));
		}
		return new Map(
			[...byEmphasis].flatMap(([emphasis, counts]) => {
				const gap = usual(counts);
				return gap === undefined ? [] : [[emphasis, gap] as const];
			}),
		);
	},
	(a, b) => areAlike([...a], [...b]),
);

/** Stands for labels of any emphasis: no label has it. */
const anyEmphasis = 'any';

function usual(counts: ReadonlyMap<string, number>): string | undefined {
	const [[gap, count] = [' ', 0]] = [...counts].sort((a, b) => b[1] - a[1]);
	const total = [...counts.values()].reduce((a, b) => a + b, 0);
	return count >= 3 && count * 2 >= total ? gap : undefined;
}

/** The spaces between a name, its affiliation or its time and the colon. */
function spaceBeforeColon({ label, lines }: Turn): { readonly start: number; readonly end: number } | undefined {
	const from = Math.max(
		label.nameSpan.end,
		label.affiliation?.span.end ?? 0,
		label.timestamp && label.timestamp.span.start > label.nameSpan.end ? label.timestamp.span.end : 0,
	);
	const text = lines[0]?.text.slice(from, label.span.end) ?? '';
	const [, marks = '', spaces = ''] = /^([*_]{0,3})([ \t\u00a0]+)[*_]{0,3}[:：]/.exec(text) ?? [];
	if (spaces === '') return undefined;
	return { start: from + marks.length, end: from + marks.length + spaces.length };
}

const mostHaveSpaceBefore = overPages(
	(page) => {
		const turns = turnsIn(page).filter(({ block }) => hasColon(block));
		return { total: turns.length, spaced: turns.filter(({ block }) => spaceBeforeColon(block)).length };
	},
	(parts): boolean =>
		parts.reduce((sum, { spaced }) => sum + spaced, 0) * 2 > parts.reduce((sum, { total }) => sum + total, 0),
);
