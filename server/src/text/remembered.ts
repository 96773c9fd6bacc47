/** A function of a value that never changes, computed once for each and forgotten with it. */
export function remembered<A extends object, Result>(compute: (a: A) => Result): (a: A) => Result {
	const memory = new WeakMap<A, { readonly result: Result }>();
	return (a) => {
		const entry = memory.get(a) ?? { result: compute(a) };
		memory.set(a, entry);
		return entry.result;
	};
}

/** The same for two values: computed once for each pair. */
export function rememberedPair<A extends object, B extends object, Result>(
	compute: (a: A, b: B) => Result,
): (a: A, b: B) => Result {
	const memory = new WeakMap<A, WeakMap<B, { readonly result: Result }>>();
	return (a, b) => {
		const byB = memory.get(a) ?? new WeakMap<B, { readonly result: Result }>();
		memory.set(a, byB);
		const entry = byB.get(b) ?? { result: compute(a, b) };
		byB.set(b, entry);
		return entry.result;
	};
}
