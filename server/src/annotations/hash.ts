/**
 * 64-bit FNV-1a of a text as UTF-8: 16 hex digits. Four 16-bit limbs, since JavaScript multiplies 53 bits exactly.
 * Source: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fnv1a64(text: string): string {
	const hash = { a: 0xcbf2, b: 0x9ce4, c: 0x8422, d: 0x2325 };
	for (let at = 0; at < text.length; at++) {
		const code = text.codePointAt(at) ?? 0;
		if (code < 0x80) {
			take(hash, code);
			continue;
		}
		if (code > 0xffff) {
			at++;
			take(hash, 0xf0 | (code >> 18));
			take(hash, 0x80 | ((code >> 12) & 63));
		} else if (code >= 0x800) take(hash, 0xe0 | (code >> 12));
		take(hash, code < 0x800 ? 0xc0 | (code >> 6) : 0x80 | ((code >> 6) & 63));
		take(hash, 0x80 | (code & 63));
	}
	return [hash.a, hash.b, hash.c, hash.d].map((limb) => limb.toString(16).padStart(4, '0')).join('');
}

/** The limbs of 64 bits, the highest first. */
interface Limbs {
	a: number;
	b: number;
	c: number;
	d: number;
}

/** Takes one byte in: xor, then times the prime, which is 2^40 + 0x1b3. */
function take(hash: Limbs, byte: number): void {
	const d = hash.d ^ byte;
	const d1 = d * 0x1b3;
	const c1 = hash.c * 0x1b3 + (d1 >>> 16);
	const b1 = hash.b * 0x1b3 + ((d << 8) & 0xffff) + (c1 >>> 16);
	const a1 = hash.a * 0x1b3 + ((hash.c << 8) & 0xffff) + (d >>> 8) + (b1 >>> 16);
	hash.a = a1 & 0xffff;
	hash.b = b1 & 0xffff;
	hash.c = c1 & 0xffff;
	hash.d = d1 & 0xffff;
}
