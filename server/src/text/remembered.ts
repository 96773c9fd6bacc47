/** What was noted while something was computed; undefined where nothing was, or nobody listens. */
let noted: Set<object> | undefined;

/** Notes something that what is being computed depends on. */
export function noteDependency(thing: object): void {
	noted ??= new Set();
	noted.add(thing);
}

/** Computes something apart: what is noted meanwhile is given back, and is not noted for whoever asked. */
export function computeNoting<Result>(compute: () => Result): {
	readonly result: Result;
	readonly notes?: ReadonlySet<object>;
} {
	const before = noted;
	noted = undefined;
	try {
		const result = compute();
		return noted ? { result, notes: noted } : { result };
	} finally {
		noted = before;
	}
}

/** A value with what was noted while it was computed: whoever gets it from memory depends on the same. */
interface Remembered<Result> {
	readonly result: Result;
	readonly notes?: ReadonlySet<object>;
}

function recalled<Result>({ result, notes }: Remembered<Result>): Result {
	if (notes) for (const thing of notes) noteDependency(thing);
	return result;
}

/** A function of a value that never changes, computed once for each and forgotten with it. */
export function remembered<A extends object, Result>(compute: (a: A) => Result): (a: A) => Result {
	const memory = new WeakMap<A, Remembered<Result>>();
	return (a) => {
		let entry = memory.get(a);
		if (!entry) {
			entry = computeNoting(() => compute(a));
			memory.set(a, entry);
		}
		return recalled(entry);
	};
}

/** The same for two values: computed once for each pair. */
export function rememberedPair<A extends object, B extends object, Result>(
	compute: (a: A, b: B) => Result,
): (a: A, b: B) => Result {
	const memory = new WeakMap<A, WeakMap<B, Remembered<Result>>>();
	return (a, b) => {
		let byB = memory.get(a);
		if (!byB) {
			byB = new WeakMap();
			memory.set(a, byB);
		}
		let entry = byB.get(b);
		if (!entry) {
			entry = computeNoting(() => compute(a, b));
			byB.set(b, entry);
		}
		return recalled(entry);
	};
}
