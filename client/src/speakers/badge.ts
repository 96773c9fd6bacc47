/**
 * What stands in a speaker's badge, two or three characters: the number or letter of a voice without a name, `?` for
 * somebody unknown, else the first letters of the first and last word.
 */
export function badgeText(name: string, placeholder: boolean): string {
	const [, number, letter] = (placeholder && /(?<!\d)0{0,6}(\d{1,3})$|(?<=\s)([A-Za-z])$/.exec(name)) || [];
	const voice = number ?? letter;
	if (voice !== undefined) return voice.toUpperCase();
	if (placeholder) return '?';
	const words = name.split(/[\s_/]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
	const [first = '?'] = words;
	const last = words.length > 1 ? words.at(-1) : undefined;
	return firstLetter(first) + firstLetter(last ?? '');
}

const firstLetter = (word: string): string => ([...word][0] ?? '').toUpperCase();

const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** A badge of 16 × 16 pixels, as SVG. */
export const badge = (text: string, fill: string, ink: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><rect x="0.5" y="1.5" width="15" height="13" rx="3" fill="${fill}"/><text x="8" y="11.5" font-family="sans-serif" font-size="${text.length > 2 ? 7 : 9}" font-weight="600" text-anchor="middle" fill="${ink}">${escaped(text)}</text></svg>`;

/** A bar beside the lines below a label, as SVG. */
export const bar = (fill: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" preserveAspectRatio="none"><rect x="6.5" width="3" height="16" fill="${fill}" opacity="0.75"/></svg>`;

/** An SVG as an address. */
export const dataAddress = (svg: string): string => `data:image/svg+xml;base64,${base64(svg)}`;

/** Node's Buffer is not there in a web worker, and `btoa` takes Latin-1 alone. */
const base64 = (text: string): string =>
	btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
