/** A word and when it is said, as a speech-to-text tool or an annotator wrote it down. */
export interface RecordedWord {
	/** With its punctuation where the source has it; never empty. */
	readonly text: string;
	/** Seconds; undefined where the source has none. */
	readonly start: number | undefined;
	readonly end: number | undefined;
	/** Of 1, how sure the tool is; undefined where it does not say. */
	readonly confidence: number | undefined;
	/** As the source names them; undefined where it names nobody. */
	readonly speaker: string | undefined;
}

/** Some words that one person says in a row. */
export interface RecordedSegment {
	/** A name, or what the source has instead of one (`SPEAKER_01`); undefined where it names nobody. */
	readonly speaker: string | undefined;
	/** Seconds; undefined where the source has none. */
	readonly start: number | undefined;
	readonly end: number | undefined;
	/** All that is said, as one line. */
	readonly text: string;
	/** Those of the text that have times of their own; empty where the source has none. */
	readonly words: readonly RecordedWord[];
}

/** What was recorded and who said it: what every format that can be imported is read into. */
export interface Recording {
	/** In the order in which people begin to speak. */
	readonly segments: readonly RecordedSegment[];
	/** The name or address of the sound, as the source has it. */
	readonly media?: string;
	/** A language tag, as the source has it. */
	readonly language?: string;
	/** What a person should know of what was read: tiers that are no speech and were left out. */
	readonly notes?: readonly string[];
}

/** A text that says in its own way who speaks, as a word processor or an editor for transcripts holds it. */
export interface WrittenDocument {
	/** Lines of Markdown without their ends. */
	readonly lines: readonly string[];
	readonly media?: string;
	readonly notes?: readonly string[];
}

/** Why something cannot be read, in words that a person understands and that end a sentence. */
export interface Refusal {
	readonly problem: string;
}

/** What a file holds. */
export type Imported = Recording | WrittenDocument | Refusal;

/** A file that is to be read. */
export interface ImportSource {
	/** As the user named it: its ending is evidence. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** The bytes as text; undefined where they are none. */
	readonly text: string | undefined;
}

/** One format that transcripts are made of. */
export interface Importer {
	readonly id: string;
	/** As messages and help name it: `Praat TextGrid`. */
	readonly title: string;
	/** The ending that its files commonly have, with the dot, in lower case. */
	readonly extension: string;
	/** Reads a file; undefined where it is not of this format. Never throws. */
	read(source: ImportSource): Imported | undefined;
}

/** Longer recordings are slips: a thousand hours. */
const longest = 3_600_000;

const isTime = (seconds: number | undefined): boolean => seconds === undefined || (seconds >= 0 && seconds <= longest);

/** The first time of a recording that is none, as a refusal; undefined where all are times or missing. */
export function oddTimeIn({ segments }: Recording): Refusal | undefined {
	for (const { text, start, end, words } of segments) {
		if (!isTime(start) || !isTime(end)) return oddTime(text);
		for (const word of words) if (!isTime(word.start) || !isTime(word.end)) return oddTime(word.text);
	}
	return undefined;
}

const oddTime = (text: string): Refusal => ({
	problem: `the time of “${text.slice(0, 40)}” is none: times are numbers of seconds, zero or more`,
});
