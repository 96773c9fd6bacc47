/** A text on one line as Markdown shows it as it is: names, notes and the names of files are anybody's. */
export const plainMarkdown = (text: string): string =>
	text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&$@:/]/g, '\\$&');
