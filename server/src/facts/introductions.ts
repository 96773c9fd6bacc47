import type { Introduction } from './introductions/introduction.ts';
import { introductionAtStart } from './introductions/opening.ts';
import { rolesSaid } from './introductions/roles.ts';
import { introductionsSaid } from './introductions/said.ts';

export type { Introduction } from './introductions/introduction.ts';

/**
 * Where the speaker of a text says who they are: by name (`I'm Ann Lee with CNN`, `Ann Lee, CNN. …` at the start) or by
 * office (`as Secretary General, I …`). In order; nothing where it is not likely. The text is speech on one line, without
 * markup. Takes time in proportion to its length.
 */
export function introductionsIn(text: string): readonly Introduction[] {
	const opening = introductionAtStart(text);
	const found = [...(opening ? [opening] : []), ...introductionsSaid(text), ...rolesSaid(text)];
	const first = new Map<number, Introduction>();
	for (const own of found) if (!first.has(own.span.start)) first.set(own.span.start, own);
	return [...first.values()].sort((a, b) => a.span.start - b.span.start);
}
