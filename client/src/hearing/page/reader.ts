import type { ByteRange } from './part.ts';
import { piecesOf, sizeIn } from './plan.ts';

/** Reads parts of a file of the panel's folder. */
export interface Reader {
	/** Bytes, as the file's answers say. */
	readonly size: number;
	/** Bytes read so far. */
	readonly total: number;
	read(range: ByteRange): Promise<Uint8Array<ArrayBuffer>>;
}

/** One request asks for no more. */
const longest = 1024 * 1024;
/** So many are asked for at once. */
const together = 4;

/** A reader of a file of `size` bytes. It always asks for a bounded range: an open one is answered with all the rest. */
export function readerOf(src: string, size: number): Reader {
	let total = 0;
	let known = size;
	const request = async ({ start, end }: ByteRange): Promise<Uint8Array<ArrayBuffer>> => {
		const answer = await fetch(src, { headers: { Range: `bytes=${start}-${end - 1}` } });
		if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
		const bytes = new Uint8Array(await answer.arrayBuffer());
		total += bytes.length;
		known = sizeIn(answer.headers.get('content-range')) ?? known;
		// Where ranges are unknown the whole file comes.
		return answer.status === 206 ? bytes : bytes.slice(start, end);
	};
	return {
		get size() {
			return known;
		},
		get total() {
			return total;
		},
		async read(range) {
			const whole = { start: Math.max(0, range.start), end: Math.min(range.end, known) };
			const pieces = piecesOf(whole, longest);
			if (pieces.length === 1 && pieces[0]) return request(pieces[0]);
			const bytes = new Uint8Array(Math.max(0, whole.end - whole.start));
			let next = 0;
			const work = async (): Promise<void> => {
				for (let piece = pieces[next++]; piece; piece = pieces[next++])
					bytes.set(await request(piece), piece.start - whole.start);
			};
			await Promise.all(Array.from({ length: Math.min(together, pieces.length) }, work));
			return bytes;
		},
	};
}
