/** What Windows-1252 shows for the bytes 0x80 to 0x9f; `\0` where it shows nothing. */
const shown = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/**
 * Mends UTF-8 that was read as Latin-1 or Windows-1252: `PÃ©ter` gives `Péter`, `ÐšÐµÐ´Ñ€` gives `Кедр`. Text in which
 * no such letters stand, or in which they make no valid UTF-8, comes back as it is.
 */
export function mendMojibake(text: string): string {
	if (!/[\u00c2-\u00f4]/.test(text)) return text;
	let mended = '';
	for (let at = 0; at < text.length; ) {
		const read = readSequence(text, at);
		mended += read?.text ?? text[at] ?? '';
		at += read?.length ?? 1;
	}
	return mended;
}

/**
 * How many letters of a text were read in the wrong encoding: what `mendMojibake` mends, and what was lost (U+FFFD). Looks
 * at no more than the first 100,000 characters.
 */
export function countMisread(text: string): number {
	let count = 0;
	for (let at = 0; at < Math.min(text.length, 100_000); ) {
		const length = readSequence(text, at)?.length ?? 1;
		if (length > 1 || text[at] === '\ufffd') count++;
		at += length;
	}
	return count;
}

/** One UTF-8 sequence of two to four bytes, each shown as one character. */
function readSequence(text: string, at: number): { readonly text: string; readonly length: number } | undefined {
	const lead = text.charCodeAt(at);
	const length =
		lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
	if (length === 0) return undefined;
	let code = lead & (0xff >> (length + 1));
	for (let i = 1; i < length; i++) {
		const byte = byteOf(text[at + i] ?? '');
		if (byte === undefined || byte < 0x80 || byte > 0xbf) return undefined;
		code = (code << 6) | (byte & 0x3f);
	}
	return code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
		? undefined
		: { text: String.fromCodePoint(code), length };
}

function byteOf(character: string): number | undefined {
	if (character === '') return undefined;
	const code = character.charCodeAt(0);
	if (code < 0x100) return code;
	const place = shown.indexOf(character);
	return place < 0 || character === '' ? undefined : 0x80 + place;
}
