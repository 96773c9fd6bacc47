/** How often the server is asked for a sign of life, in milliseconds. */
export const interval = 10_000;
/**
 * For so many intervals a sign may be missing: no request takes more than four seconds, on a busy machine some more. Intervals are counted, not time,
 * for a machine that slept has one of them behind it, however long that was.
 */
const patience = 4;

/** What a watchdog has to do with. */
export interface Watched {
	/** True where a server runs that ought to answer. */
	isRunning(): boolean;
	/** Asks for a sign of life. */
	ping(): Promise<unknown>;
	/** Called once for a server that gives none. */
	hangs(): void;
}

/** Gives what is to be called once each {@link interval}. */
export function watchdog({ isRunning, ping, hangs }: Watched): () => void {
	let waiting = 0;
	let round = 0;
	const end = (): void => {
		waiting = 0;
		round++;
	};
	return () => {
		if (!isRunning()) return end();
		if (waiting === 0) {
			waiting = 1;
			const own = round;
			const answered = (): void => {
				if (own === round) end();
			};
			// An answer that is an error is a sign of life too; where the connection broke nobody runs any more.
			ping().then(answered, answered);
		} else if (++waiting > patience) {
			end();
			hangs();
		}
	};
}
