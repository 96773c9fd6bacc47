/** An interjection in brackets that runs over more lines goes on as speech: somebody forgot to close it. */
export const longestAside = 8;

/** How many round brackets a line opens and does not close, less those that it closes and did not open. */
export function openBrackets(text: string): number {
	let open = 0;
	for (const letter of text) open += letter === '(' ? 1 : letter === ')' ? -1 : 0;
	return open;
}
