/** Endings of files that may be recordings, the likeliest first. */
export const recordingEndings: readonly string[] = 'wav mp3 flac ogg oga opus m4a aac mp4 m4v webm mov'.split(' ');

/** The ending of a name, without the dot, in small letters; empty where there is none. */
export const endingOf = (name: string): string => /\.([^./\\]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** True for a name of a file that may be a recording. */
export const isRecording = (name: string): boolean => recordingEndings.includes(endingOf(name));

/** The name of a transcript without its endings: `talk` for `talk.transcript.md`. */
const stemOf = (transcript: string): string =>
	transcript.replace(/\.(?:transcript\.(?:md|txt)|[^./\\]{1,12})$/i, '').toLowerCase();

/** Of the names in a folder the recording that has the name of a transcript; undefined where none has. */
export function recordingBeside(transcript: string, names: readonly string[]): string | undefined {
	const stem = stemOf(transcript);
	const rank = (name: string): number => recordingEndings.indexOf(endingOf(name));
	return names
		.filter((name) => isRecording(name) && name.slice(0, -endingOf(name).length - 1).toLowerCase() === stem)
		.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))[0];
}
