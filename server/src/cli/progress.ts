/** A line on the terminal that says how far the work is. */
export interface Progress {
	/** One more file is done; `speaks` where something is about to be printed, which the line must make room for. */
	readonly step: (speaks: boolean) => void;
	readonly end: () => void;
}

const silent: Progress = { step: () => undefined, end: () => undefined };

/** Counts files on standard error where that is a terminal and there are many; says nothing anywhere else. */
export function progressOf(files: number): Progress {
	if (!process.stderr.isTTY || files < 50) return silent;
	let done = 0;
	let shown = 0;
	const clear = () => {
		if (shown > 0) process.stderr.write('\r\u001b[K');
		shown = 0;
	};
	return {
		step: (speaks) => {
			done++;
			if (speaks) clear();
			else if (Date.now() - shown > 100) {
				shown = Date.now();
				process.stderr.write(`\r\u001b[K${done} of ${files} files`);
			}
		},
		end: clear,
	};
}
