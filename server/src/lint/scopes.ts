import { speechOf } from '../facts/speech/speech.ts';
import type { Transcript } from '../model/transcript.ts';
import { appendAll } from '../text/appendAll.ts';
import { countUpTo } from '../text/binarySearch.ts';
import { comparePositions, type Position } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';
import { type Directive, directivesOf, type RuleMention } from './directives.ts';

/** Where a mention in a comment suppresses what its rule finds: from `from` up to, not including, `to`. */
interface Scope {
	readonly mention: RuleMention;
	readonly from: Position;
	readonly to: Position;
	/** Where another comment turned a rule on again before the end; undefined where none did. */
	readonly onAgain: (rule: string) => Position | undefined;
}

/** What the comments of a transcript suppress. */
export interface Scopes {
	readonly scopes: readonly Scope[];
	/** Mentions that turn a rule on again which was off. */
	readonly closing: ReadonlySet<RuleMention>;
}

/** A mention whose scope has begun, and how many comments stand before its own. */
interface OpenScope {
	readonly mention: RuleMention;
	readonly from: Position;
	readonly order: number;
}

/** Where each comment suppresses findings. A line is, in captions, a whole cue. */
export const scopesOf = remembered((transcript: Transcript): Scopes => {
	const scopes: Scope[] = [];
	const closing = new Set<RuleMention>();
	/** By rule; undefined for all rules. */
	const open = new Map<string | undefined, OpenScope[]>();
	const turnedOn = new Map<string, { readonly order: number; readonly at: Position }[]>();
	const close = (id: string | undefined, to: Position, end: number) => {
		for (const { mention, from, order } of open.get(id) ?? []) {
			const onAgain = (rule: string): Position | undefined => {
				const all = id === undefined ? (turnedOn.get(rule) ?? []) : [];
				const last = all[countUpTo(all, (one) => one.order < end) - 1];
				return last && last.order > order ? last.at : undefined;
			};
			scopes.push({ mention, from, to, onAgain });
		}
		open.delete(id);
	};
	const directives = directivesOf(transcript);
	for (const [order, directive] of directives.entries()) {
		const { action, mentions, range } = directive;
		if (action === 'disable') {
			// Nothing can stand above the front matter.
			const from = transcript.lines[range.start.line]?.kind === 'metadata' ? { line: 0, character: 0 } : range.start;
			for (const mention of mentions) {
				const own = open.get(mention.id);
				if (own) own.push({ mention, from, order });
				else open.set(mention.id, [{ mention, from, order }]);
			}
		} else if (action === 'enable') {
			for (const mention of mentions) {
				const { id } = mention;
				if (id === undefined ? open.size > 0 : open.has(id) || open.has(undefined)) closing.add(mention);
				if (id === undefined) for (const known of [...open.keys()]) close(known, range.start, order);
				else {
					close(id, range.start, order);
					const known = turnedOn.get(id);
					if (known) known.push({ order, at: range.start });
					else turnedOn.set(id, [{ order, at: range.start }]);
				}
			}
		} else if (action) {
			const [from, to] = stretchOf(transcript, action, directive);
			const ends = { from: { line: from, character: 0 }, to: { line: to, character: 0 }, onAgain: () => undefined };
			appendAll(
				scopes,
				mentions.map((mention) => ({ mention, ...ends })),
			);
		}
	}
	const last = { line: transcript.lines.length, character: 0 };
	for (const id of [...open.keys()]) close(id, last, directives.length);
	return { scopes, closing };
});

/** The mentions that suppress what a rule finds at a place. */
export function mentionsSuppressing(scopes: Scopes, rule: string, at: Position): readonly RuleMention[] {
	const { ordered, reach } = inOrder(scopes);
	const found: RuleMention[] = [];
	let index = countUpTo(ordered, ({ from }) => comparePositions(from, at) <= 0) - 1;
	for (; index >= 0; index--) {
		const scope = ordered[index];
		if (!scope || comparePositions(reach[index] ?? at, at) <= 0) break;
		const { mention, to, onAgain } = scope;
		const applies = mention.id === undefined || mention.id === rule;
		if (applies && comparePositions(at, onAgain(rule) ?? to) < 0) found.push(mention);
	}
	return found;
}

interface Ordered {
	/** By where they begin. */
	readonly ordered: readonly Scope[];
	/** The furthest end of each and all before it: where that lies before a place, none of them holds it. */
	readonly reach: readonly Position[];
}

const inOrder = remembered(({ scopes }: Scopes): Ordered => {
	const ordered = [...scopes].sort((a, b) => comparePositions(a.from, b.from));
	const reach: Position[] = [];
	for (const { to } of ordered) {
		const before = reach.at(-1);
		reach.push(before && comparePositions(before, to) > 0 ? before : to);
	}
	return { ordered, reach };
});

/** The first line of the cue that a line belongs to: its identifier, where it has one, or its times. */
export function cueStart({ lines }: Transcript, at: number): number {
	let start = at;
	while (start > 0 && start < lines.length && lines[start - 1]?.kind !== 'blank') start--;
	return start;
}

type Near = 'disable-line' | 'disable-next-line' | 'disable-next-turn';

/** The lines that a comment about one line or turn is about: the first, and the one after the last. */
function stretchOf(transcript: Transcript, action: Near, { range }: Directive): readonly [number, number] {
	const { lines, captions } = transcript;
	if (action === 'disable-line') return [range.start.line, range.end.line + 1];
	const below = range.end.line + 1;
	if (action === 'disable-next-turn') {
		const speech = speechOf(transcript);
		const index = countUpTo(speech, ({ line }) => line < below);
		const next = speech[index + 1]?.line ?? lines.length;
		return index === speech.length ? [below, below] : [below, captions ? cueStart(transcript, next) : next];
	}
	let line = below;
	while (line < lines.length && (lines[line]?.kind === 'blank' || lines[line]?.kind === 'comment')) line++;
	let end = line + 1;
	while (captions && end < lines.length && lines[end]?.kind !== 'blank') end++;
	return [line, end];
}
