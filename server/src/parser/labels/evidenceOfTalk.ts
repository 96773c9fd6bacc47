import type { NameShape } from '../../conventions/names.ts';
import { foldWord } from '../../languages/all/gather.ts';
import { commonGivenNames, isName } from '../../languages/all/knownNames.ts';
import { evidenceOf, type FoundEvidence } from './evidence.ts';
import type { NameUses } from './evidenceOfNames.ts';
import type { Group, Kind } from './kind.ts';
import type { Style } from './style.ts';
import { labelCounts } from './weights.ts';

/** How the names that recur in one style behave. */
export interface StyleTalk {
	/** Candidates that share their name with two more. */
	readonly tokens: number;
	readonly names: number;
	/** All candidates of the style that could be names. */
	readonly all: number;
	readonly kinds: number;
	/** Those of all that sound like talk. */
	readonly talk: number;
	/** Those of all that share their name with another. */
	readonly again: number;
	/** Names that stand twice or more. */
	readonly backAgain: number;
	/** Those of all that stand alone above a line of speech. */
	readonly tight: number;
	/** Those of all that are questions in small letters. */
	readonly asked: number;
	/** Those of all with nothing behind them that ends a sentence. */
	readonly fields: number;
	/** True where each name begins with a given name that people are known to have. */
	readonly people: boolean;
	/** True where a name begins with a given name that people are known to have. */
	readonly person: boolean;
	/** Those of all whose name begins with a given name that people are known to have. */
	readonly persons: number;
	/** True where each name is a single word, and none is one that people are known to have. */
	readonly things: boolean;
	/** The share of those that recur, or of all where none does, that sounds like talk. */
	readonly share: number;
}

/** Short and long names in capitals are counted together: `ANN` and `ROBERT`. */
export const styleGroup = (style: Style): Style => (style === 'initials' ? 'caps' : style);

/** Counts, for each kindred style, how names recur and how much of what follows them is talk. */
export function talkOf(groups: readonly Group[], possible: (place: number) => boolean): ReadonlyMap<Style, StyleTalk> {
	const byStyle = new Map<Style, Map<string, Counts>>();
	for (const { kind, place, count } of groups) {
		if (kind.style === 'sure' || !possible(place)) continue;
		const style = styleGroup(kind.style);
		const names = byStyle.get(style) ?? new Map<string, Counts>();
		const name = names.get(kind.key) ?? { count: 0, talk: 0, tight: 0, asked: 0, fields: 0 };
		name.count += count;
		if (kind.context.tight) name.tight += count;
		if (kind.context.field) name.fields += count;
		if (kind.context.talk) name.talk += count;
		if (kind.context.asked) name.asked += count;
		names.set(kind.key, name);
		byStyle.set(style, names);
	}
	return new Map([...byStyle].map(([style, names]) => [style, sumOf(names)]));
}

/** What is counted of one name in one style. */
interface Counts {
	count: number;
	talk: number;
	tight: number;
	asked: number;
	fields: number;
}

function sumOf(byName: ReadonlyMap<string, Readonly<Counts>>): StyleTalk {
	const names = [...byName.values()];
	const recurring = names.filter(({ count }) => count > 2);
	const total = (of: typeof names, key: keyof Counts) => of.reduce((sum, name) => sum + name[key], 0);
	const all = total(names, 'count');
	const tokens = total(recurring, 'count');
	const talk = total(names, 'talk');
	const share = tokens > 0 ? total(recurring, 'talk') / tokens : talk / Math.max(1, all);
	const back = names.filter(({ count }) => count > 1);
	return {
		tokens,
		names: recurring.length,
		all,
		kinds: names.length,
		talk,
		again: total(back, 'count'),
		backAgain: back.length,
		tight: total(names, 'tight'),
		asked: total(names, 'asked'),
		fields: total(names, 'fields'),
		people: [...byName.keys()].every(beginsAsPerson),
		person: [...byName.keys()].some(beginsAsPerson),
		persons: [...byName].reduce((sum, [key, { count }]) => sum + (beginsAsPerson(key) ? count : 0), 0),
		things: [...byName.keys()].every((key) => /^\p{L}{4,}$/u.test(key) && !isName(foldWord(key))),
		share,
	};
}

/** True for a name whose first word is a given name that people are known to have; in small letters. */
export const beginsAsPerson = (key: string): boolean => commonGivenNames.has(foldWord(key.split(' ', 1)[0] ?? ''));

/** True where two people or more who are named as people are, or with an initial, come back and talk. */
const isTalkOfPeople = ({ all, kinds, backAgain, share, persons }: StyleTalk, name: string): boolean =>
	all >= labelCounts.unmarked.least &&
	kinds > 1 &&
	backAgain > 1 &&
	share >= labelCounts.unmarked.talk &&
	(persons > 1 || /^\p{Lu}\./u.test(name));

