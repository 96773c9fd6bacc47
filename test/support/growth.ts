import { cpuTime } from './cpuTime.ts';

/** Work below so many milliseconds is too little to tell how it grows. */
const least = 4;

/** Other processes and the collector slow some measurements down, not half a dozen in a row. */
const attempts = 6;

/** By so many doublings a text is longer, at first, and where that tells too little. */
const doublings = [2, 4];

/** Processor time of each step of some work, in milliseconds: the least of some runs. */
function costs(work: () => readonly (() => unknown)[]): readonly number[] {
	const runs = Array.from({ length: 3 }, () =>
		work().map((step) => {
			const start = cpuTime();
			step();
			return cpuTime() - start;
		}),
	);
	return (runs[0] ?? []).map((_, step) => Math.max(least, Math.min(...runs.map((run) => run[step] ?? 0))));
}

/**
 * How the steps of some work grow with a text: the exponents for a text and one four times as long, 1 where the time grows
 * as the text does. `work` makes the steps for a size anew, as what was computed for a text is remembered with it; it is
 * measured again until all are at most `most`. A text that the collector must look at for the first time costs half as
 * much again, however long it is: where that alone may be what is left, the longer text is sixteen times as long. So what
 * is above then is the work's own.
 */
export function growthOf(
	work: (size: number) => readonly (() => unknown)[],
	size: number,
	most: number,
): readonly number[] {
	let growth: readonly number[] = [];
	for (const times of doublings) {
		for (let attempt = 0; attempt < attempts; attempt++) {
			const before = costs(() => work(size));
			const behind = costs(() => work(size * 2 ** times));
			growth = behind.map((cost, step) => Math.log2(cost / (before[step] ?? 1)) / times);
			if (growth.every((exponent) => exponent <= most)) return growth;
		}
	}
	return growth;
}
