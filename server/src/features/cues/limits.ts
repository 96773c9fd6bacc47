/** What a cue may hold, by the settings of whoever makes captions. */
export interface CueLimits {
	readonly lines: number;
	/** Characters. */
	readonly lineLength: number;
	/** How fast people read; from 1 on. */
	readonly charactersPerSecond: number;
	/** Seconds: shorter cues are joined with their neighbours. */
	readonly shortest: number;
	/** Seconds: longer ones are not made by joining. */
	readonly longest: number;
}

/**
 * Two lines of 42 characters, 20 characters a second, seven seconds at most: Netflix, Timed Text Style Guide for English.
 * https://partnerhelp.netflixstudios.com/hc/en-us/articles/217350977-English-USA-Timed-Text-Style-Guide
 */
export const usualLimits: CueLimits = {
	lines: 2,
	lineLength: 42,
	charactersPerSecond: 20,
	shortest: 1,
	longest: 7,
};

/** Limits as a client or a command line gives them; one that is no number, or out of its range, is the usual one. */
export function limitsFrom(given: Readonly<Partial<Record<keyof CueLimits, unknown>>>): CueLimits {
	const within = (key: keyof CueLimits, least: number, most: number): number => {
		const value = given[key];
		return typeof value === 'number' && value >= least && value <= most ? value : usualLimits[key];
	};
	return {
		lines: Math.floor(within('lines', 1, 10)),
		lineLength: Math.floor(within('lineLength', 10, 500)),
		charactersPerSecond: within('charactersPerSecond', 1, 1000),
		shortest: within('shortest', 0, 60),
		longest: within('longest', 1, 3600),
	};
}
