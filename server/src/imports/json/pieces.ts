import type { RecordedWord } from '../recording.ts';

/** A word or a part of one: a space before it says that a word begins. */
export type Piece = RecordedWord;

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Pieces as words: one that has no space before it goes on with the word before. */
export function pieceWords(pieces: readonly Piece[]): readonly RecordedWord[] {
	const words: RecordedWord[] = [];
	for (const piece of pieces) {
		const text = piece.text.trim();
		if (text === '') continue;
		const before = words.at(-1);
		const begins = /^\s/.test(piece.text) || (unspaced.test(text) && unspaced.test(before?.text ?? ''));
		if (!before || begins || before.speaker !== piece.speaker) words.push({ ...piece, text });
		else {
			words[words.length - 1] = {
				...before,
				text: before.text + text,
				end: piece.end ?? before.end,
				confidence: lower(before.confidence, piece.confidence),
			};
		}
	}
	return words;
}

/** A word is as sure as its least sure part. */
const lower = (a: number | undefined, b: number | undefined): number | undefined =>
	a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
