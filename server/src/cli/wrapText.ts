/** No line of help is wider, however wide the terminal is: long lines are hard to read. */
const widest = 100;
const narrowest = 40;

/** How wide help is written: as the terminal is, up to 100 columns; 80 where there is none. */
export const helpWidth = (columns = process.stdout.columns): number =>
	Math.max(narrowest, Math.min(columns || 80, widest));

/**
 * Text with each line broken at blanks so that none is wider than `width` characters; a longer word stands alone. What
 * follows is indented like the line, or like its second column, which two blanks set apart (`  0  nothing found`).
 */
export const wrapText = (text: string, width: number): string =>
	text
		.split('\n')
		.map((line) => wrapLine(line, width))
		.join('\n');

function wrapLine(line: string, width: number): string {
	const [lead = ''] = /^ {0,99}(?:\S{1,99} {2,99}(?=\S))?/.exec(line) ?? [];
	const indent = ' '.repeat(lead.length);
	const lines: string[] = [];
	let current = lead;
	let empty = true;
	for (const word of line.slice(lead.length).split(' ')) {
		if (!empty && current.length + 1 + word.length > width) {
			lines.push(current.trimEnd());
			current = indent + word;
		} else current += empty ? word : ` ${word}`;
		empty = false;
	}
	return [...lines, current.trimEnd()].join('\n');
}

/** Prose wrapped, and examples below it as they are: a command that is broken cannot be copied. */
export function helpText(prose: string, examples = ''): string {
	const wrapped = wrapText(prose, helpWidth());
	return examples === '' ? wrapped : `${wrapped}\n\nExamples:\n${examples}`;
}
