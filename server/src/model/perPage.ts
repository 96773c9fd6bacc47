import { computeNoting, noteDependency, remembered, rememberedPair } from '../text/remembered.ts';
import { type Chapter, chaptersOf, type Page, type PlacedChapter, type PlacedPage } from './page.ts';
import type { PageSurroundings, Question, Transcript } from './transcript.ts';

/** A question that a page asked of its document, and the answer. */
interface Asked {
	readonly question: Question<unknown, unknown>;
	readonly argument: unknown;
	readonly answer: unknown;
}

const viewOf = rememberedPair((whole: Transcript, { page, isFirst, isLast }: PlacedPage): Transcript => {
	const asked: Asked[] = [];
	const surroundings: PageSurroundings = {
		isFirst,
		isLast,
		ask<Argument, Result>(question: Question<Argument, Result>, argument: Argument): Result {
			const known = asked.find((one) => one.question === question && one.argument === argument);
			if (known) {
				noteDependency(known);
				return known.answer as Result;
			}
			// What the answer depends on is the document's matter: the page depends on the answer.
			const { result: answer } = computeNoting(() => question(whole, argument));
			const own = { question: question as Question<unknown, unknown>, argument, answer };
			asked.push(own);
			noteDependency(own);
			return answer;
		},
	};
	const { convention, detection, captions, captionFormat } = whole;
	return { convention, detection, captions, captionFormat, ...page, surroundings };
});

/**
 * The page as a transcript of its own, its lines counted from its first, that asks the whole for what only the whole can
 * answer. Not to be kept: it holds the whole.
 */
export const readPage = (whole: Transcript, page: PlacedPage): Transcript => viewOf(whole, page);

interface Found<Value> extends Frame {
	readonly value: Value;
	readonly asked: readonly Asked[];
}

/** What a page is read with beside its lines. */
interface Frame extends Pick<Transcript, 'convention' | 'captionFormat'> {
	readonly isFirst: boolean;
	readonly isLast: boolean;
}

/** What is found in each page, and what each page asked for it. */
type Find<Value> = (whole: Transcript, placed: PlacedPage) => Found<Value>;

function finding<Value>(find: (page: Transcript) => Value): Find<Value> {
	const memory = new WeakMap<Page, Found<Value>>();
	let last: Found<Value> | undefined;
	return (whole, placed) => {
		const { page, isFirst, isLast } = placed;
		const known = memory.get(page);
		if (known && isFramed(known, whole, isFirst, isLast) && stillHold(whole, known.asked)) return known;
		const { result, notes } = computeNoting(() => find(viewOf(whole, placed)));
		const asked = [...(notes ?? [])] as readonly Asked[];
		const value = Array.isArray(result) && result.length === 0 ? (nothing as Value) : result;
		// Most pages ask the same, are answered the same and have nothing: what is found in one serves them all.
		const own = last && areSame(last.asked, asked) ? last.asked : asked;
		const { convention, captionFormat } = whole;
		if (!last || last.value !== value || last.asked !== own || !isFramed(last, whole, isFirst, isLast))
			last = { value, isFirst, isLast, convention, captionFormat, asked: own };
		memory.set(page, last);
		return last;
	};
}

/** The one list of nothing. */
const nothing: unknown = Object.freeze([]);

const isFramed = (
	frame: Frame,
	{ convention, captionFormat }: Transcript,
	isFirst: boolean,
	isLast: boolean,
): boolean =>
	frame.isFirst === isFirst &&
	frame.isLast === isLast &&
	frame.convention === convention &&
	frame.captionFormat === captionFormat;

/**
 * What is found in a page by itself: found again only where the page has changed, or an answer of the document that it
 * was found with. What it gives must not hold the transcript that it was given.
 */
export function perPage<Value>(find: (page: Transcript) => Value): (whole: Transcript, placed: PlacedPage) => Value {
	const found = finding(find);
	return (whole, placed) => found(whole, placed).value;
}

