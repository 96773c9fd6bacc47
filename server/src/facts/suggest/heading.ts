/** So many words and capital letters in a row at the end of a text are a heading below it, and no speech. */
const fewestWords = 4;
const fewestCapitals = 12;

/** `GREENLEE,`, `W.`, `McCARTHY`: no small letters but those with which some names begin. */
const isCapital = (word: string): boolean => /^(?:Mc|Mac|De|de|O['’])?[^\p{Ll}]+$/u.test(word);

/**
 * Speech and the heading in capitals below it, as records announce a witness: `Mr. Orme? STATEMENT OF JOHN ORME, HARBOUR
 * MASTER`. The heading is empty where there is none, or where all is in capitals.
 */
export function partHeading(text: string): { readonly spoken: string; readonly heading: string } {
	const words = [...text.matchAll(/\S+/g)];
	const first = words.findLastIndex(([word]) => !isCapital(word)) + 1;
	const from = words[first]?.index ?? text.length;
	const heading = text.slice(from);
	const isHeading =
		first > 0 &&
		words.length - first >= fewestWords &&
		heading.replace(/\P{Lu}/gu, '').length > fewestCapitals &&
		/\p{Ll}/u.test(text.slice(0, from));
	return isHeading ? { spoken: text.slice(0, from).trimEnd(), heading } : { spoken: text, heading: '' };
}
