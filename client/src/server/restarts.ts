/** Who ends so often within this time, in milliseconds, ends again: starting it anew helps nobody. */
const within = 180_000;
const most = 5;

/** How often a server was started anew by itself. */
export interface Restarts {
	/** True where it may be started once more, which is counted. */
	next(): boolean;
	/** Forgets all: somebody has it started who may have mended what was wrong. */
	forget(): void;
}

/** Counts up to five restarts in three minutes. `now` tells the time in milliseconds. */
export function countRestarts(now: () => number): Restarts {
	let times: readonly number[] = [];
	return {
		next() {
			const recent = times.filter((time) => now() - time < within);
			if (recent.length >= most) return false;
			times = [...recent, now()];
			return true;
		},
		forget() {
			times = [];
		},
	};
}
