/** Bytes of a file: the first, and the one after the last. */
export interface ByteRange {
	readonly start: number;
	readonly end: number;
}

/** A part of a recording that plays by itself. */
export interface Part {
	/** The bytes of the file that it is, one after the other. */
	readonly pieces: readonly Uint8Array[];
	/** Seconds of the recording at which it begins and ends. */
	readonly from: number;
	readonly to: number;
}

/** A recording of which each part can be found and played without the rest. */
export interface Parted {
	/** The type of its parts for players. */
	readonly type: string;
	/** Seconds. */
	readonly duration: number;
	readonly bytesPerSecond: number;
	/** Where the sound between two moments stands. */
	bytesOf(from: number, to: number): ByteRange;
	/** Makes a file to play of such bytes. */
	partOf(bytes: Uint8Array, range: ByteRange): Part;
}

/** What is known of a file by its first bytes: its parts, how many bytes are needed to say, or that it has none. */
export type Reading = { readonly parted: Parted } | { readonly needs: number } | undefined;

/** The numbers of a file at a place; zero behind its end. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Four letters, as they name what stands in a file. */
export const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
