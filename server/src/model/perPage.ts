import { remembered, rememberedPair } from '../text/remembered.ts';
import { type Page, type PlacedPage, pagesOf } from './page.ts';
import type { PageSurroundings, Question, Transcript } from './transcript.ts';

/** A question that a page asked of its document, and the answer. */
interface Asked {
	readonly question: Question<unknown, unknown>;
	readonly argument: unknown;
	readonly answer: unknown;
}

interface View {
	readonly page: Transcript;
	readonly asked: readonly Asked[];
}

const viewOf = rememberedPair((whole: Transcript, { page, isFirst, isLast }: PlacedPage): View => {
	const asked: Asked[] = [];
	const surroundings: PageSurroundings = {
		isFirst,
		isLast,
		ask<Argument, Result>(question: Question<Argument, Result>, argument: Argument): Result {
			const answer = question(whole, argument);
			const isKnown = asked.some((one) => one.question === question && one.argument === argument);
			if (!isKnown) asked.push({ question: question as Question<unknown, unknown>, argument, answer });
			return answer;
		},
	};
	const { convention, detection, captions, captionFormat } = whole;
	return { page: { convention, detection, captions, captionFormat, ...page, surroundings }, asked };
});

/**
 * The page as a transcript of its own, its lines counted from its first, that asks the whole for what only the whole can
 * answer. Not to be kept: it holds the whole.
 */
export const readPage = (whole: Transcript, page: PlacedPage): Transcript => viewOf(whole, page).page;

interface Found<Value> extends Frame {
	readonly value: Value;
	readonly asked: readonly Asked[];
}

/** What a page is read with beside its lines. */
interface Frame extends Pick<Transcript, 'convention' | 'captionFormat'> {
	readonly isFirst: boolean;
	readonly isLast: boolean;
}

/**
 * What is found in a page by itself: found again only where the page has changed, or an answer of the document that it
 * was found with. What it gives must not hold the transcript that it was given.
 */
export function perPage<Value>(find: (page: Transcript) => Value): (whole: Transcript, placed: PlacedPage) => Value {
	const memory = new WeakMap<Page, Found<Value>>();
	let shared: readonly Asked[] = [];
	return (whole, placed) => {
		const { page, isFirst, isLast } = placed;
		const { convention, captionFormat } = whole;
		const known = memory.get(page);
		const isSame =
			known?.isFirst === isFirst &&
			known.isLast === isLast &&
			known.convention === convention &&
			known.captionFormat === captionFormat;
		if (isSame && stillHold(whole, known.asked)) return known.value;
		const view = viewOf(whole, placed);
		const value = find(view.page);
		// Most pages ask the same and are answered the same: one list serves them all.
		if (!areSame(shared, view.asked)) shared = [...view.asked];
		memory.set(page, { value, isFirst, isLast, convention, captionFormat, asked: shared });
		return value;
	};
}

const areSame = (a: readonly Asked[], b: readonly Asked[]): boolean =>
	a.length === b.length &&
	a.every(({ question, argument, answer }, index) => {
		const other = b[index];
		return other?.question === question && other.argument === argument && other.answer === answer;
	});

/** True where a document gives the answers that a list has. */
const stillHold = rememberedPair((whole: Transcript, asked: readonly Asked[]): boolean =>
	asked.every(({ question, argument, answer }) => question(whole, argument) === answer),
);

/** A fact of the whole document. Asked of a page it answers for the document in which the page is read. */
function ofDocument<Value>(find: (whole: Transcript) => Value): (transcript: Transcript) => Value {
	const known = remembered(find);
	const question: Question<undefined, Value> = (whole) => known(whole);
	return (transcript) =>
		transcript.surroundings ? transcript.surroundings.ask(question, undefined) : known(transcript);
}

/** The same for a question about something. */
export const ofDocumentAbout =
	<Argument, Value>(question: Question<Argument, Value>): Question<Argument, Value> =>
	(transcript, argument) =>
		transcript.surroundings ? transcript.surroundings.ask(question, argument) : question(transcript, argument);

/**
 * A fact of the whole document, put together from what is found in each page. Where an edit leaves it equal it stays the
 * same value, so that what other pages found with it holds.
 */
export function overPages<Part, Value>(
	find: (page: Transcript) => Part,
	join: (parts: readonly Part[], whole: Transcript) => Value,
	areEqual: (a: Value, b: Value) => boolean = Object.is,
): (transcript: Transcript) => Value {
	const partOf = perPage(find);
	const earlier = new WeakMap<Page, { readonly value: Value }>();
	return ofDocument((whole) => {
		const pages = pagesOf(whole);
		const value = join(
			pages.map((page) => partOf(whole, page)),
			whole,
		);
		// Hardly an edit changes all three.
		const marks = [pages[0], pages[pages.length >> 1], pages.at(-1)].flatMap((placed) => placed?.page ?? []);
		const known = marks.map((page) => earlier.get(page)).find((one) => one && areEqual(one.value, value));
		const settled = known ?? { value };
		for (const page of marks) earlier.set(page, settled);
		return settled.value;
	});
}

/** True for two values that JSON writes alike. */
export const areAlike = <Value>(a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Adds counts up, keys in the order in which they first stand. */
export function sumOf<Key>(counts: readonly ReadonlyMap<Key, number>[]): ReadonlyMap<Key, number> {
	const sum = new Map<Key, number>();
	for (const own of counts) for (const [key, count] of own) sum.set(key, (sum.get(key) ?? 0) + count);
	return sum;
}

/** True for maps with the same keys and values in the same order. */
export function areSameMaps<Key, Value>(a: ReadonlyMap<Key, Value>, b: ReadonlyMap<Key, Value>): boolean {
	if (a.size !== b.size) return false;
	const others = b.entries();
	for (const [key, value] of a) {
		const other = others.next().value;
		if (other?.[0] !== key || other[1] !== value) return false;
	}
	return true;
}

/** True for sets with the same members. */
export const areSameSets = <Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): boolean =>
	a.size === b.size && [...a].every((member) => b.has(member));
