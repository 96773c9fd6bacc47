import { oneLine, segmentsOfWords } from '../join.ts';
import type { RecordedSegment } from '../recording.ts';
import type { Dialect } from './dialect.ts';
import { type Piece, pieceWords } from './pieces.ts';
import { fieldsOf, listOf, objectsOf, speakerOf, textOf, timeOf } from './values.ts';

/**
 * The speech recognition pipeline of Hugging Face's transformers: `chunks[]`, each a `timestamp` of two seconds and its
 * text, of a sentence or of a word (https://huggingface.co/docs/transformers/main_classes/pipelines). The last may end
 * nowhere.
 */
export const transformers: Dialect = {
	id: 'transformers',
	title: 'Hugging Face transformers',
	shape: 'chunks[] with timestamp and text',
	read(value) {
		const chunks = objectsOf(fieldsOf(value).chunks).filter(({ timestamp }) => Array.isArray(timestamp));
		if (chunks.length === 0) return undefined;
		const pieces = chunks.map(pieceOf).filter(({ text }) => text.trim() !== '');
		const single = pieces.filter(({ text }) => !/\s/.test(text.trim())).length;
		if (single * 2 > pieces.length) return { segments: segmentsOfWords(pieceWords(pieces)) };
		return {
			segments: pieces.map(
				({ speaker, start, end, text }): RecordedSegment => ({ speaker, start, end, text: oneLine(text), words: [] }),
			),
		};
	},
};

function pieceOf(chunk: Readonly<Record<string, unknown>>): Piece {
	const [start, end] = listOf(chunk.timestamp);
	return {
		text: textOf(chunk.text),
		start: timeOf(start),
		end: timeOf(end),
		confidence: undefined,
		speaker: speakerOf(chunk.speaker),
	};
}
