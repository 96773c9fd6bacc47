import type { Span } from '../../text/position.ts';

/** Code, addresses, tags, comments: what stands in a line and is no prose. */
const unspoken = [
	/`[^`]{1,400}`/g,
	/<!--.{0,2000}?-->/g,
	/<\/?[A-Za-z][^<>]{0,300}>/g,
	/<?(?:https?|ftp|mailto|file):[^\s<>"')\]]{1,400}/gi,
	/\b(?:www\.[^\s<>"')\]]{1,200}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60})/g,
	/(?<=\]\()[^()\s]{1,500}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?/g,
	/[@#][\p{L}\p{N}_-]{1,60}/gu,
	/(?<![\p{L}\p{N}])[\w.-]{0,60}\w\.(?:com|org|net|io|dev|co|edu|gov|js|ts|py|md|txt|json|html?)\b\S{0,200}/giu,
	/(?<![\p{L}\p{N}/])(?:[~.]{1,2})?\/?(?:[\w.-]{1,60}\/){1,12}[\w.-]{1,60}/gu,
];

/** The stretches of a line that are code, an address, a path, a handle, a tag or a comment. */
export const unspokenSpans = (text: string): readonly Span[] =>
	unspoken.flatMap((pattern) =>
		[...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
	);
