/** A table whose columns are as wide as their widest cells. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
	const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
	const line = (row: readonly string[]) =>
		`| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
	const [first = [], ...others] = cells;
	return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)].join('\n');
}

/** Text that stands between two comments: `<!-- NAME -->` and `<!-- /NAME -->`. Throws where they are not there. */
export function between(whole: string, name: string, text: string): string {
	const open = `<!-- ${name} -->`;
	const close = `<!-- /${name} -->`;
	const start = whole.indexOf(open);
	const end = whole.indexOf(close);
	if (start < 0 || end < start) throw new Error(`There is no place for ${name}: ${open} and ${close} are missing.`);
	return `${whole.slice(0, start + open.length)}\n\n${text}\n\n${whole.slice(end)}`;
}
