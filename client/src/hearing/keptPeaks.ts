import { Uri, workspace } from 'vscode';
import type { RecordingFile } from './findRecording.ts';

/** Waveforms that were reckoned before, a file for each recording. */
export interface KeptPeaks {
	read(file: RecordingFile): Promise<Uint8Array | undefined>;
	write(file: RecordingFile, peaks: Uint8Array): Promise<void>;
}

/** Keeps waveforms in a folder of the extension's own. A recording that has changed is another one. */
export function keptPeaks(storage: Uri): KeptPeaks {
	const folder = Uri.joinPath(storage, 'waveforms');
	const placeOf = async ({ uri, size, modified }: RecordingFile): Promise<Uri> => {
		const text = new TextEncoder().encode(`1 ${uri} ${size} ${modified}`);
		const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).subarray(0, 12);
		return Uri.joinPath(folder, [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
	};
	return {
		async read(file) {
			try {
				return await workspace.fs.readFile(await placeOf(file));
			} catch {
				// None was kept yet.
				return undefined;
			}
		},
		async write(file, peaks) {
			try {
				await workspace.fs.writeFile(await placeOf(file), peaks);
			} catch {
				// It is reckoned anew the next time.
			}
		},
	};
}
