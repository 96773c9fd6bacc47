/**
 * Texts of another language by the English ones; places to fill are `{0}`, `{1}` in both. What fills `{0!}` in the English
 * one is a text too, such as a reason.
 */
export type Texts = Readonly<Record<string, string>>;

/** A text in the language of the user; the English one where there is none in it. */
export type Say = (english: string) => string;

/** An English text with places, taken apart. */
interface Template {
	/** What stands between the places: one more than there are places. */
	readonly parts: readonly string[];
	/** Which number each place has. */
	readonly places: readonly number[];
	/** The numbers of those that hold a text which is said in the other language too. */
	readonly texts: ReadonlySet<number>;
	readonly translated: string;
	/** How many characters are fixed: the template that says most is the one that is meant. */
	readonly fixed: number;
}

/** Longer texts are none of ours. */
const longest = 2000;
/** A message has no more sentences. */
const mostSentences = 6;

/** Says everything as it is. */
export const asItIs: Say = (english) => english;

/** Says things in another language. Of a message of several sentences each may be a text of its own. */
export function sayIn(texts: Texts): Say {
	const find = findTextIn(texts);
	return (english) => find(english) ?? english;
}

/** The same, with undefined where a text, or a sentence of it, is not among those known. */
export function findTextIn(texts: Texts): (english: string) => string | undefined {
	const templates = Object.entries(texts)
		.map(([english, translated]) => toTemplate(english, translated))
		.sort((a, b) => b.fixed - a.fixed);
	const exact = new Map(Object.entries(texts));
	const known = new Map<string, string | undefined>();
	const whole = (text: string): string | undefined => {
		const same = exact.get(text);
		if (same !== undefined && !/\{\d\}/.test(same)) return same;
		for (const template of templates) {
			const filled = fill(template, text, whole);
			if (filled !== undefined) return filled;
		}
		return undefined;
	};
	const sentences = (text: string, left: number): string | undefined => {
		// Where a template fits more than one sentence, the end of a name's title is taken for that of a sentence: whole first.
		const own = whole(text);
		if (own !== undefined || left === 0) return own;
		for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
			if (!/[.?!]/.test(text[at - 1] ?? '')) continue;
			const first = whole(text.slice(0, at));
			const rest = first === undefined ? undefined : sentences(text.slice(at + 1), left - 1);
			if (rest !== undefined) return `${first}${/[。？！]$/u.test(first ?? '') ? '' : ' '}${rest}`;
		}
		return undefined;
	};
	return (text) => {
		if (templates.length === 0 || text.length > longest) return undefined;
		if (!known.has(text)) {
			if (known.size > 5000) known.clear();
			known.set(text, sentences(text, mostSentences));
		}
		return known.get(text);
	};
}

function toTemplate(english: string, translated: string): Template {
	const parts = english.split(/\{\d!?\}/);
	const found = [...english.matchAll(/\{(\d)(!?)\}/g)];
	const places = found.map(([, place]) => Number(place));
	const texts = new Set(found.flatMap(([, place, mark]) => (mark ? [Number(place)] : [])));
	return { parts, places, texts, translated, fixed: parts.join('').length };
}

/** Each place takes as little as it can; undefined where the text is not of the template, or a place would take a sentence. */
function fill(
	{ parts, places, texts, translated }: Template,
	text: string,
	say: (text: string) => string | undefined,
): string | undefined {
	const [first = ''] = parts;
	const last = parts.at(-1) ?? '';
	if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
	if (places.length === 0) return text === first ? translated : undefined;
	const values = new Map<number, string>();
	let at = first.length;
	for (const [index, place] of places.entries()) {
		const next = parts[index + 1] ?? '';
		const isLast = index === places.length - 1;
		const end = isLast ? text.length - last.length : text.indexOf(next, at + 1);
		if (end <= at) return undefined;
		const value = text.slice(at, end);
		const own = texts.has(place) ? say(value) : undefined;
		// In quotes stands what somebody said or wrote, of however many sentences.
		if (own === undefined && !parts[index]?.endsWith('“') && /[a-z)”"][.?!] [A-Z]/.test(value)) return undefined;
		values.set(place, own ?? value);
		at = end + next.length;
	}
	return translated.replace(/\{(\d)\}/g, (_, place: string) => values.get(Number(place)) ?? '');
}
