import { type FileHandle, open } from 'node:fs/promises';
import type { Uri } from 'vscode';
import { peaksOfWav, peaksPerSecond } from '../hearing/page/peaks.ts';
import { peakStep, readWav, soundRange } from '../hearing/page/wav.ts';

/** About so many bytes are looked at in one go: a few milliseconds of work between which others have theirs. */
const pieceBytes = 2 * 1024 * 1024;

/** The waveform of a WAV file on this machine's disk, read piece by piece; undefined for one that is none. */
export async function diskPeaks({ fsPath }: Uri): Promise<Uint8Array | undefined> {
	let file: FileHandle | undefined;
	try {
		file = await open(fsPath);
		const { size } = await file.stat();
		const found = await headIn(file, size);
		if (!found) return undefined;
		const { start, end } = soundRange(found);
		const step = peakStep(found, peaksPerSecond);
		const buffer = new Uint8Array(Math.max(1, Math.floor(pieceBytes / step)) * step);
		const peaks = new Uint8Array(Math.ceil((end - start) / step));
		for (let at = start; at < end; ) {
			const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, end - at), at);
			if (bytesRead === 0) break;
			peaks.set(peaksOfWav(buffer.subarray(0, bytesRead), found, step), Math.floor((at - start) / step));
			at += bytesRead;
		}
		return peaks;
	} catch {
		// Gone, or not to be read: the panel plays what it can and says what it cannot.
		return undefined;
	} finally {
		await file?.close();
	}
}

async function headIn(file: FileHandle, size: number) {
	let length = 65_536;
	for (let tries = 0; tries < 4; tries++) {
		const bytes = new Uint8Array(Math.min(length, size));
		await file.read(bytes, 0, bytes.length, 0);
		const found = readWav(bytes, size);
		if (!found || 'format' in found) return found?.format;
		length = found.needs;
	}
	return undefined;
}
