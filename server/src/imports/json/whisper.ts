import { segmentsOfText, segmentsOfWords } from '../join.ts';
import type { Imported, RecordedSegment, RecordedWord } from '../recording.ts';
import type { Dialect } from './dialect.ts';
import { fieldsOf, objectsOf, speakerOf, textOf, timeOf } from './values.ts';
import { type WordFields, wordsIn } from './words.ts';

const fields: WordFields = {
	text: ['word', 'text'],
	start: 'start',
	end: 'end',
	confidence: ['probability', 'score', 'confidence'],
	perSecond: 1,
};

/**
 * What Whisper's family writes: `segments[]` with `text` and, where asked for, `words[]` (openai-whisper, faster-whisper,
 * stable-ts, whisper-timestamped; WhisperX with `score` and `speaker`), the same list without an object around it, and
 * OpenAI's `verbose_json`, whose `words[]` stand beside the segments and without punctuation
 * (https://platform.openai.com/docs/api-reference/audio/verbose-json-object).
 */
export const whisper: Dialect = {
	id: 'whisper',
	title: 'Whisper, faster-whisper, WhisperX, OpenAI verbose_json',
	shape: 'segments[] with start, end, text and words[]; or text with words[]',
	read(value): Imported | undefined {
		const root = fieldsOf(Array.isArray(value) ? { segments: value } : value);
		const segments = objectsOf(root.segments).filter(
			({ text, words }) => typeof text === 'string' || Array.isArray(words),
		);
		const language = typeof root.language === 'string' ? { language: root.language } : {};
		const beside = wordsIn(root.words, fields);
		const isOurs = segments.length > 0 ? segments.some((segment) => 'start' in segment) : typeof root.text === 'string';
		if (!isOurs || (segments.length === 0 && !Array.isArray(root.words))) return undefined;
		if (segments.length === 0) return { segments: ofText(textOf(root.text), beside), ...language };
		return { segments: [...ofSegments(segments, beside)], ...language };
	},
};

function* ofSegments(
	segments: readonly Readonly<Record<string, unknown>>[],
	beside: readonly RecordedWord[],
): Generator<RecordedSegment> {
	let next = 0;
	for (const [index, segment] of segments.entries()) {
		const start = timeOf(segment.start);
		const end = timeOf(segment.end);
		const from = next;
		const isLast = index === segments.length - 1;
		while (next < beside.length && (isLast || (beside[next]?.start ?? 0) < (end ?? 0))) next++;
		const own = wordsIn(segment.words, fields);
		const words = own.length > 0 ? own : beside.slice(from, next);
		yield* segmentsOfText({ speaker: speakerOf(segment.speaker), start, end, text: textOf(segment.text) }, words);
	}
}

/** A text with words beside it is cut at the ends of sentences, each with the words that stand in it. */
function ofText(text: string, words: readonly RecordedWord[]): readonly RecordedSegment[] {
	if (text.trim() === '') return segmentsOfWords(words);
	const segments: RecordedSegment[] = [];
	let next = 0;
	for (const sentence of text.split(/(?<=[.!?…。！？])\s+/u)) {
		const from = next;
		let at = 0;
		while (next < words.length) {
			const place = sentence.indexOf(words[next]?.text ?? '', at);
			if (place < 0) break;
			at = place + (words[next]?.text.length ?? 0);
			next++;
		}
		const own = words.slice(from, next);
		const speaker = own[0]?.speaker;
		const whole = { speaker, start: own[0]?.start, end: own.at(-1)?.end, text: sentence };
		for (const segment of segmentsOfText(whole, own)) segments.push(segment);
	}
	// Words that stand nowhere in the text: it stays whole, so that no time is lost.
	if (next < words.length) {
		const whole = { speaker: undefined, start: words[0]?.start, end: words.at(-1)?.end, text };
		return segmentsOfText(whole, words);
	}
	return segments;
}