/** The same for the pages of a chapter, put together: put together again only where one of them is found anew. */
export function perChapter<Part, Sum>(
	find: (page: Transcript) => Part,
	join: (parts: readonly Part[]) => Sum,
): (whole: Transcript, placed: PlacedChapter) => Sum {
	const partOf = finding(find);
	const memory = new WeakMap<Chapter, Frame & { readonly sum: Sum; readonly asked: readonly (readonly Asked[])[] }>();
	return (whole, { chapter, pages }) => {
		const isFirst = pages[0]?.isFirst ?? false;
		const isLast = pages.at(-1)?.isLast ?? false;
		const known = memory.get(chapter);
		if (known && isFramed(known, whole, isFirst, isLast) && known.asked.every((asked) => stillHold(whole, asked)))
			return known.sum;
		const found = pages.map((page) => partOf(whole, page));
		const sum = join(found.map(({ value }) => value));
		const asked = [...new Set(found.map((one) => one.asked))];
		const { convention, captionFormat } = whole;
		memory.set(chapter, { sum, isFirst, isLast, convention, captionFormat, asked });
		return sum;
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
export const overPages = <Part, Value>(
	find: (page: Transcript) => Part,
	join: (parts: readonly Part[], whole: Transcript) => Value,
	areEqual: (a: Value, b: Value) => boolean = Object.is,
): ((transcript: Transcript) => Value) =>
	overChapters(
		find,
		(parts) => parts,
		(chapters, whole) => join(chapters.flat() as Part[], whole),
		areEqual,
	);

/** The same where what chapters have can be summed up first, as counts can: then an edit sums up one chapter and these. */
export function overChapters<Part, Sum, Value>(
	find: (page: Transcript) => Part,
	sum: (parts: readonly Part[]) => Sum,
	join: (sums: readonly Sum[], whole: Transcript) => Value,
	areEqual: (a: Value, b: Value) => boolean = Object.is,
): (transcript: Transcript) => Value {
	const sumOfChapter = perChapter(find, sum);
	const earlier = new WeakMap<Chapter, { readonly value: Value }>();
	return ofDocument((whole) => {
		const chapters = chaptersOf(whole);
		const value = join(
			chapters.map((chapter) => sumOfChapter(whole, chapter)),
			whole,
		);
		// An edit changes one or two of them; a text of one chapter is short.
		const before = new Set(chapters.map(({ chapter }) => earlier.get(chapter)));
		const known = [...before].find((one) => one !== undefined && areEqual(one.value, value));
		const settled = known ?? { value };
		for (const { chapter } of chapters) earlier.set(chapter, settled);
		return settled.value;
	});
}

/** Whether any page has something. */
export const anyPage = (has: (page: Transcript) => boolean): ((transcript: Transcript) => boolean) =>
	overChapters(
		has,
		(parts) => parts.includes(true),
		(parts) => parts.includes(true),
	);

/**
 * What is found in each page as one list of the whole document; asked of a page, that page's. `move` puts an item of a
 * page at its place; items of a chapter that an edit left where it was stay the same objects, and so does the list where
 * all of them do.
 */
export function listOverPages<Item>(
	find: (page: Transcript) => readonly Item[],
	move: (item: Item, placed: PlacedPage) => Item,
): (transcript: Transcript) => readonly Item[] {
	const listsOf = perChapter(find, (lists) => lists);
	const memory = new WeakMap<
		readonly (readonly Item[])[],
		{ readonly at: PlacedChapter; readonly items: readonly Item[] }
	>();
	const onPage = remembered(find);
	const itemsOf = (whole: Transcript, at: PlacedChapter): readonly Item[] => {
		const lists = listsOf(whole, at);
		const known = memory.get(lists);
		if (known?.at === at) return known.items;
		const items = at.pages.flatMap((placed, index) => {
			const own = lists[index] ?? [];
			return placed.isFirst ? own : own.map((item) => move(item, placed));
		});
		memory.set(lists, { at, items });
		return items;
	};
	const earlier = new WeakMap<Chapter, { readonly items: readonly Item[] }>();
	const inDocument = remembered((whole: Transcript): readonly Item[] => {
		const chapters = chaptersOf(whole);
		const items = chapters.flatMap((at) => itemsOf(whole, at));
		const [first, last] = [chapters[0]?.chapter, chapters.at(-1)?.chapter];
		const before = [first, last].map((chapter) => chapter && earlier.get(chapter));
		const kept = before.find((own) => own !== undefined && areSameLists(own.items, items)) ?? { items };
		for (const chapter of [first, last]) if (chapter) earlier.set(chapter, kept);
		return kept.items;
	});
	return (transcript) => (transcript.surroundings ? onPage(transcript) : inDocument(transcript));
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

/** True for lists of the very same items. */
const areSameLists = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
	a.length === b.length && a.every((item, index) => item === b[index]);

/** True for sets with the same members. */
export const areSameSets = <Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): boolean =>
	a.size === b.size && [...a].every((member) => b.has(member));
