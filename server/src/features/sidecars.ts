import { isSameFile, transcriptOfAnnotations } from '../annotations/fileNames.ts';
import { wordTimesName } from '../facts/wordTimes/wordTimes.ts';
import { mayBeTranscript } from '../workspace/transcriptNames.ts';

/** A file that stands beside a transcript and belongs to it, and its name beside the transcript's new name. */
export interface Sidecar {
	readonly from: string;
	readonly to: string;
	/** True where another file needs it as well: then it is copied. */
	readonly shared: boolean;
}

/**
 * The files that belong to a transcript which gets another name or place: annotations of every writer, and the times of
 * its words. `beside` are the names in its old folder, `taken` those in its new one: nothing that is there is written over.
 */
export function sidecarsOf(
	transcript: string,
	renamed: string,
	beside: readonly string[],
	taken: readonly string[],
): readonly Sidecar[] {
	if (!mayBeTranscript(transcript)) return [];
	const times = wordTimesName(transcript);
	const shared = beside.some(
		(name) => !isSameFile(name, transcript) && mayBeTranscript(name) && isSameFile(wordTimesName(name), times),
	);
	return beside.flatMap((from): readonly Sidecar[] => {
		const isAnnotation = isSameFile(transcriptOfAnnotations(from) ?? '', transcript);
		if (!isAnnotation && !isSameFile(from, times)) return [];
		const to = isAnnotation ? `${renamed}${from.slice(transcript.length)}` : wordTimesName(renamed);
		if (taken.some((name) => isSameFile(name, to))) return [];
		return [{ from, to, shared: !isAnnotation && shared }];
	});
}
