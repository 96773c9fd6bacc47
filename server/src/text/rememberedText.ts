/** So many texts are remembered for one question, and then forgotten all at once: more than a transcript has people. */
const mostTexts = 512;
/** Longer ones are hardly asked for twice. */
const longest = 60;

/**
 * A function of a short text that is asked for the same ones again and again, as names of a transcript are: computed once
 * for each as long as few others, fewer than `most`, are asked for in between. What it gives must hold nothing of a document.
 */
export function rememberedText<Result extends NonNullable<unknown>>(
	compute: (text: string) => Result,
	most = mostTexts,
): (text: string) => Result {
	const memory = new Map<string, Result>();
	return (text) => {
		if (text.length > longest) return compute(text);
		const known = memory.get(text);
		if (known !== undefined) return known;
		const result = compute(text);
		if (memory.size >= most) memory.clear();
		memory.set(ownCopy(text), result);
		return result;
	};
}

/** A part of a text that V8 keeps as a part would keep all of the text in memory. */
const ownCopy = (text: string): string => ` ${text}`.slice(1);
