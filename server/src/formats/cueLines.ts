/** A line that captions commonly hold: longer text stands on two, of about one length. */
const mostCharacters = 42;

/** The lines of a caption. */
export function cueLines(text: string): readonly string[] {
	if (text.length <= mostCharacters) return [text];
	const middle = text.length / 2;
	let best = -1;
	for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
		if (best < 0 || Math.abs(at - middle) < Math.abs(best - middle)) best = at;
	}
	return best < 0 ? [text] : [text.slice(0, best), text.slice(best + 1)];
}
