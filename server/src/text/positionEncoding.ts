/** What a character of a position counts: bytes of UTF-8, UTF-16 code units (as everywhere in this code), code points. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

/** A place in a line, in UTF-16 units, as another encoding counts it. What lies beyond the line's end is its end. */
export function toEncoding(line: string, character: number, encoding: PositionEncoding): number {
	const before = line.slice(0, character);
	if (encoding === 'utf-16') return before.length;
	let count = 0;
	for (const sign of before) count += unitsOf(sign, encoding);
	return count;
}

/**
 * A place in a line as an encoding counts it, in UTF-16 units. What lies inside of a code point is its start; what lies
 * beyond the line's end is its end.
 */
export function fromEncoding(line: string, character: number, encoding: PositionEncoding): number {
	if (encoding === 'utf-16') return Math.min(character, line.length);
	let count = 0;
	let at = 0;
	for (const sign of line) {
		count += unitsOf(sign, encoding);
		if (count > character) break;
		at += sign.length;
	}
	return at;
}

function unitsOf(sign: string, encoding: PositionEncoding): number {
	if (encoding === 'utf-32') return 1;
	const code = sign.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}
