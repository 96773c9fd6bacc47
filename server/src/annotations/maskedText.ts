/** Stands for a character that is not read aloud. It is neither a letter nor a space: what it parts stays one word. */
const filler = '\u0001';
const fill = (text: string): string => filler.repeat(text.length);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"' };

/**
 * A line with what is not read aloud (emphasis, tags, comments, addresses of links, escapes) covered by U+0001, so that
 * every word keeps its place. The same marks as `plainText` takes out.
 */
export const maskedText = (line: string): string =>
	/[<*_[\\&\u0001]/.test(line)
		? line
				.replace(/\u0001/g, ' ')
				.replace(/<!--[\s\S]{0,2000}?-->/g, fill)
				.replace(/<\/?[A-Za-z][^<>]{0,200}>/g, fill)
				.replace(
					/(!?\[)([^\][]{0,500})(\]\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?\))/g,
					(_, open: string, words: string, rest: string) => fill(open) + words + fill(rest),
				)
				.replace(
					/(?<![\p{L}\p{N}\\])[*_]{1,3}(?=\S)|(?<=[^\s\\])[*_]{1,3}(?![\p{L}\p{N}])|(?<=\s)[*_]{2,3}(?=\s|$)/gu,
					fill,
				)
				.replace(/\\([\\`*_{}[\]()#+\-.!~<>|])/g, `${filler}$1`)
				.replace(/&(amp|lt|gt|nbsp|quot);/g, (all, name: string) => (entities[name] ?? ' ') + fill(all.slice(1)))
		: line;
