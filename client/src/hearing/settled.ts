/** Something that others wait for, and whoever ends the waiting. */
export interface Settled {
	readonly done: Promise<void>;
	settle(): void;
}

/** A new one; it may be settled any number of times. */
export function settled(): Settled {
	let settle = (): void => {};
	const done = new Promise<void>((resolve) => {
		settle = resolve;
	});
	return { done, settle: () => settle() };
}
