import { evidenceOf, type FoundEvidence } from './evidence.ts';
import type { Group, Kind } from './kind.ts';
import type { Style } from './style.ts';
import { labelCounts } from './weights.ts';

/** How much of what stands behind names is in quotes. */
export interface Quotes {
	readonly all: number;
	readonly quoted: number;
}

/** Styles whose labels have what is said on their line. */
const beforeSpeech = new Set<Style>(['plain', 'caps', 'initials', 'bold']);

/** Counts what stands in quotes behind the labels of a document. */
export function quotesOf(groups: readonly Group[]): Quotes {
	let [all, quoted] = [0, 0];
	for (const { kind, count } of groups) {
		if (!isBeforeSpeech(kind)) continue;
		all += count;
		if (kind.context.quoted) quoted += count;
	}
	return { all, quoted };
}

const isBeforeSpeech = ({ style, context }: Kind): boolean =>
	beforeSpeech.has(style) && !context.ownLine && context.speech === 'words';

/**
 * Some houses set all that is said in quotes: what stands there without them is the page's. Where nobody does, a page that
 * begins with a name and a quote begins with its headline.
 */
export function quoteEvidence({ kind, first, count }: Group, { all, quoted }: Quotes, found: FoundEvidence): void {
	if (!isBeforeSpeech(kind)) return;
	const { least, mostly, seldom } = labelCounts.quotes;
	if (!kind.context.quoted && quoted >= least && quoted >= all * mostly)
		found.push(evidenceOf('no quotes, unlike what is said here', 'stands in no quotes, unlike what is said here'));
	if (kind.context.quoted && first === 0 && count === 1 && quoted <= all * seldom)
		found.push(evidenceOf('a headline that quotes', 'begins the text with a quote, as headlines do'));
}
