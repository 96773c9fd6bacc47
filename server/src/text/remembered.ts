/** What was noted while something was computed; undefined where nothing was, or nobody listens. */
let noted: Set<object> | undefined;

/** Notes something that what is being computed depends on. */
export function noteDependency(thing: object): void {
	noted ??= new Set();
	noted.add(thing);
}

const notedSoFar = (): ReadonlySet<object> | undefined => noted;

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

/** Results by what they are of, and apart from them what a result depends on, which few do. */
interface Memory<A extends object, Result> {
	readonly results: WeakMap<A, Result>;
	dependencies: WeakMap<A, ReadonlySet<object>> | undefined;
}

const newMemory = <A extends object, Result>(): Memory<A, Result> => ({
	results: new WeakMap(),
	dependencies: undefined,
});

/** What is remembered of something, else what `compute` gives: whoever gets it from memory depends on the same. */
function recall<A extends object, Result>(memory: Memory<A, Result>, a: A, compute: (a: A) => Result): Result {
	const known = memory.results.get(a);
	if (known !== undefined || memory.results.has(a)) {
		const notes = memory.dependencies?.get(a);
		if (notes) for (const thing of notes) noteDependency(thing);
		return known as Result;
	}
	const before = noted;
	noted = undefined;
	let own: ReadonlySet<object> | undefined;
	let result: Result;
	try {
		result = compute(a);
		own = notedSoFar();
	} finally {
		noted = before;
	}
	memory.results.set(a, result);
	if (own) {
		memory.dependencies ??= new WeakMap();
		memory.dependencies.set(a, own);
		for (const thing of own) noteDependency(thing);
	}
	return result;
}

/** A function of a value that never changes, computed once for each and forgotten with it. */
export function remembered<A extends object, Result>(compute: (a: A) => Result): (a: A) => Result {
	const memory = newMemory<A, Result>();
	return (a) => recall(memory, a, compute);
}

/** The same for two values: computed once for each pair. */
export function rememberedPair<A extends object, B extends object, Result>(
	compute: (a: A, b: B) => Result,
): (a: A, b: B) => Result {
	const memory = new WeakMap<A, Memory<B, Result>>();
	return (a, b) => {
		let byB = memory.get(a);
		if (!byB) {
			byB = newMemory();
			memory.set(a, byB);
		}
		return recall(byB, b, (own) => compute(a, own));
	};
}
