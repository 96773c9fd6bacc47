/** A word and when it is said. Short names, for a recording of an hour has ten thousand. */
export interface TimedWord {
	/** As it was recognised, with its punctuation. */
	readonly w: string;
	/** Seconds from the start of the recording: where it starts and ends. */
	readonly s: number;
	readonly e: number;
	/** Of 1, how sure the tool was. */
	readonly c?: number;
	/** As the tool named them: `SPEAKER_01`. */
	readonly speaker?: string;
}

/** What `<name>.words.json` beside a transcript holds. */
export interface WordTimes {
	readonly version: 1;
	/** The recording, as the source named it. */
	readonly media?: string;
	/** In the order of the text. */
	readonly words: readonly TimedWord[];
}

/** The name of the file of word times that belongs to a transcript: `talk.words.json` for `talk.md`. */
export const wordTimesName = (transcript: string): string =>
	`${transcript.replace(/\.(?:transcript\.(?:md|txt)|[^./\\]{1,12})$/i, '')}.words.json`;

/** The text of such a file, a word a line, so that it can be compared. */
export function writeWordTimes({ media, words }: WordTimes): string {
	const head = `{"version":1${media === undefined ? '' : `,"media":${JSON.stringify(media)}`},"words":[`;
	return `${head}\n${words.map((word) => JSON.stringify(word)).join(',\n')}\n]}\n`;
}

/** Reads such a file; a message in plain words for what is none. */
export function readWordTimes(text: string): WordTimes | { readonly problem: string } {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		// The parser throws for nothing but text that is no JSON.
		return { problem: 'the word times are no valid JSON' };
	}
	if (!isObject(value) || value.version !== 1 || !Array.isArray(value.words)) {
		return { problem: 'the word times are of another version: {"version":1,"words":[…]} is expected' };
	}
	const words: TimedWord[] = [];
	for (const word of value.words) {
		if (!isTimedWord(word))
			return { problem: `word ${words.length + 1} has no text (w) or no times in seconds (s, e)` };
		words.push(word);
	}
	return { version: 1, ...(typeof value.media === 'string' && { media: value.media }), words };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

function isTimedWord(value: unknown): value is TimedWord {
	if (!isObject(value) || typeof value.w !== 'string') return false;
	const { s, e, c, speaker } = value;
	const isTime = (time: unknown) => typeof time === 'number' && Number.isFinite(time) && time >= 0;
	const isSure = c === undefined || (typeof c === 'number' && c >= 0 && c <= 1);
	return isTime(s) && isTime(e) && isSure && (speaker === undefined || typeof speaker === 'string');
}
