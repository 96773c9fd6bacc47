import { codeFrameColumns } from '@babel/code-frame';
import type { Range } from '../../text/position.ts';
import { terminalLines } from '../terminalText.ts';

/** How much of a line is shown, and how much of that stands before the finding. */
const width = 100;
const before = 30;

/** The first line of a range with the place marked below it; of a long line, the part around the place. */
export function frameOf(lines: readonly { readonly text: string }[], { start, end }: Range): string {
	const text = lines[start.line]?.text ?? '';
	const from = text.length <= width || start.character < width - before ? 0 : start.character - before;
	const cut = from > 0 ? '…' : '';
	const shown = text.slice(from, from + width);
	const to = end.line > start.line ? text.length : end.character;
	const column = start.character - from + cut.length;
	const endColumn = Math.min(to - from, shown.length) + cut.length;
	const framed = terminalLines(cut + shown + (from + width < text.length ? '…' : ''));
	const location = {
		start: { line: start.line + 1, column },
		...(endColumn > column && { end: { line: start.line + 1, column: endColumn } }),
	};
	return codeFrameColumns(framed, location, { linesAbove: 0, linesBelow: 0, startLine: start.line + 1 });
}
