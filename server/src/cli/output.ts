import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { reasonOf } from '../disk/source.ts';
import type { Status } from './status.ts';
import { terminalLines, terminalText } from './terminalText.ts';

/** Where output goes, piece by piece. */
export interface Sink {
	/** Resolves when there is room for more, so that output never piles up in memory. */
	readonly write: (text: string) => Promise<void>;
	readonly close: () => Promise<Status>;
}

/** Standard output, for texts that are fit for a terminal. */
export const standardOutput: Sink = {
	write: async (text) => {
		if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
	},
	close: async () => 0,
};

/** Standard output for exports and patches: byte by byte into a file or pipe, in a terminal as one may have it. */
export const rawOutput: Sink = {
	...standardOutput,
	write: (text) => standardOutput.write(process.stdout.isTTY ? terminalLines(text) : text),
};

/** A file that is there when all is written and not before; nothing written leaves no file. */
export function fileSink(path: string): Sink {
	const fresh = `${path}.${process.pid}.tmp`;
	const stream = createWriteStream(fresh, { flags: 'wx' });
	let opened = false;
	stream.once('open', () => {
		opened = true;
	});
	const end = finished(stream).then(
		() => undefined,
		(error: unknown) => reasonOf(error),
	);
	return {
		write: async (text) => {
			// What goes wrong is told of in the end: nobody needs to wait for room in a stream that is broken.
			if (!stream.destroyed && !stream.write(text)) await Promise.race([once(stream, 'drain').catch(() => end), end]);
		},
		close: async () => {
			stream.end();
			let problem = await end;
			if (problem === undefined && stream.bytesWritten > 0) problem = moved(fresh, path);
			if (opened) rmSync(fresh, { force: true });
			if (problem === undefined) return 0;
			complain(`${path}: ${problem}`);
			return 2;
		},
	};
}

/** Tells the user something on standard error; each part is a line. */
export function complain(...lines: readonly string[]): void {
	process.stderr.write(lines.map((line) => `${terminalText(line)}\n`).join(''));
}

function moved(from: string, to: string): string | undefined {
	try {
		renameSync(from, to);
		return undefined;
	} catch (error) {
		return reasonOf(error);
	}
}
