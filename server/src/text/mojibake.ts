/** What Windows-1252 has in place of the control characters 80 to 9F, in their order. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const suspicious = /[ÂÃÄÅÐÑâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

/**
 * A text in UTF-8 that was read as Windows-1252, read rightly: `PÃ©ter` is `Péter`. Undefined where the text is not
 * damaged in this way as a whole, so that nothing is guessed.
 */
export function unmojibake(text: string): string | undefined {
	if (text.length > 400 || !suspicious.test(text)) return undefined;
	let escaped = '';
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const at = windows.indexOf(character);
		const byte = code < 0x100 ? code : at >= 0 ? 0x80 + at : undefined;
		if (byte === undefined) return undefined;
		escaped += `%${byte.toString(16).padStart(2, '0')}`;
	}
	try {
		return decodeURIComponent(escaped);
	} catch {
		// Bytes that are no UTF-8: the text was not damaged in this way.
		return undefined;
	}
}
