import { comparePositions, type Range } from './position.ts';

/** A range of the old text and what stands there instead. */
export interface TextEdit {
	readonly range: Range;
	readonly newText: string;
}

/** An edit seen as whole lines: from line `from` on, `removed` old lines gave way to `inserted`. */
export interface LineChange {
	readonly from: number;
	readonly removed: number;
	readonly inserted: readonly string[];
}

/**
 * Applies edits that do not overlap to lines without their ends; edits that begin at one place are applied in the order
 * given. New text ends its lines by LF.
 */
export function applyEdits(lines: readonly string[], edits: readonly TextEdit[]): readonly string[] {
	const ordered = [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start));
	const done: string[] = [];
	let open = '';
	let at = { line: 0, character: 0 };
	const copyTo = (line: number, character: number) => {
		while (at.line < line) {
			done.push(open + (lines[at.line] ?? '').slice(at.character));
			open = '';
			at = { line: at.line + 1, character: 0 };
		}
		open += (lines[line] ?? '').slice(at.character, character);
		at = { line, character };
	};
	for (const { range, newText } of ordered) {
		copyTo(range.start.line, range.start.character);
		const [first = '', ...rest] = newText.split('\n');
		open += first;
		for (const part of rest) {
			done.push(open);
			open = part;
		}
		at = range.end;
	}
	copyTo(lines.length - 1, (lines.at(-1) ?? '').length);
	done.push(open);
	return done;
}
