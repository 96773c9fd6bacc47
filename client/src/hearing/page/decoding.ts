import { flacHead, nextFlacFrame, nextOggPage, oggHead } from './containers.ts';
import { mp3FrameAt, nextMp3Frame } from './mp3.ts';
import type { Reader } from './reader.ts';

/** About a minute of what is compressed. */
const pieceBytes = 1024 * 1024;

/** How a file of a format is cut: what goes before every piece, and where a piece may begin. */
interface Cut {
	readonly head: Uint8Array;
	readonly start: number;
	/** The first place from `at` on where a piece may begin; -1 where there is none. */
	next(bytes: Uint8Array, at: number): number;
}

/** Where files of each format can be cut; undefined where they cannot. */
function cutOf(ending: string, bytes: Uint8Array): Cut | undefined {
	if (ending === 'mp3') {
		const start = nextMp3Frame(bytes, 0);
		const kind = mp3FrameAt(bytes, start)?.kind;
		const next = (own: Uint8Array, at: number): number => {
			let place = nextMp3Frame(own, at);
			while (place >= 0 && mp3FrameAt(own, place)?.kind !== kind) place = nextMp3Frame(own, place + 1);
			return place;
		};
		return start < 0 ? undefined : { head: new Uint8Array(), start, next };
	}
	if (ending === 'flac') {
		const head = flacHead(bytes);
		return head === undefined ? undefined : { head: bytes.slice(0, head), start: head, next: nextFlacFrame };
	}
	if (ending === 'ogg' || ending === 'oga' || ending === 'opus') {
		const head = oggHead(bytes);
		return head === undefined ? undefined : { head: bytes.slice(0, head), start: head, next: nextOggPage };
	}
	return undefined;
}

/** The pieces of a recording in order, each whole in itself. Nothing where the format cannot be cut. */
export async function* piecesForDecoding(reader: Reader, ending: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const first = await reader.read({ start: 0, end: 512 * 1024 });
	const cut = cutOf(ending, first);
	if (!cut) return;
	let rest = new Uint8Array(0);
	for (let at = cut.start; at < reader.size; at += pieceBytes) {
		const isLast = at + pieceBytes >= reader.size;
		const read = await reader.read({ start: at, end: at + pieceBytes });
		const bytes = joined(rest, read);
		// What follows the last beginning waits for its end.
		const from = Math.max(0, bytes.length - 96 * 1024);
		let end = isLast ? bytes.length : cut.next(bytes, from);
		if (end <= 0) end = bytes.length;
		rest = bytes.slice(end);
		yield joined(cut.head, bytes.subarray(0, end));
	}
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(a.length + b.length);
	all.set(a);
	all.set(b, a.length);
	return all;
}
