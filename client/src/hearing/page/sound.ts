import { mp3Reading } from './mp3.ts';
import type { Parted, Reading } from './part.ts';
import type { Reader } from './reader.ts';
import { wavReading } from './wav.ts';

/** A recording that is ready to be played: in parts, or as one address. */
export type Sound =
	| { readonly way: 'parts'; readonly duration: number; readonly parted: Parted }
	| { readonly way: 'whole'; readonly duration: number; readonly url: string; readonly file: Blob }
	| { readonly way: 'stream'; readonly duration: number; readonly url: string };

/** Why a recording cannot be played. */
export type Refusal = { readonly refused: true };

/** Types of recordings by the endings of their names. */
const types: Readonly<Record<string, string>> = {
	wav: 'audio/wav',
	mp3: 'audio/mpeg',
	ogg: 'audio/ogg',
	oga: 'audio/ogg',
	opus: 'audio/ogg; codecs=opus',
	flac: 'audio/flac',
	m4a: 'audio/mp4; codecs="mp4a.40.2"',
	aac: 'audio/aac',
	mp4: 'video/mp4',
	m4v: 'video/mp4',
	webm: 'video/webm',
	mov: 'video/mp4',
};

/** Files up to this size are read whole where no part of them can be played by itself. */
const largestWhole = 300 * 1024 * 1024;

const readings: readonly ((bytes: Uint8Array, size: number) => Reading)[] = [wavReading, mp3Reading];

/** Opens a recording; `progress` is told how much of it was read, of 1, where it is read whole. */
export async function openSound(
	reader: Reader,
	{ src, ending, size }: { readonly src: string; readonly ending: string; readonly size: number },
	progress: (share: number) => void,
): Promise<Sound | Refusal> {
	const type = types[ending] ?? '';
	if (type !== '' && document.createElement('audio').canPlayType(type) === '') return { refused: true };
	const parted = await partedOf(reader, ending);
	if (parted) return { way: 'parts', duration: parted.duration, parted };
	if (size > largestWhole) {
		const duration = await durationOf(src);
		return duration === undefined ? { refused: true } : { way: 'stream', duration, url: src };
	}
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const step = 4 * 1024 * 1024;
	for (let at = 0; at < reader.size; at += step) {
		pieces.push(await reader.read({ start: at, end: at + step }));
		progress(Math.min(1, (at + step) / reader.size));
	}
	const file = new Blob(pieces, { type: type.split(';')[0] ?? '' });
	const url = URL.createObjectURL(file);
	const duration = await durationOf(url);
	if (duration !== undefined) return { way: 'whole', duration, url, file };
	URL.revokeObjectURL(url);
	return { refused: true };
}

async function partedOf(reader: Reader, ending: string): Promise<Parted | undefined> {
	const reading = ending === 'wav' ? readings[0] : ending === 'mp3' ? readings[1] : undefined;
	if (!reading) return undefined;
	let bytes = await reader.read({ start: 0, end: 65_536 });
	for (let tries = 0; tries < 8; tries++) {
		const found = reading(bytes, reader.size);
		if (!found) return undefined;
		if ('parted' in found) return found.parted;
		if (found.needs <= bytes.length) return undefined;
		bytes = await reader.read({ start: 0, end: found.needs });
	}
	return undefined;
}

/** How long a recording is; undefined where the browser cannot play it. */
function durationOf(url: string): Promise<number | undefined> {
	return new Promise((resolve) => {
		const audio = document.createElement('audio');
		audio.preload = 'metadata';
		audio.onloadedmetadata = () => {
			if (Number.isFinite(audio.duration)) {
				resolve(audio.duration);
				return;
			}
			// Some files do not say how long they are: the end is looked for.
			audio.ondurationchange = () => Number.isFinite(audio.duration) && resolve(audio.duration);
			audio.currentTime = 1e7;
		};
		audio.onerror = () => resolve(undefined);
		audio.src = url;
	});
}
