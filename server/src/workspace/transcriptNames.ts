/** How the names of files end that may be transcripts. `.transcript.md` and `.transcript.txt` are among them. */
export const transcriptExtensions: readonly string[] = [
	'transcript',
	'md',
	'markdown',
	'txt',
	'log',
	'vtt',
	'srt',
	'sbv',
];

/** True for a file that is worth reading, to see whether it is a transcript. */
export const mayBeTranscript = (name: string): boolean =>
	transcriptExtensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`));
