import type { TextEdit } from './edit.ts';
import { comparePositions, type Position } from './position.ts';

const endOfLine = /\r\n|\r|\n/g;

/**
 * Applies edits that do not overlap to a text with its line ends, which all stay what they are, mixed or not. A line
 * that an edit adds ends as the line does where the edit begins.
 */
export function editText(text: string, edits: readonly TextEdit[]): string {
	const ends = [...text.matchAll(endOfLine)];
	const starts = [0, ...ends.map(({ 0: end, index }) => index + end.length)];
	const offsetOf = ({ line, character }: Position) => {
		const start = starts[line];
		return start === undefined ? text.length : Math.min(start + character, ends[line]?.index ?? text.length);
	};
	let done = '';
	let at = 0;
	for (const { range, newText } of [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start))) {
		const { line } = range.start;
		const end = (ends[line] ?? ends[line - 1] ?? ends.at(-1))?.[0] ?? '\n';
		done += text.slice(at, offsetOf(range.start)) + newText.replaceAll('\n', end);
		at = offsetOf(range.end);
	}
	return done + text.slice(at);
}
