import { Uri, workspace } from 'vscode';
import { fileName } from '../documents/transfer.ts';
import type { RecordingFile } from './findRecording.ts';
import { peaksOfAudiowaveform } from './page/audiowaveform.ts';

/** Ten hours as audiowaveform writes them take less, in bytes. */
const largest = 60_000_000;

/**
 * The waveform that somebody has made before and laid beside the recording, as `talk.json`, `talk.waveform.json` or
 * `talk.wav.json`; undefined where there is none, or a file of such a name is something else.
 */
export async function peaksBeside({ uri }: RecordingFile): Promise<Uint8Array | undefined> {
	const name = fileName(uri);
	const base = name.replace(/\.[^.]+$/, '');
	for (const own of [`${base}.waveform.json`, `${name}.json`, `${base}.json`]) {
		const peaks = await peaksIn(Uri.joinPath(uri, '..', own));
		if (peaks) return peaks;
	}
	return undefined;
}

async function peaksIn(uri: Uri): Promise<Uint8Array | undefined> {
	try {
		if ((await workspace.fs.stat(uri)).size > largest) return undefined;
		return peaksOfAudiowaveform(new TextDecoder().decode(await workspace.fs.readFile(uri)));
	} catch {
		// There is none.
		return undefined;
	}
}
