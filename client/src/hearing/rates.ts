/** How fast a recording can be played: 1 is as it was spoken. */
const rates = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The next rate, faster (1) or slower (-1). */
export const nextRate = (rate: number, direction: number): number =>
	rates[Math.min(rates.length - 1, Math.max(0, rates.indexOf(rate) + direction))] ?? 1;
