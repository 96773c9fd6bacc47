/** The characters that captions and Markdown commonly write by name; others are left as they are written. */
const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	lrm: '\u200e',
	rlm: '\u200f',
	zwj: '\u200d',
	zwnj: '\u200c',
	shy: '\u00ad',
	hellip: '…',
	ndash: '–',
	mdash: '—',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	laquo: '«',
	raquo: '»',
	iexcl: '¡',
	iquest: '¿',
	copy: '©',
	deg: '°',
	euro: '€',
	pound: '£',
	middot: '·',
	bull: '•',
	times: '×',
};

/** The character that an entity stands for, its `&` and `;` left out: `amp`, `#39`, `#x27`. Undefined for one that is not known. */
export function characterOf(entity: string): string | undefined {
	if (!entity.startsWith('#')) return Object.hasOwn(entities, entity) ? entities[entity] : undefined;
	const code = /^#[xX]/.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
	return code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : undefined;
}