/** What the talk of its style says of a candidate. */
export function talkEvidence(
	{ style, shape, label, context }: Kind,
	named: NameUses | undefined,
	talk: StyleTalk | undefined,
	found: FoundEvidence,
): void {
	if (!talk || style === 'sure') return;
	const recurs = named?.starts ?? 0;
	const { tokens, names, all, kinds, share } = talk;
	const { often, recurring, some, seldom, hardly, mostly } = labelCounts.talk;
	const isRow = style === 'parted' && label.timestamp !== undefined;
	if (isRow && !shape.handle && !context.small && listsTitles(talk))
		found.push(evidenceOf('columns of titles', 'columns in which hardly anything ends a sentence'));
	// `[Warm Rain]` alone on its line: the part of a song or of a page, unless somebody is called so or people talk by turns.
	const isPart =
		style === 'bracketed' && context.ownLine && label.markup.delimiter === ']' && !shape.titled && !label.affiliation;
	if (isPart && !talk.person && (all < labelCounts.unmarked.least || share < labelCounts.unmarked.talk))
		found.push(evidenceOf('nothing marks it, and such lines are no labels here'));
	// `NEW BUSINESS The chair …`: without a mark only people who talk by turns are told from what heads a paragraph.
	if (label.markup.delimiter === ' ' && !isTalkOfPeople(talk, label.name))
		found.push(evidenceOf('nothing marks it, and such lines are no labels here'));
	// `[배나루 / 어부]`: each is asked once, and what they say need not sound like talk.
	const isReported = style === 'bracketed' && context.ownLine && label.affiliation !== undefined;
	if (style === 'initials' && all < 2) found.push(evidenceOf('initials alone', 'no other such letters begin a line'));
	if (style === 'timed') {
		if (all >= 2 && share < hardly && (recurs < 3 || (shape.handle && talk.talk === 0)))
			found.push(
				evidenceOf(
					all >= 3 && share === 0
						? 'a time beside such words, and never talk'
						: 'a time beside such words once or twice, and no talk',
					'a time beside such words, and no talk',
				),
			);
		return;
	}
	const isPair = style === 'plain' && all === 2 && shape.capitalised && shape.words > 1;
	if (
		((all >= 3 && all < 12 && talk.again > 1) || isPair) &&
		kinds > 1 &&
		context.talk &&
		context.startsParagraph &&
		talk.talk >= all * often
	)
		found.push(evidenceOf('people talk below such words', 'people talk below such words here'));
	const areNames = shape.caps || !talk.things;
	if (
		style === 'bare' &&
		areNames &&
		talk.backAgain > 1 &&
		talk.talk >= all * mostly &&
		context.talk &&
		context.startsParagraph
	)
		found.push(evidenceOf('names come back alone on their lines, and talk follows'));
	if (all >= 4 && talk.asked === all) {
		found.push(evidenceOf('a list of questions', 'each of these words stands before a question, and nobody answers'));
	} else if (style === 'bold' && all >= 4 && talk.talk === 0 && talk.things) {
		found.push(evidenceOf('no talk follows such words', 'what follows such words is no talk'));
	} else if (all >= 3 && kinds === 1 && share < some && !shape.titled && !context.quoted) {
		found.push(
			evidenceOf(
				'one word alone heads lines, and no talk follows',
				'one word alone heads lines so, and no talk follows',
			),
		);
	} else if (tokens >= 6 && names >= 2 && share >= recurring && recurs > 2) {
		found.push(evidenceOf('names recur by turns, and talk follows', 'names recur by turns, and what follows is talk'));
	} else if (style === 'caps' && label.damage.includes('glued-prefix')) {
		return;
	} else if (shape.titled && isOfficial(style, shape, recurs, named?.talk ?? 0)) {
		// `MS. LEE:  Objection, form.`: officers and counsel often say what nobody says in conversation.
		return;
	} else if (
		(all >= 6 && share < hardly && talk.talk < all * seldom) ||
		(all >= 3 && talk.talk === 0 && shape.handle)
	) {
		found.push(evidenceOf('no talk follows such words', 'what follows such words is no talk'));
	} else if (
		all >= 6 &&
		share < seldom &&
		(style === 'item' || style === 'numbered' || style === 'bold-item' || (style === 'plain' && shape.handle))
	) {
		found.push(evidenceOf('talk seldom follows such words', 'what follows such words is seldom talk'));
	} else if (all >= 2 && kinds / all > 0.7 && share < some && recurs < 3 && !(shape.caseless && isReported)) {
		found.push(
			evidenceOf('each word once, and no talk follows', 'each of these words stands once, and no talk follows'),
		);
	}
}

/** `09:10 | Mill | How we built the lock`: a programme, or what hangs where. People who talk without full stops do so in small letters, or in words of talk. */
const listsTitles = ({ all, fields, share, person }: StyleTalk): boolean =>
	!person &&
	all >= labelCounts.titles.least &&
	fields >= all * labelCounts.titles.share &&
	share <= labelCounts.talk.some;

/** True for a title or office that is written as such people are in records; a plain one comes back and talks at least once. */
const isOfficial = (style: Style, shape: NameShape, recurs: number, talk: number): boolean =>
	style === 'dash'
		? shape.caps
		: recurs > 1 && (style === 'caps' || style === 'period' || (style === 'plain' && shape.words > 1 && talk > 0));
