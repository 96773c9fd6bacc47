/** Assertions of our own: the web worker's extension host has no `node:assert`. */
class AssertionError extends Error {
	readonly actual: unknown;
	readonly expected: unknown;

	constructor(message: string, actual: unknown, expected: unknown) {
		super(message);
		this.name = 'AssertionError';
		this.actual = actual;
		this.expected = expected;
	}
}

/** Fails unless a value is there and true. */
export function ok(value: unknown, message = 'Expected a value that counts as true'): asserts value {
	if (!value) throw new AssertionError(message, value, true);
}

/** Fails unless two values are the same. */
export function equal<T>(actual: T, expected: T, message = 'Expected the same value'): void {
	if (!Object.is(actual, expected)) throw new AssertionError(message, actual, expected);
}

/** Fails unless two values of plain data look the same, with their properties in the same order. */
export function deepEqual<T>(actual: T, expected: T, message = 'Expected the same data'): void {
	if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new AssertionError(message, actual, expected);
}

/** Fails at once. */
export function fail(message: string): never {
	throw new AssertionError(message, undefined, undefined);
}
