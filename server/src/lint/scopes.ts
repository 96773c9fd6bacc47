import { speechOf } from '../facts/speech/speech.ts';
import type { Transcript } from '../model/transcript.ts';
import { countUpTo } from '../text/binarySearch.ts';
import { comparePositions, type Position } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';
import { type Directive, directivesOf, type RuleMention } from './directives.ts';

/** Where a mention in a comment suppresses what its rule finds: from `from` up to, not including, `to`. */
interface Scope {
	readonly mention: RuleMention;
	readonly from: Position;
	readonly to: Position;
	/** Rules that another comment turned on again before the end, and from where on. */
	readonly except: ReadonlyMap<string, Position>;
}

/** What the comments of a transcript suppress. */
export interface Scopes {
	readonly scopes: readonly Scope[];
	/** Mentions that turn a rule on again which was off. */
	readonly closing: ReadonlySet<RuleMention>;
}

/** Where each comment suppresses findings. A line is, in captions, a whole cue. */
export const scopesOf = remembered((transcript: Transcript): Scopes => {
	const scopes: Scope[] = [];
	const closing = new Set<RuleMention>();
	let open: { mention: RuleMention; from: Position; except: Map<string, Position> }[] = [];
	const last = { line: transcript.lines.length, character: 0 };
	for (const directive of directivesOf(transcript)) {
		const { action, mentions, range } = directive;
		if (action === 'disable') {
			// Nothing can stand above the front matter.
			const from = transcript.lines[range.start.line]?.kind === 'metadata' ? { line: 0, character: 0 } : range.start;
			open.push(...mentions.map((mention) => ({ mention, from, except: new Map<string, Position>() })));
		} else if (action === 'enable') {
			for (const mention of mentions) {
				for (const scope of open) {
					if (!reaches(mention, scope.mention)) continue;
					closing.add(mention);
					if (mention.id !== undefined && scope.mention.id === undefined) scope.except.set(mention.id, range.start);
					else scopes.push({ ...scope, to: range.start });
				}
				open = open.filter((scope) => !closes(mention, scope.mention));
			}
		} else if (action) {
			const [from, to] = stretchOf(transcript, action, directive);
			const ends = { from: { line: from, character: 0 }, to: { line: to, character: 0 }, except: new Map() };
			scopes.push(...mentions.map((mention) => ({ mention, ...ends })));
		}
	}
	scopes.push(...open.map((scope) => ({ ...scope, to: last })));
	return { scopes, closing };
});

const closes = (on: RuleMention, off: RuleMention): boolean => on.id === undefined || on.id === off.id;
const reaches = (on: RuleMention, off: RuleMention): boolean => closes(on, off) || off.id === undefined;

/** The mentions that suppress what a rule finds at a place. */
export function mentionsSuppressing(scopes: Scopes, rule: string, at: Position): readonly RuleMention[] {
	const { ordered, reach } = inOrder(scopes);
	const found: RuleMention[] = [];
	let index = countUpTo(ordered, ({ from }) => comparePositions(from, at) <= 0) - 1;
	for (; index >= 0; index--) {
		const scope = ordered[index];
		if (!scope || comparePositions(reach[index] ?? at, at) <= 0) break;
		const { mention, to, except } = scope;
		const applies = mention.id === undefined || mention.id === rule;
		if (applies && comparePositions(at, except.get(rule) ?? to) < 0) found.push(mention);
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
