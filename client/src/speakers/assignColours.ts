/** So many names are remembered; a workspace with more begins anew with those that are shown. */
const mostNames = 3000;

/**
 * The colour of each speaker, as an index below `colours`: names that are known keep theirs, a new one gets the one that
 * its letters say, or the next that neither its neighbours nor, while there are enough, anybody else here has. `turns`
 * are the names of the speakers, turn by turn.
 */
export function assignColours(
	turns: readonly string[],
	known: Readonly<Record<string, number>>,
	colours: number,
): Readonly<Record<string, number>> {
	const names = [...new Set(turns)];
	const neighbours = neighboursOf(turns);
	const here = new Map(
		names.flatMap((name) => (Object.hasOwn(known, name) ? [[name, known[name] ?? 0] as const] : [])),
	);
	for (const name of names) {
		if (here.has(name)) continue;
		const used = new Map<number, number>();
		for (const index of here.values()) used.set(index, (used.get(index) ?? 0) + 1);
		const near = new Set([...(neighbours.get(name) ?? [])].map((other) => here.get(other)));
		const own = hashOf(name) % colours;
		const cost = (index: number): number =>
			(near.has(index) ? colours * 100 : 0) + (used.get(index) ?? 0) * colours + ((index - own + colours) % colours);
		const choices = Array.from({ length: colours }, (_, index) => index);
		here.set(
			name,
			choices.reduce((best, index) => (cost(index) < cost(best) ? index : best)),
		);
	}
	const all = { ...known, ...Object.fromEntries(here) };
	return Object.keys(all).length > mostNames ? Object.fromEntries(here) : all;
}

/** Who speaks right before or after whom. */
function neighboursOf(turns: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	const add = (name: string, other: string): void => {
		const own = found.get(name);
		if (own) own.add(other);
		else found.set(name, new Set([other]));
	};
	for (const [index, name] of turns.entries()) {
		const next = turns[index + 1];
		if (next === undefined || next === name) continue;
		add(name, next);
		add(next, name);
	}
	return found;
}

/** The same number for the same name, for good. */
function hashOf(name: string): number {
	let hash = 7;
	for (const letter of name.normalize('NFC')) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
	return hash;
}
