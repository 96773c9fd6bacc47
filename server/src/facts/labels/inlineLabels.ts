import { isEvent } from '../../conventions/events.ts';
import { nameKey, nameShape, tidyName } from '../../conventions/names.ts';
import { areSameMaps, overChapters, sumOf } from '../../model/perPage.ts';
import { type Transcript, turnsIn } from '../../model/transcript.ts';
import { appendAll } from '../../text/appendAll.ts';
import { longestAside, openBrackets } from '../../text/asides.ts';
import type { Span } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { speechOf } from '../speech/speech.ts';

/** A label that stands inside a paragraph, behind somebody else's words. */
export interface InlineLabel {
	/** Zero-based. */
	readonly line: number;
	/** The label with its marks and colon. */
	readonly span: Span;
	/** Where the white space before it begins. */
	readonly from: number;
	readonly name: string;
	/** True where labels at the start of a line have the same name. */
	readonly known: boolean;
}

/** The names that stand in labels, spelt just so, and whether each stands more than once. */
const usesOf = overChapters(
	(page): ReadonlyMap<string, number> => {
		const uses = new Map<string, number>();
		for (const { block } of turnsIn(page)) {
			if (block.label.damage.length > 0) continue;
			uses.set(block.label.name, (uses.get(block.label.name) ?? 0) + 1);
		}
		return uses;
	},
	sumOf,
	(sums): ReadonlyMap<string, boolean> => new Map([...sumOf(sums)].map(([name, count]) => [name, count > 1])),
	areSameMaps,
);

const bold = /(\*\*|__)(?=\S)([^*_\n]{1,90}?)([:：]?)\1([:：]?)/g;
const spoken = new Set(['text', 'label', 'list', 'quote']);
const ended = /[.!?…—-]["”’)\]*_]{0,3}[\s\u00a0]+$/;

/** The labels inside paragraphs, in order. Quoted ones, in brackets or quotation marks, are not among them. */
export const inlineLabelsOf = remembered((transcript: Transcript): readonly InlineLabel[] => {
	const uses = usesOf(transcript);
	const endings = endingsOf(uses);
	const found: InlineLabel[] = [];
	for (const { paragraphs, turn } of speechOf(transcript)) {
		for (const { start, end } of paragraphs) {
			let aside = noAside;
			for (let line = start.line; line <= end.line; line++) {
				const lexed = transcript.lines[line];
				const inside = aside.open > 0 && aside.lines < longestAside;
				aside =
					inside || /^[\s\u00a0]*\(/.test(lexed?.text ?? '') ? goingOn(aside, inside, lexed?.text ?? '') : noAside;
				if (inside) continue;
				if (!lexed || !spoken.has(lexed.kind) || !/[:：]/.test(lexed.text)) continue;
				// On a line of captions somebody else may begin to speak; what is theirs is looked at with their speech.
				const first = line === start.line ? start.character : 0;
				const from = Math.max(first, lexed.kind === 'label' ? lexed.label.speechAt : 0) + 1;
				const own = turn?.block.label.name;
				appendAll(found, boldIn(lexed.text, from, line, uses));
				appendAll(found, plainIn(lexed.text, from, line, endings, own));
			}
		}
	}
	return found;
});

/** An interjection in brackets over several lines: brackets that are open, and lines so far. */
interface Aside {
	readonly open: number;
	readonly lines: number;
}

const noAside: Aside = { open: 0, lines: 0 };

const goingOn = (aside: Aside, inside: boolean, text: string): Aside => ({
	open: (inside ? aside.open : 0) + openBrackets(text),
	lines: inside ? aside.lines + 1 : 1,
});

function* boldIn(text: string, from: number, line: number, uses: ReadonlyMap<string, boolean>): Generator<InlineLabel> {
	if (!/\*\*|__/.test(text)) return;
	for (const match of text.matchAll(bold)) {
		const [whole, , written = '', inside, outside] = match;
		if (match.index < from || (inside === '' && outside === '')) continue;
		const name = tidyName(written.trimEnd().replace(/\([^()]*\)$/, ''));
		const known = uses.has(name);
		const { capitalised, words, sentence } = nameShape(name);
		const before = text.slice(Math.max(0, match.index - 12), match.index);
		const looks = capitalised && words > 1 && words < 5 && !sentence && ended.test(before);
		if (!known && !looks) continue;
		if (!/[\s\u00a0]$/.test(before) || /["“‘'([«]$/.test(before.trimEnd())) continue;
		yield {
			line,
			span: { start: match.index, end: match.index + whole.length },
			from: gapFrom(text, match.index),
			name,
			known,
		};
	}
}

/** Names that stand in labels twice or more, by their last words. */
const endingsOf = remembered((uses: ReadonlyMap<string, boolean>): ReadonlyMap<string, readonly string[]> => {
	const endings = new Map<string, string[]>();
	for (const [name, isUsual] of uses) {
		if (!isUsual || name.length < 2) continue;
		const last = name.split(' ').at(-1) ?? '';
		const names = endings.get(last);
		if (names) names.push(name);
		else endings.set(last, [name]);
	}
	return endings;
});

function* plainIn(
	text: string,
	from: number,
	line: number,
	endings: ReadonlyMap<string, readonly string[]>,
	own: string | undefined,
): Generator<InlineLabel> {
	for (const match of text.matchAll(/[:：](?=[\s\u00a0])/g)) {
		const head = text.slice(Math.max(0, match.index - 100), match.index);
		const last = /[^\s\u00a0]{1,40}$/.exec(head)?.[0] ?? '';
		const name = endings.get(last)?.find((candidate) => head.endsWith(candidate));
		if (name === undefined || nameKey(name) === nameKey(own ?? '')) continue;
		const start = match.index - name.length;
		const before = text.slice(Math.max(0, start - 12), start);
		const speech = text.slice(match.index + 1, match.index + 40);
		if (
			start < from ||
			!(ended.test(before) || isEventBefore(text, from - 1, start)) ||
			isOpen(text, start) ||
			!/^\s+["“‘'¿¡*_([]{0,3}(?:[\p{Lu}\p{Lo}\d]|(?<=[([])\p{Ll})/u.test(speech)
		)
			continue;
		yield { line, span: { start, end: match.index + 1 }, from: gapFrom(text, start), name, known: true };
	}
}

/** `(laughs) Ann Lee: …`: nothing but what happens stands before the name. */
const isEventBefore = (text: string, from: number, to: number): boolean =>
	to - from > 2 && to - from < longestEvent && isEvent(text.slice(from, to));
const longestEvent = 60;

const gapFrom = (text: string, at: number): number => text.slice(0, at).trimEnd().length;

/** True where a bracket or a quotation mark stands open: somebody is quoted. */
function isOpen(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 400), at);
	const opens = (open: string, close: string) => before.lastIndexOf(open) > before.lastIndexOf(close);
	return opens('(', ')') || opens('[', ']') || opens('“', '”') || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
