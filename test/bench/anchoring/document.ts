/** A text whose words carry hidden ids, so that the true place of an annotation is known after any edit. */
export interface Token {
	readonly id: number;
	readonly space: string;
	readonly text: string;
}

/** Lines of tokens; edits replace them. */
export type Tokens = readonly (readonly Token[])[];

/** Random numbers from a seed, in [0, 1): the same for the same seed. Source: mulberry32, public domain. */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

let lastId = 0;
const fresh = (text: string, space = ' '): Token => ({ id: ++lastId, space, text });

/** The tokens of lines. */
export const tokensOf = (lines: readonly string[]): Tokens =>
	lines.map((line) => [...line.matchAll(/(\s*)(\S+)/g)].map(([, space = '', text = '']) => fresh(text, space)));

/** The lines that tokens are. */
export const linesOf = (tokens: Tokens): readonly string[] =>
	tokens.map((line) => line.map(({ space, text }) => space + text).join(''));

/** The id of the token at a place; 0 where none stands. */
export function idAt(line: readonly Token[] | undefined, character: number): number {
	let at = 0;
	for (const { id, space, text } of line ?? []) {
		at += space.length + text.length;
		if (character < at) return id;
	}
	return 0;
}

const vocabulary = 'ferry harbour gate winter council budget bridge paper number question answer morning tide'.split(
	' ',
);

/** One random edit as people make them: of words, sentences, paragraphs, labels and whole turns. */
export function edited(tokens: Tokens, random: () => number): Tokens {
	const pick = (length: number) => Math.floor(random() * length);
	const lines = tokens.map((line, index) => ({ line, index })).filter(({ line }) => line.length > 3);
	const chosen = lines[pick(lines.length)];
	if (!chosen) return tokens;
	const { line, index } = chosen;
	const word = () => vocabulary[pick(vocabulary.length)] ?? 'tide';
	const at = 2 + pick(line.length - 2);
	const put = (...changed: readonly (readonly Token[])[]): Tokens => [
		...tokens.slice(0, index),
		...changed,
		...tokens.slice(index + 1),
	];
	const kind = random();
	if (kind < 0.3) return put([...line.slice(0, at), fresh(word()), ...line.slice(at + 1)]);
	if (kind < 0.45) return put([...line.slice(0, at), ...line.slice(at + 1)]);
	if (kind < 0.6) return put([...line.slice(0, at), fresh(word()), fresh(word()), ...line.slice(at)]);
	if (kind < 0.68) return put([...line.slice(0, at), ...line.slice(Math.min(line.length, at + 8))]);
	if (kind < 0.76)
		return put([...line.slice(0, at), ...Array.from({ length: 9 }, () => fresh(word())), ...line.slice(at)]);
	// A paragraph is cut in two, as a page break does.
	if (kind < 0.82)
		return put(line.slice(0, at), [], [{ ...(line[at] ?? fresh(word())), space: '' }, ...line.slice(at + 1)]);
	// A turn moves some turns further on.
	if (kind < 0.88) {
		const rest = [...tokens.slice(0, index), ...tokens.slice(index + 1)];
		const to = Math.min(rest.length, Math.max(0, index + 2 * (pick(9) - 4)));
		return [...rest.slice(0, to), line, ...rest.slice(to)];
	}
	// A turn is deleted.
	if (kind < 0.94) return [...tokens.slice(0, index), ...tokens.slice(index + 1)];
	// A turn is doubled: either copy is right, so both have the same ids.
	return put(line, [], line);
}
