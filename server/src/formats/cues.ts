import type { Transcript } from '../model/transcript.ts';
import { plainText } from '../text/plain.ts';
import { remembered } from '../text/remembered.ts';

/** What one voice says in one cue of a caption file. A cue with two voices is two of these with the same times. */
export interface Cue {
	/** Seconds from the start of the recording, as written. */
	readonly from: number;
	readonly to: number;
	/** Zero-based: the first and last line of the words. */
	readonly line: number;
	readonly endLine: number;
	/** Without tags, voice and line breaks. */
	readonly text: string;
}

/** The cues that hold words, in the order of the file. None in a file that is no caption file. */
export const cuesOf = remembered((transcript: Transcript): readonly Cue[] => {
	if (!transcript.captions) return [];
	const cues: Cue[] = [];
	let times: { readonly from: number; readonly to: number } | undefined;
	let open: Cue | undefined;
	const finish = () => {
		if (open) cues.push(open);
		open = undefined;
	};
	for (const [index, line] of transcript.lines.entries()) {
		if (line.kind === 'timing') {
			finish();
			times = { from: line.from, to: line.to };
			continue;
		}
		if (line.kind === 'blank' || line.kind === 'captions' || line.kind === 'comment') {
			finish();
			if (line.kind === 'blank') times = undefined;
			continue;
		}
		if (!times) continue;
		if (line.kind === 'label') finish();
		const text = plainText(line.kind === 'label' ? line.text.slice(line.label.speechAt) : line.text).trim();
		open = open
			? { ...open, endLine: index, text: `${open.text} ${text}`.trim() }
			: { ...times, line: index, endLine: index, text };
	}
	finish();
	return cues.filter(({ text }) => text !== '');
});
