/**
 * Why somebody annotates, by what they did, in the words of https://www.w3.org/TR/annotation-vocab/#named-individuals; TEI's
 * list is the same.
 */
export const motivations: Readonly<Record<string, string>> = {
	verify: 'assessing',
	question: 'questioning',
	note: 'commenting',
	tag: 'tagging',
	assign: 'moderating',
	reply: 'replying',
};
