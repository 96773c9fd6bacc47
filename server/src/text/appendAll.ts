/**
 * Adds items to the end of a list, however many there are: `push(...items)` hands each over as an argument, and throws
 * where there are more than a stack has room for, from about 100,000 on.
 */
export function appendAll<Item>(list: Item[], items: Iterable<Item>): void {
	for (const item of items) list.push(item);
}
