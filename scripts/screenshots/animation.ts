import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture taken of a page, and for how long it is shown, in milliseconds. */
export interface Frame {
	readonly png: Uint8Array;
	readonly milliseconds: number;
}

interface Pixels {
	readonly width: number;
	readonly height: number;
	/** Bytes of a pixel: red, green, blue, and alpha where there is one. */
	readonly depth: number;
	readonly bytes: Uint8Array;
}

/** The part of a picture that differs from the one before. */
interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Makes one PNG of pictures of one size, in the 256 colours that they have most of: a third as large, and nobody sees it.
 * Several are an animation that goes round for ever, of each but the first only what changed.
 * https://www.w3.org/TR/png-3/#apng-frame-based-animation
 */
export function inFewColours(frames: readonly Frame[]): Uint8Array {
	const pixels = frames.map(({ png }) => pixelsOf(png));
	const colours = commonest(pixels);
	const pictures = pixels.map((picture) => indexed(picture, colours));
	const [first] = pictures;
	if (!first) return new Uint8Array();
	let sequence = 0;
	const chunks = pictures.flatMap((picture, index) => {
		const area = changedArea(pictures[index - 1], picture);
		const data = deflateSync(rowsOf(picture, area), { level: 9 });
		if (pictures.length === 1) return [chunk('IDAT', data)];
		const control = [
			numbers(sequence++, area.width, area.height, area.x, area.y),
			Buffer.from(Uint16Array.of(frames[index]?.milliseconds ?? 0, 1000).buffer).swap16(),
			Buffer.of(0, 0),
		];
		const shown = index === 0 ? chunk('IDAT', data) : chunk('fdAT', Buffer.concat([numbers(sequence++), data]));
		return [chunk('fcTL', Buffer.concat(control)), shown];
	});
	return Buffer.concat([
		signature,
		chunk('IHDR', Buffer.concat([numbers(first.width, first.height), Buffer.of(8, 3, 0, 0, 0)])),
		chunk('PLTE', Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
		...(pictures.length > 1 ? [chunk('acTL', numbers(frames.length, 0))] : []),
		...chunks,
		chunk('IEND', Buffer.of()),
	]);
}

/** The number of a pixel's colour. */
const colourAt = ({ bytes, depth }: Pixels, pixel: number): number =>
	((bytes[pixel * depth] ?? 0) << 16) | ((bytes[pixel * depth + 1] ?? 0) << 8) | (bytes[pixel * depth + 2] ?? 0);

/** At most 256 colours: of each hue the one of most pixels, as a thin yellow line is not to become green, then those of most. */
function commonest(pictures: readonly Pixels[]): readonly number[] {
	const counts = new Map<number, number>();
	for (const picture of pictures) {
		for (let pixel = 0; pixel < picture.width * picture.height; pixel++) {
			const colour = colourAt(picture, pixel);
			counts.set(colour, (counts.get(colour) ?? 0) + 1);
		}
	}
	const all = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
	const ofHues = [...new Map(all.toReversed().map((colour) => [hueOf(colour), colour])).values()].toReversed();
	return [...new Set([...ofHues, ...all])].slice(0, 256);
}

/** Three bits of each channel. */
const hueOf = (colour: number): number => colour & 0xe0e0e0;

/** A picture whose pixels are places in a list of colours, one byte each. */
function indexed(picture: Pixels, colours: readonly number[]): Pixels {
	const nearest = new Map(colours.map((colour, index) => [colour, index]));
	const { width, height } = picture;
	const bytes = Uint8Array.from({ length: width * height }, (_, pixel) => {
		const colour = colourAt(picture, pixel);
		const known = nearest.get(colour);
		if (known !== undefined) return known;
		const distances = colours.map((other) => distance(colour, other));
		const index = distances.indexOf(Math.min(...distances));
		nearest.set(colour, index);
		return index;
	});
	return { width, height, depth: 1, bytes };
}

const distance = (a: number, b: number): number =>
	((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/** The pixels of a PNG as browsers write it: eight bits a channel, not interlaced. */
export function pixelsOf(png: Uint8Array): Pixels {
	const data = Buffer.from(png);
	const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)];
	const depth = data[25] === 6 ? 4 : 3;
	const parts: Buffer[] = [];
	for (let at = 8; at < data.length; ) {
		const length = data.readUInt32BE(at);
		if (data.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(data.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	return { width, height, depth, bytes: unfiltered(inflateSync(Buffer.concat(parts)), width * depth, height, depth) };
}

/** https://www.w3.org/TR/png-3/#9Filter-types */
function unfiltered(data: Uint8Array, row: number, height: number, depth: number): Uint8Array {
	const bytes = new Uint8Array(row * height);
	for (let y = 0; y < height; y++) {
		const kind = data[y * (row + 1)] ?? 0;
		for (let x = 0; x < row; x++) {
			const left = x < depth ? 0 : (bytes[y * row + x - depth] ?? 0);
			const up = y === 0 ? 0 : (bytes[(y - 1) * row + x] ?? 0);
			const corner = y === 0 || x < depth ? 0 : (bytes[(y - 1) * row + x - depth] ?? 0);
			const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0;
			bytes[y * row + x] = (data[y * (row + 1) + 1 + x] ?? 0) + guess;
		}
	}
	return bytes;
}

function paeth(left: number, up: number, corner: number): number {
	const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
	return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** All of a picture where there is none before it; one pixel where nothing changed. */
function changedArea(before: Pixels | undefined, { width, height, depth, bytes }: Pixels): Area {
	if (!before) return { x: 0, y: 0, width, height };
	let [left, top, right, bottom] = [width, height, -1, -1];
	for (let at = 0; at < bytes.length; at++) {
		if (bytes[at] === before.bytes[at]) continue;
		const pixel = Math.floor(at / depth);
		const [x, y] = [pixel % width, Math.floor(pixel / width)];
		[left, right] = [Math.min(left, x), Math.max(right, x)];
		[top, bottom] = [Math.min(top, y), y];
	}
	return bottom < 0
		? { x: 0, y: 0, width: 1, height: 1 }
		: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** An area's rows as they are: where colours are numbers, no difference is smaller. */
function rowsOf({ width, bytes }: Pixels, area: Area): Uint8Array {
	const rows = Array.from({ length: area.height }, (_, y) => {
		const from = (area.y + y) * width + area.x;
		return Buffer.concat([Buffer.of(0), bytes.subarray(from, from + area.width)]);
	});
	return Buffer.concat(rows);
}

const numbers = (...values: readonly number[]): Buffer => Buffer.from(Uint32Array.from(values).buffer).swap32();

function chunk(name: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	return Buffer.concat([numbers(data.length), body, numbers(crc32(body))]);
}
