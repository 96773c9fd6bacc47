/** How many items at the beginning of a list fit, where all that fit come before all that do not. */
export function countUpTo<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		const item = items[middle];
		if (item !== undefined && fits(item)) low = middle + 1;
		else high = middle;
	}
	return low;
}
