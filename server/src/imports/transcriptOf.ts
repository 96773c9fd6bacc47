import { conventionOf } from '../conventions/index.ts';
import { withTagsAsWords } from '../facts/audioTags/audioTags.ts';
import type { TimedWord, WordTimes } from '../facts/wordTimes/wordTimes.ts';
import { srt } from '../formats/srt.ts';
import { vtt } from '../formats/vtt.ts';
import { spokenWords } from '../lint/words.ts';
import type { Convention } from '../model/convention.ts';
import type { Transcript } from '../model/transcript.ts';
import { locatedBlocks } from '../model/transcript.ts';
import { parse } from '../parser/parse.ts';
import { splitLines } from '../text/lines.ts';
import { wordsAndCharacters } from '../text/words.ts';
import { clockTime } from './clockTime.ts';
import { type Passage, passagesIn, passagesOf, type SaidPassage, unknownSpeaker } from './passages.ts';
import type { Imported, Recording, Refusal, WrittenDocument } from './recording.ts';
import { writeCaptions } from './writeCaptions.ts';
import { writeText } from './writeText.ts';

/** What an import is to become. */
export interface ImportOptions {
	readonly to: 'md' | 'vtt' | 'srt';
	/** The id of a convention; undefined for bold names, or for what a document has. Captions have their own. */
	readonly convention?: string | undefined;
}

/** A transcript made of something else. */
export interface MadeTranscript {
	readonly text: string;
	/** What belongs into `<name>.words.json`; undefined where the source has no times of words. */
	readonly words: WordTimes | undefined;
	/** What a person should know of how it was made. */
	readonly notes: readonly string[];
}

/** Makes a transcript of what a file holds. It is read again before it is given: no word is lost and none changes hands. */
export function transcriptOf(imported: Imported, options: ImportOptions): MadeTranscript | Refusal {
	if ('problem' in imported) return imported;
	const convention =
		options.convention === undefined || options.convention === 'auto' ? undefined : conventionOf(options.convention);
	if (options.convention !== undefined && options.convention !== 'auto' && !convention)
		return { problem: `there is no convention “${options.convention}”` };
	const text =
		'lines' in imported
			? documentText(imported, options, convention)
			: options.to === 'md'
				? recordingText(imported, convention)
				: captionText(imported, options.to);
	if (typeof text !== 'string') return text;
	const words = 'lines' in imported ? undefined : wordTimesOf(imported);
	return { text, words, notes: imported.notes ?? [] };
}

function recordingText(recording: Recording, convention: Convention | undefined): string | Refusal {
	const written = convention ?? conventionOf('bold-name');
	if (!written) return { problem: 'there is no convention to write it in' };
	const passages = passagesOf(recording);
	const named = passages.map(byNobody);
	const tried = new Set<string>();
	for (const reading of distinct([passages, passages.map(untimedLabel), named])) {
		const text = provenText(reading, written, true, tried);
		if (text !== undefined) return text;
	}
	for (const reading of distinct([passages, named])) {
		const text = provenText(reading, written, false, tried);
		if (text !== undefined) return text;
	}
	return cannotWrite(written);
}

/** The readings without those that have the very passages of one before: most have nobody to name and nothing to leave out. */
const distinct = (readings: readonly (readonly SaidPassage[])[]): readonly (readonly SaidPassage[])[] =>
	readings.filter(
		(reading, index) =>
			!readings.slice(0, index).some((other) => other.every((passage, place) => passage === reading[place])),
	);

/** `[0:05] Note: …`, said by nobody: behind a time it would be read as a label. */
function untimedLabel(said: SaidPassage): SaidPassage {
	const isPlain = said.speaker !== undefined || !/[:：]/.test(said.paragraphs[0]?.slice(0, 120) ?? '');
	return isPlain ? said : { ...said, start: undefined };
}

const byNobody = (said: SaidPassage): SaidPassage =>
	said.speaker === undefined ? { ...said, speaker: unknownSpeaker } : said;

const cannotWrite = ({ id }: Convention): Refusal => ({
	problem: `its speakers cannot be written as ${id} labels, so that they are read again as they are. Choose another with --convention, such as bold-name`,
});

