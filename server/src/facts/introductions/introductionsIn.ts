import { introductionAtStart } from './atStart.ts';
import { rolesSaid } from './inOffice.ts';
import type { Introduction } from './introduction.ts';
import { introductionsSaid } from './myNameIs.ts';
import { introductionsWithoutCapitals } from './withoutCapitals.ts';

export type { Introduction } from './introduction.ts';

/**
 * Where the speaker of a text says who they are: by name (`I'm Ann Lee with CNN`, `Ann Lee, CNN. …` at the start) or by
 * office (`as Secretary General, I …`). In order; nothing where it is not likely. The text is speech on one line, without
 * markup. Takes time in proportion to its length.
 */
export function introductionsIn(text: string): readonly Introduction[] {
	const opening = introductionAtStart(text);
	const found = [
		...(opening ? [opening] : []),
		...introductionsSaid(text),
		...introductionsWithoutCapitals(text),
		...rolesSaid(text),
	];
	const first = new Map<number, Introduction>();
	for (const own of found) if (!first.has(own.span.start)) first.set(own.span.start, own);
	return [...first.values()].sort((a, b) => a.span.start - b.span.start);
}
