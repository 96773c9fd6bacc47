import { inOrder, oneLine, segmentsOfWords } from '../join.ts';
import type { RecordedSegment, RecordedWord } from '../recording.ts';
import type { Dialect } from './dialect.ts';
import { type Piece, pieceWords } from './pieces.ts';
import { confidenceOf, fieldsOf, objectsOf, speakerOf, textOf, timeOf } from './values.ts';

/** whisper.cpp's `-oj` and `-ojf`: `transcription[]` with `offsets` in milliseconds, and `tokens[]` where asked for. */
export const whisperCpp: Dialect = {
	id: 'whisper.cpp',
	title: 'whisper.cpp',
	shape: 'transcription[] with offsets and text',
	read(value) {
		const root = fieldsOf(value);
		if (!Array.isArray(root.transcription)) return undefined;
		const items = objectsOf(root.transcription);
		const pieces = items.map(pieceOf);
		const { language } = fieldsOf(root.result);
		const said = pieces.filter(({ text }) => text.trim() !== '');
		// `-ml 1` writes a segment for each word, or part of one.
		const single = said.filter(({ text }) => !/\s/.test(text.trim())).length;
		const segments =
			said.length > 1 && single * 2 > said.length
				? segmentsOfWords(pieceWords(said))
				: items.map((item, index) => segmentOf(item, pieces[index]));
		return {
			segments: inOrder(segments.filter(({ text }) => text !== '')),
			...(typeof language === 'string' && { language }),
		};
	},
};

function segmentOf(item: Readonly<Record<string, unknown>>, piece: Piece | undefined): RecordedSegment {
	const tokens = objectsOf(item.tokens)
		.map(pieceOf)
		.filter(({ text }) => !/^\[_|^<\|/.test(text.trim()));
	const words = pieceWords(tokens).map((word): RecordedWord => ({ ...word, speaker: piece?.speaker }));
	return {
		speaker: piece?.speaker,
		start: piece?.start,
		end: piece?.end,
		text: oneLine(piece?.text ?? ''),
		words,
	};
}

function pieceOf(item: Readonly<Record<string, unknown>>): Piece {
	const offsets = fieldsOf(item.offsets);
	return {
		text: textOf(item.text),
		start: timeOf(offsets.from, 1000),
		end: timeOf(offsets.to, 1000),
		confidence: confidenceOf(item.p),
		speaker: speakerOf(item.speaker),
	};
}
