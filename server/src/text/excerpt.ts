/** The first words of a text, at most so many UTF-16 units; dots stand for what is left out. */
export function excerpt(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest - 1);
	const space = cut.lastIndexOf(' ');
	const whole = space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
	return `${whole.replace(/[\s,;:–—-]{1,9}$/, '')}…`;
}

/** A text with every run of spaces and line ends as one space. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');
