/** A paragraph in brackets alone: `(Laughter.)`, `[Applause]`, `\[laughter\]`, `*(crosstalk)*`. */
const bracketed = /^[*_\s\u00a0]{0,6}\\?(?:\([^()]{1,200}\)|\[[^\][]{1,200}\\?\])[.:]?[*_\s\u00a0]{0,6}$/;
/** `**Break:** \[15:46\]`, `**Jingle**: …`, `Music plays`: what a house writes of the recording, not of the talk. */
const named =
	/^[*_\s\u00a0]{0,6}(?:break|jingle|outro|intro|music|ad break|sponsor(?: break)?|commercial break|theme)\b[:*_\s]{0,6}(?:\\?\[[\d:.]{3,12}\\?\])?[*_\s.]{0,6}$/i;
const dinkus = /^[\s\u00a0]*(?:[*•·~✂]\s*){1,9}$/;
const clock =
	/^[\s\u00a0*_]*(?:end|ends|begin|start)?[\s\u00a0]*(?:\(?\d{1,2}[:.]\d{2}(?::\d{2})?[\s\u00a0]?(?:[AaPp]\.?[Mm]\.?)?[\s\u00a0]?(?:[A-Z]{2,5})?\)?(?:[\s\u00a0]?[-–—][\s\u00a0]?\d{1,2}[:.]\d{2}[^\p{L}]{0,3}(?:[AaPp]\.?[Mm]\.?)?[\s\u00a0]?(?:[A-Z]{2,5})?)?|end|ends|-?\s?end\s?-?|###)[\s\u00a0*_.]*$/iu;

/** True for a paragraph that tells of something that happened and is no speech: laughter, a break, a clock, the end. */
export function isEvent(text: string): boolean {
	if (text.length > 240) return false;
	return bracketed.test(text) || named.test(text) || dinkus.test(text) || clock.test(text);
}
