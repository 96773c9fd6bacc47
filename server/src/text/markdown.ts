import { onOneLine } from './excerpt.ts';

/**
 * Text that Markdown shows as it is, on one line: nothing in it becomes a link, a picture, HTML, a list or a heading.
 * Whole addresses and e-mail addresses are no links either.
 */
export const escapeMarkdown = (text: string): string =>
	onOneLine(text)
		.replace(/[\\`*_{}[\]<>#|~&$!@]/g, '\\$&')
		.replace(/:(?=\/\/)/g, '\\:')
		.replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
		.replace(/^(\d{1,9})(?=[.)])/, '$1\\')
		.replace(/^[-+=]/, '\\$&');

/** Text in the type of code, on one line. */
export function markdownCode(text: string): string {
	const line = onOneLine(text);
	const longest = (line.match(/`{1,1000}/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
	const fence = '`'.repeat(longest + 1);
	// A blank on both sides keeps a backtick apart from the fence; Markdown takes it away again.
	return /^`|`$|^$/.test(line) ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
