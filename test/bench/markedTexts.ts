import type { AnnotationEvent } from '../../server/src/annotations/event.ts';
import { targetOfSelection, targetOfTurn } from '../../server/src/annotations/target.ts';
import { annotatedTextOf, rangeOfWords } from '../../server/src/annotations/words.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

/** A text and many annotations of it, of a kind that work could fail to keep up with. */
export interface MarkedText {
	readonly about: string;
	readonly text: string;
	/** What the annotation file holds, with so many events. */
	events(count: number): readonly AnnotationEvent[];
}

const said = 'It has cost forty-six by today and the port pays for it.';
const short = `**Ann Lee:** Good morning.\n\n**Bob Kay:** ${said}\n\n**Ann Lee:** Is that so?\n`;
const long = (words: number): string =>
	`**Ann Lee:** Good morning.\n\n**Bob Kay:** ${Array.from({ length: words }, (_, index) => `it was ${index % 90}`).join(' ')}\n`;

const event = (index: number, act: string, more: Partial<AnnotationEvent>): AnnotationEvent => ({
	id: `e${String(index).padStart(25, '0')}`,
	at: '2026-11-26T10:00:00.000Z',
	by: 'k3f9a2qx',
	act,
	...more,
});

const many = (count: number, one: (index: number) => AnnotationEvent): readonly AnnotationEvent[] =>
	Array.from({ length: count }, (_, index) => one(index));

const textIn = (text: string) => annotatedTextOf(parse(splitLines(text)));

/** Marks of some words of the second turn, each of other ones. */
function marksIn(text: string, count: number): readonly AnnotationEvent[] {
	const annotated = textIn(text);
	const { from = 0, to = 0 } = annotated.turns[1] ?? {};
	return many(count, (index) => {
		const start = from + ((index * 7) % Math.max(1, to - from - 4));
		const target = targetOfSelection(annotated, rangeOfWords(annotated, start, start + 1 + (index % 4)));
		return event(index, 'note', { body: 'so', ...(target && { target }) });
	});
}

const ofTurn = (text: string, act: string, count: number, more: Partial<AnnotationEvent> = {}) => {
	const target = targetOfTurn(textIn(text), 1);
	return many(count, (index) => event(index, act, { ...more, ...(target && { target }) }));
};

/** Words that stand nowhere in the text any more. */
const drifted = (marks: readonly AnnotationEvent[]): readonly AnnotationEvent[] =>
	marks.map((mark, index) => {
		if (!mark.target) return mark;
		const exact = `words ${index} that nobody says`;
		const { within: _, ...target } = mark.target;
		return { ...mark, target: { ...target, exact, words: 'ffffffffffffffff', count: 5 } };
	});

/** With their words and neighbours there but not the turn: each is looked for by its words. */
const moved = (marks: readonly AnnotationEvent[]): readonly AnnotationEvent[] =>
	marks.map((mark) => {
		if (!mark.target) return mark;
		const { within: _, ...target } = mark.target;
		return { ...mark, target: { ...target, line: 1, before: 0 } };
	});

export function markedTexts(size: number): readonly MarkedText[] {
	const turn = long(size / 10);
	return [
		{ about: 'a turn verified over and over', text: short, events: (count) => ofTurn(short, 'verify', count) },
		{ about: 'questions about one turn', text: short, events: (count) => ofTurn(short, 'question', count) },
		{ about: 'topics of one turn', text: short, events: (count) => ofTurn(short, 'tag', count, { tag: 'port' }) },
		{ about: 'notes on words of a short turn', text: short, events: (count) => marksIn(short, count) },
		{ about: 'notes on words of a long turn', text: turn, events: (count) => marksIn(turn, count) },
		{ about: 'notes whose turn has changed', text: turn, events: (count) => moved(marksIn(turn, count)) },
		{ about: 'notes whose words are gone', text: turn, events: (count) => drifted(marksIn(turn, count)) },
		{
			about: 'replies to one note',
			text: short,
			events: (count) => [
				...marksIn(short, 1),
				...many(count, (index) => event(index + 1, 'reply', { to: event(0, '', {}).id, body: 'so' })),
			],
		},
		{
			about: 'anchors of one note',
			text: short,
			events: (count) => {
				const [first] = marksIn(short, 1);
				if (!first?.target) return [];
				const { target } = first;
				return [first, ...many(count, (index) => event(index + 1, 'anchor', { to: first.id, target }))];
			},
		},
		{
			about: 'events of one id',
			text: short,
			events: (count) => marksIn(short, count).map((mark) => ({ ...mark, id: event(0, '', {}).id })),
		},
	];
}
