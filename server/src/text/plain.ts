/**
 * A line of Markdown, HTML or captions as it is read aloud: marks of emphasis, tags, comments and link addresses left
 * out, escapes and the commonest entities resolved. Stars and underscores inside words stay.
 */
export const plainText = (line: string): string =>
	line
		.replace(/<!--[\s\S]{0,2000}?-->/g, '')
		.replace(/<\/?[A-Za-z][^<>]{0,200}>/g, '')
		.replace(/!?\[([^\][]{0,500})\]\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?\)/g, '$1')
		.replace(/(?<![\p{L}\p{N}\\])[*_]{1,3}(?=\S)|(?<=[^\s\\])[*_]{1,3}(?![\p{L}\p{N}])|(?<=\s)[*_]{2,3}(?=\s|$)/gu, '')
		.replace(/\\([\\`*_{}[\]()#+\-.!~<>|])/g, '$1')
		.replace(/&(amp|lt|gt|nbsp|quot);/g, (_, name: string) => entities[name] ?? '');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', quot: '"' };
