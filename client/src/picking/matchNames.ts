/** Letters alone: without accents, in lower case. Marks that are no letters count as spaces. */
export const plainName = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[øœæßłđ]/g, (letter) => pairs[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Letters that Unicode takes for no base letter with an accent. */
const pairs: Readonly<Record<string, string>> = { ø: 'o', œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', đ: 'd' };

/** How well a name fits what is typed: 0 the whole name, then its beginning, the beginnings of its words, a part; undefined not at all. */
function matchOf(name: string, typed: string): number | undefined {
	const own = plainName(name);
	const wanted = plainName(typed);
	if (own === wanted) return 0;
	if (own.startsWith(wanted)) return 1;
	const words = own.split(' ');
	if (wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 2;
	return own.includes(wanted) ? 3 : undefined;
}

/** Those that fit what is typed, the best first; in their own order where nothing is typed or two fit as well. */
export function matching<T>(items: readonly T[], namesOf: (item: T) => readonly string[], typed: string): readonly T[] {
	if (plainName(typed) === '') return items;
	return items
		.flatMap((item) => {
			const found = namesOf(item).flatMap((name) => matchOf(name, typed) ?? []);
			return found.length > 0 ? [{ item, match: Math.min(...found) }] : [];
		})
		.sort((a, b) => a.match - b.match)
		.map(({ item }) => item);
}
