/** Longer words are not looked at: no name is as long. */
export const longestLeftOut = 41;

/** Multiplies the hash for each letter: odd, and with bits all over. */
const letterFactor = 0x2c1b3c6d;

/** One list serves all words, one after the other: hashes of how a word begins. */
const before = new Int32Array(longestLeftOut + 1);

/**
 * Visits a hash of 31 bits for a word of at most {@link longestLeftOut} UTF-16 units, and one for what is left of it without
 * each of its letters. Of two words that are one slip apart some are the same, and hardly any of others
 * (https://seekstorm.com/blog/1000x-spelling-correction/); which words have more in common than a hash is for the caller to
 * tell. No text is made on the way.
 */
export function visitLeftOut(word: string, visit: (hash: number) => void): void {
	for (let at = 0; at < word.length; at++)
		before[at + 1] = Math.imul(before[at] ?? 0, letterFactor) + word.charCodeAt(at);
	visit((before[word.length] ?? 0) >>> 1);
	let behind = 0;
	let power = 1;
	for (let at = word.length - 1; at >= 0; at--) {
		visit(((Math.imul(before[at] ?? 0, power) + behind) | 0) >>> 1);
		behind = (behind + Math.imul(word.charCodeAt(at), power)) | 0;
		power = Math.imul(power, letterFactor);
	}
}
