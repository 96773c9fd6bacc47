import { standardOutput } from './output.ts';

/** Writes pieces to standard output with a separator between them; an empty piece is none. */
export function joined(separator: string): (piece: string) => Promise<void> {
	let first = true;
	return async (piece) => {
		if (piece === '') return;
		await standardOutput.write(first ? piece : separator + piece);
		first = false;
	};
}
