import type { Parted } from './part.ts';
import type { Reader } from './reader.ts';

/** A part that was read: an address to play, and the seconds that it has. */
export interface Loaded {
	readonly url: string;
	readonly from: number;
	readonly to: number;
	readonly bytes: number;
}

/** The parts of a recording that were read lately. */
export interface Parts {
	/** The part with a moment in it, and some sound behind. */
	at(seconds: number): Loaded | undefined;
	read(from: number, to: number): Promise<Loaded>;
	dispose(): void;
}

/** All parts that are kept together have no more bytes. */
const most = 24 * 1024 * 1024;

/** Keeps parts until there are too many; the oldest go first. */
export function keepParts(reader: Reader, parted: Parted): Parts {
	let kept: Loaded[] = [];
	return {
		at: (seconds) => kept.find(({ from, to }) => from <= seconds + 0.001 && seconds < to - 0.05),
		async read(from, to) {
			const range = parted.bytesOf(from, to);
			const bytes = await reader.read(range);
			const part = parted.partOf(bytes, range);
			const blob = new Blob(part.pieces as readonly Uint8Array<ArrayBuffer>[] as Uint8Array<ArrayBuffer>[], {
				type: parted.type,
			});
			const loaded = { url: URL.createObjectURL(blob), from: part.from, to: part.to, bytes: blob.size };
			kept.push(loaded);
			let sum = kept.reduce((all, one) => all + one.bytes, 0);
			while (sum > most && kept.length > 2) {
				const [oldest] = kept;
				if (!oldest) break;
				URL.revokeObjectURL(oldest.url);
				sum -= oldest.bytes;
				kept = kept.slice(1);
			}
			return loaded;
		},
		dispose() {
			for (const { url } of kept) URL.revokeObjectURL(url);
			kept = [];
		},
	};
}

/** An element that plays one part. */
export interface Deck {
	readonly audio: HTMLAudioElement;
	part: Loaded | undefined;
}

export const makeDeck = (): Deck => {
	const audio = document.createElement('audio');
	audio.preload = 'auto';
	return { audio, part: undefined };
};

/** Puts a part on a deck, at a moment of the recording. */
export function putOn(deck: Deck, part: Loaded, seconds: number): void {
	if (deck.part !== part) {
		deck.part = part;
		deck.audio.src = part.url;
	}
	const at = Math.max(0, seconds - part.from);
	if (Math.abs(deck.audio.currentTime - at) > 0.005) deck.audio.currentTime = at;
}

/** The moment of the recording at which a deck is. */
export const momentOf = ({ audio, part }: Deck): number => (part?.from ?? 0) + audio.currentTime;
