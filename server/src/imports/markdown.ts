/**
 * Speech as it may stand in a transcript, so that it is read as it was: marks of emphasis, links, tags and entities are
 * escaped. Audio tags such as `[inaudible]` stay what they are.
 */
export const escapeSpeech = (text: string): string =>
	text
		.replace(/&(?=(?:amp|lt|gt|nbsp|quot);)/g, '&amp;')
		.replace(/\\(?=[\\`*_{}[\]()#+\-.!~<>|])/g, '\\\\')
		.replace(/<(?=[A-Za-z/!])/g, '&lt;')
		.replace(/(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '\\$&')
		.replace(/\](?=\()/g, ']\\');

/** A line of speech that is to be read as text where it begins a line: no heading, list, quote, table, code or rule. */
export function guardedMarkdown(line: string): string {
	if (/^[#>+\-~`|]/.test(line)) return `\\${line}`;
	// Where no escape is read as one, a space that nobody sees stands before it. A time that somebody says is one of these.
	if (/^(?:[*•·=^:_](?!\*)|[[(]?\d{1,3}:\d{2})/.test(line)) return `\u200b${line}`;
	return line.replace(/^(\d{1,3}|[a-z])([.)])(?=\s)/, '$1\\$2');
}
