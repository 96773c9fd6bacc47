import { wordsOf } from '../text/words.ts';
import type { Flow, FlowingTurn } from './flow.ts';

/** So many words tell a turn from others; edits behind them change no address. */
const words = 8;

/**
 * Addresses of headings and turns on a page, by what they say and not by their number: links into a page lead to the
 * same place after turns were put in, taken out or changed elsewhere. What says the same is told apart by its order.
 */
export function pageIds(flow: readonly Flow[]): ReadonlyMap<Flow, string> {
	const counts = new Map<string, number>();
	const ids = new Map<Flow, string>();
	const add = (item: Flow, id: string) => {
		const count = (counts.get(id) ?? 0) + 1;
		counts.set(id, count);
		ids.set(item, count === 1 ? id : `${id}-${count}`);
	};
	for (const item of flow) {
		if (item.kind === 'heading') add(item, `section-${slug(item.title)}`);
		if (item.kind === 'turn' && !item.continued) add(item, `turn-${hash(begun(item))}`);
	}
	return ids;
}

/** Not who says it: an attribution that is put right moves no address. */
const begun = ({ parts }: FlowingTurn): string =>
	wordsOf(
		parts
			.map(({ text }) => text.slice(0, 500))
			.join(' ')
			.slice(0, 500),
	)
		.slice(0, words)
		.join(' ')
		.toLowerCase();

const slug = (title: string): string =>
	title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60) || hash(title);

/** FNV-1a over UTF-16 units, in base 36: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
	return value.toString(36);
}
