/** An error for the log, with its stack. */
export const describeError = (error: unknown): string =>
	error instanceof Error ? (error.stack ?? error.message) : String(error);
