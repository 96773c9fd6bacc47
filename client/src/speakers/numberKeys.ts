/**
 * Whom the keys 1 to 9 mean: who had a key keeps it, also when others are declared or speak more by now; who is gone
 * leaves the key to nobody; who is new gets the next one.
 */
export function keepKeys(before: readonly string[], roster: readonly string[]): readonly string[] {
	const kept = before.map((name) => (roster.includes(name) ? name : ''));
	return [...kept, ...roster.filter((name) => !before.includes(name))];
}

const known = new Map<string, readonly string[]>();

/** The keys of a document, for as long as the window is open. `roster` is its people as they are ordered now. */
export function keysOf(uri: string, roster: readonly string[]): readonly string[] {
	const keys = keepKeys(known.get(uri) ?? [], roster);
	known.set(uri, keys);
	return keys;
}
