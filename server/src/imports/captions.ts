import { type CueWord, wordsInCue } from '../facts/captions/cueWords.ts';
import { timedCuesOf } from '../facts/captions/timedCues.ts';
import type { Cue } from '../formats/cues.ts';
import { segmentsOf } from '../formats/segments.ts';
import { utterancesOf } from '../formats/utterances.ts';
import type { Transcript } from '../model/transcript.ts';
import { parse } from '../parser/parse.ts';
import { splitLines } from '../text/lines.ts';
import { comparePositions } from '../text/position.ts';
import type { Importer, RecordedWord } from './recording.ts';

/** WebVTT and SubRip, read as the editor reads them; the times of words inside cues are times of words. */
export const captions: Importer = {
	id: 'captions',
	title: 'WebVTT and SRT captions',
	extension: '.vtt',
	read({ name, text }) {
		if (!/\.(?:vtt|srt)$/i.test(name)) return undefined;
		if (text === undefined) return { problem: 'it is no text' };
		const transcript = parse(splitLines(text), { file: name });
		const found = segmentsOf(transcript);
		const wordsOf = timedWordsIn(transcript);
		const segments = utterancesOf(transcript).flatMap(({ label, cues }) =>
			cues.map((cue) => ({
				speaker: label,
				start: cue.from,
				end: cue.to,
				text: cue.text,
				words: wordsOf(cue),
			})),
		);
		if (!transcript.captions || 'problem' in found || segments.length === 0)
			return { problem: 'it has no cues: lines such as 00:00:01.000 --> 00:00:02.500 with text below' };
		return { segments, notes: found.notes };
	},
};

/**
 * The words of what one voice says in a cue, in a cue that times at least one of them: a word ends when the next with a
 * time begins, the last with its cue.
 */
function timedWordsIn(transcript: Transcript): (cue: Cue) => readonly RecordedWord[] {
	const cues = timedCuesOf(transcript);
	const known = new Map<number, readonly RecordedWord[]>();
	const places = new Map<RecordedWord, CueWord>();
	const wordsOfCue = (index: number): readonly RecordedWord[] => {
		const cue = cues[index];
		const words = cue ? wordsInCue(transcript, cue) : [];
		if (!cue || !words.some(({ time }) => time !== undefined)) return [];
		// What stands before the first time is said when the cue begins.
		const starts = words.map(({ time }, at) => time ?? (at === 0 ? cue.from : undefined));
		const ends: number[] = [];
		let next = cue.to;
		for (let at = words.length - 1; at >= 0; at--) {
			ends[at] = next;
			next = starts[at] ?? next;
		}
		return words.map((word, at): RecordedWord => {
			const start = starts[at];
			const end = start === undefined ? undefined : ends[at];
			const made = { text: word.text, start, end, confidence: undefined, speaker: undefined };
			places.set(made, word);
			return made;
		});
	};
	return ({ index, start, endLine }) => {
		const words = known.get(index) ?? wordsOfCue(index);
		known.set(index, words);
		const last = nextVoice(transcript, start, endLine);
		return words.filter((word) => {
			const place = places.get(word);
			if (!place) return false;
			const at = { line: place.line, character: place.start };
			return comparePositions(at, start) >= 0 && at.line <= endLine && (!last || comparePositions(at, last) < 0);
		});
	};
}

/** Where somebody else begins to speak behind a place, on the lines up to one. */
function nextVoice({ lines }: Transcript, start: { line: number; character: number }, endLine: number) {
	for (let line = start.line; line <= endLine; line++) {
		const own = lines[line];
		const changes = own && 'changes' in own ? (own.changes ?? []) : [];
		const next = changes.find(({ at }) => line > start.line || at >= start.character);
		if (next) return { line, character: next.at };
	}
	return undefined;
}
