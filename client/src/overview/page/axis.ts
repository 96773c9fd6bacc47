import type { Overview } from '../../../../server/src/protocol.ts';
import { clock } from '../../webviews/page/markup.ts';

/** What is from left to right: words that are said, or seconds of the recording. */
export type AxisKind = 'words' | 'time';

/** A scale from 0 to 1. */
export interface Axis {
	readonly kind: AxisKind;
	/** Where a stretch begins and ends. */
	span(stretch: Stretch): readonly [from: number, to: number];
	/** Where a mark stands. */
	at(mark: { readonly at: number; readonly time?: number }): number;
	readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly start?: number;
	readonly end?: number;
}

/** The axis by time where that is wanted and there are times, else by words. */
export function axisOf(overview: Overview, wanted: AxisKind, language: string): Axis {
	const { span, words } = overview;
	const between = (value: number): number => Math.min(1, Math.max(0, value));
	if (wanted === 'time' && span && span.end > span.start) {
		const { start, end } = span;
		const share = (seconds: number): number => between((seconds - start) / (end - start));
		return {
			kind: 'time',
			span: (own) => [share(own.start ?? start), share(own.end ?? start)],
			at: ({ time }) => share(time ?? start),
			ticks: ticks(start, end, timeSteps).map((value) => ({ at: share(value), text: clock(value) })),
		};
	}
	const share = (value: number): number => (words === 0 ? 0 : between(value / words));
	const format = new Intl.NumberFormat(language);
	return {
		kind: 'words',
		span: ({ from, to }) => [share(from), share(to)],
		at: ({ at }) => share(at),
		ticks: ticks(0, words, wordSteps).map((value) => ({ at: share(value), text: format.format(value) })),
	};
}

const timeSteps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800, 86400];
const wordSteps = Array.from({ length: 8 }, (_, power) => [1, 2, 5].map((own) => own * 10 ** power)).flat();
const mostTicks = 7;

/** Round values, a few of them. */
function ticks(from: number, to: number, steps: readonly number[]): readonly number[] {
	const step = steps.find((own) => (to - from) / own <= mostTicks) ?? (to - from) / mostTicks;
	if (!(step > 0)) return [];
	const first = Math.ceil(from / step);
	return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step);
}
