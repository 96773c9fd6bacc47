import type { Transcript } from '../model/transcript.ts';
import { appendAll } from '../text/appendAll.ts';
import { countWords } from '../text/words.ts';
import { type Exported, isChosen } from './exported.ts';
import { placedSpeech } from './placed.ts';
import { type Utterance, utterancesOf } from './utterances.ts';

/** As much speech as is shown at once, and when. */
export interface Segment {
	readonly utterance: Utterance;
	/** Seconds. */
	readonly start: number;
	readonly end: number;
	/** One line without markup; never empty. */
	readonly text: string;
}

/** Speech in the order of its times, or what is missing. */
export type Segments =
	| {
			readonly segments: readonly Segment[];
			readonly notes: readonly string[];
			/** Words that have no moment at which to be shown. */
			readonly leftOut: number;
	  }
	| { readonly problem: string };

/** Two lines of 42 characters: what captions commonly show at once. */
const mostCharacters = 84;

/**
 * The speech of a transcript in pieces of the size of a caption. Captions keep their cues and times; other texts are cut
 * at the ends of sentences where that is possible, and the time of a stretch is shared out in proportion to the words.
 */
export function segmentsOf(transcript: Exported): Segments {
	const found = allSegments(transcript);
	if ('problem' in found || transcript.selection?.speakers === undefined) return found;
	return { ...found, segments: found.segments.filter(({ utterance }) => isChosen(transcript, utterance)) };
}

function allSegments(transcript: Transcript): Segments {
	if (transcript.captions) {
		const segments = utterancesOf(transcript).flatMap((utterance) =>
			utterance.cues.map(({ from, to, text }): Segment => ({ utterance, start: from, end: to, text })),
		);
		const leftOut = Math.max(0, wordsOf(transcript, () => true) - sum(segments.map(({ text }) => countWords(text))));
		return { segments, notes: [], leftOut };
	}
	const speech = placedSpeech(transcript);
	if ('problem' in speech) return speech;
	const segments = speech.placed.flatMap(({ utterance, text, start, end }) => {
		const parts = cutLine(text, mostCharacters).map((part) => ({ part, words: Math.max(1, countWords(part)) }));
		const perWord = (end - start) / sum(parts.map(({ words }) => words));
		let at = start;
		return parts.map(({ part, words }): Segment => {
			const begun = at;
			at += words * perWord;
			return { utterance, start: begun, end: at, text: part };
		});
	});
	return { segments, notes: speech.notes, leftOut: speech.leftOut + wordsOf(transcript, ({ beside }) => beside) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const wordsOf = (transcript: Transcript, counts: (utterance: Utterance) => boolean): number =>
	sum(
		utterancesOf(transcript)
			.filter(counts)
			.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => countWords(text))),
	);

/** Cuts a line into parts of at most so many characters, at the end of a sentence where one is near, else at a space. */
export function cutLine(text: string, most: number): readonly string[] {
	const parts: string[] = [];
	let part = '';
	const finish = () => {
		if (part !== '') parts.push(part);
		part = '';
	};
	for (const word of text.split(' ')) {
		const longer = part === '' ? word : `${part} ${word}`;
		const ended = /[.!?…。！？]["'”’»)\]]*$/u.test(part) && part.length > most / 3;
		if (longer.length > most || ended) finish();
		if (word.length > most) {
			const [last = '', ...others] = chunks(word, most).reverse();
			appendAll(parts, others.reverse());
			part = last;
		} else part = part === '' ? word : longer;
	}
	finish();
	return parts;
}

/** Scripts that put no space between words are cut anywhere, but not inside a character. */
function chunks(word: string, most: number): string[] {
	const characters = [...word];
	const size = Math.floor(most / 2);
	return Array.from({ length: Math.ceil(characters.length / size) }, (_, index) =>
		characters.slice(index * size, (index + 1) * size).join(''),
	);
}
