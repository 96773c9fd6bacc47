import { type Attack, attacksOn } from './attacks.ts';

/** A text on which a pattern takes more than linear time. */
export interface Slow {
	readonly attack: Attack;
	/** UTF-16 units of the text. */
	readonly length: number;
	/** Milliseconds of processor time. */
	readonly time: number;
}

/** Texts grow up to this length, in UTF-16 units; what takes long before is slow. */
const longest = 12_000;
/** Up to here what takes long takes exponential time, or nearly so. */
const short = 600;
/** More than this many milliseconds is looked at closely; a linear pattern takes a tenth for the longest text. */
const suspect = 4;
/** How much longer twice the text may take, the smallest of several measures. A quadratic pattern takes 4 times as long. */
const growth = 2.9;

/** The first text found on which a pattern takes more than linear time. */
export function slowness(pattern: RegExp): Slow | undefined {
	// A pattern is compiled when it is first used, and once more when it is used again.
	for (let time = 0; time < 3; time++) timeOf(pattern, 'x x');
	for (const attack of attacksOn(pattern)) {
		const slow = slowOn(pattern, attack);
		if (slow) return slow;
	}
	return undefined;
}

function slowOn(pattern: RegExp, attack: Attack): Slow | undefined {
	for (let length = 8; length <= longest; length = Math.ceil(length * (length < short ? 1.2 : 1.6))) {
		// Exponential time shows in short texts: none of these may be waited for at full length.
		const time = timeOf(pattern, textOf(attack, length));
		if (time < suspect) continue;
		// Other processes may hide how it grows once, hardly three times.
		let one = Number.POSITIVE_INFINITY;
		for (let measure = 0; measure < 3 && one > suspect; measure++) {
			const found = growthOn(pattern, attack, length);
			if (found.grows) return { attack, length, time: found.one };
			one = Math.min(one, found.one);
		}
		// Slow and linear stays so.
		if (one > suspect) return undefined;
	}
	return undefined;
}

/** What a text of a length takes in milliseconds, and whether texts twice and four times as long take more than in proportion. */
function growthOn(pattern: RegExp, attack: Attack, length: number): { readonly one: number; readonly grows: boolean } {
	const [one = 0, two = 0, four = 0] = [1, 2, 4].map((times) => {
		const text = textOf(attack, length < short ? length : times * length);
		return Math.min(...Array.from({ length: length < short ? 2 : 3 }, () => timeOf(pattern, text)));
	});
	return { one, grows: length < short ? one > suspect : two > growth * one && four > growth * two };
}

const textOf = ({ head, pump, tail }: Attack, length: number): string =>
	head + pump.repeat(Math.max(1, Math.floor(length / pump.length))) + tail;

/** Milliseconds of processor time that is needed to look through a text, all matches of a global pattern. */
function timeOf(pattern: RegExp, text: string): number {
	pattern.lastIndex = 0;
	const start = process.cpuUsage();
	if (pattern.global) text.match(pattern);
	else pattern.exec(text);
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}