/**
 * The passages as a text that is read again as just these people and words; undefined where none is. What was `tried` in
 * vain is not read again: to read is what takes long.
 */
function provenText(
	passages: readonly Passage[],
	convention: Convention,
	times: boolean,
	tried: Set<string>,
): string | undefined {
	// What is one paragraph each time is the same text with and without paragraphs.
	const isParted = passages.some((passage) => passage.kind === 'said' && passage.paragraphs.length > 1);
	for (const paragraphs of isParted ? [true, false] : [true]) {
		const lines = writeText(passages, { convention, times, paragraphs });
		const text = `${lines.join('\n')}\n`;
		if (tried.has(text)) continue;
		const named = passages.some((passage) => passage.kind === 'said' && passage.speaker !== undefined);
		if (says(parse(lines, named ? { convention: convention.id } : {}), passages, times)) return text;
		tried.add(text);
	}
	return undefined;
}

/** True where a transcript has just these labels and these words behind each. */
function says(transcript: Transcript, passages: readonly Passage[], times: boolean): boolean {
	const said = passages.filter((passage): passage is SaidPassage => passage.kind === 'said');
	const labels = [...locatedBlocks(transcript, 'turn')].map(({ block }) => block.label.name);
	const wanted = said.flatMap(({ speaker }) => speaker ?? []);
	if (labels.length !== wanted.length || labels.some((label, index) => label !== wanted[index])) return false;
	const spoken = passages.flatMap((passage) => wordsAndCharacters(withTagsAsWords(textOf(passage, times))));
	const read = spokenWords(transcript);
	return read.length === spoken.length && spoken.every((word, index) => word === read[index]);
}

/** As it is read again: a time in a paragraph without a label is text. */
function textOf(passage: Passage, times: boolean): string {
	if (passage.kind !== 'said') return passage.kind === 'heading' ? passage.title : passage.text;
	const { speaker, start, paragraphs } = passage;
	const time = times && speaker === undefined && start !== undefined ? [clockTime(start)] : [];
	return [...time, ...paragraphs].join('\n');
}

/** Captions in which nobody is read as a speaker but those who are. */
function captionText(recording: Recording, to: 'vtt' | 'srt'): string | Refusal {
	for (const named of [recording.segments.some(({ speaker }) => speaker !== undefined), true]) {
		const text = writeCaptions(recording, to, named);
		if (typeof text !== 'string') return text;
		const labels = [...locatedBlocks(parse(splitLines(text)), 'turn')].map(({ block }) => block.label.name);
		const speakers = recording.segments.map(({ speaker }) => speaker ?? (named ? unknownSpeaker : undefined));
		if (labels.every((label) => speakers.includes(label))) return text;
	}
	return { problem: 'its speakers cannot be written as captions so that they are read again as they are' };
}

function documentText(
	{ lines }: WrittenDocument,
	{ to }: ImportOptions,
	convention: Convention | undefined,
): string | Refusal {
	const transcript = parse(lines);
	if (to !== 'md') {
		const written = (to === 'srt' ? srt : vtt).write('', transcript);
		return 'text' in written ? written.text : written;
	}
	if (!convention || transcript.convention.id === convention.id) return `${lines.join('\n').trimEnd()}\n`;
	if (![...locatedBlocks(transcript, 'turn')].length)
		return { problem: 'no label in it says who speaks, so it cannot be written in another convention' };
	const passages = passagesIn(transcript);
	const tried = new Set<string>();
	return (
		provenText(passages, convention, true, tried) ??
		provenText(passages, convention, false, tried) ??
		cannotWrite(convention)
	);
}

function wordTimesOf({ media, segments }: Recording): WordTimes | undefined {
	const words = segments.flatMap((segment) =>
		segment.words.flatMap(({ text, start, end, confidence, speaker = segment.speaker }): readonly TimedWord[] =>
			start === undefined
				? []
				: [
						{
							w: text,
							s: rounded(start),
							e: rounded(Math.max(start, end ?? start)),
							...(confidence !== undefined && { c: confidence }),
							...(speaker !== undefined && { speaker }),
						},
					],
		),
	);
	return words.length === 0 ? undefined : { version: 1, ...(media !== undefined && { media }), words };
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;
