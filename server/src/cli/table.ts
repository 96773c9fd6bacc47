import { terminalText } from './terminalText.ts';

/** A column of a table. */
export interface Column {
	readonly title: string;
	/** Numbers end below each other, words begin so. */
	readonly align: 'left' | 'right';
}

/** Rows as text, each column as wide as its widest cell; the last one is not padded. Lines without their ends. */
export function tableOf(columns: readonly Column[], given: readonly (readonly string[])[]): readonly string[] {
	const rows = given.map((row) => row.map(terminalText));
	const titles = columns.map(({ title }) => title);
	const widths = columns.map((_, at) =>
		[titles, ...rows].reduce((most, row) => Math.max(most, widthOf(row[at] ?? '')), 0),
	);
	return [titles, ...rows].map((row) =>
		columns
			.map(({ align }, at) => {
				const cell = row[at] ?? '';
				const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell)));
				return align === 'right' ? space + cell : cell + space;
			})
			.join('  ')
			.trimEnd(),
	);
}

/** Columns of a terminal: Chinese, Japanese and Korean characters take two, combining marks none. */
function widthOf(text: string): number {
	let width = 0;
	for (const character of text.normalize('NFC')) {
		if (/\p{Mn}|\p{Cf}/u.test(character)) continue;
		width += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff00-\uff60]/u.test(character)
			? 2
			: 1;
	}
	return width;
}
