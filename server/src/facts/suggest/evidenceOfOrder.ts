import { lineName, type Put } from './evidence.ts';
import type { Gap } from './gap.ts';

const ranks = ['last other', 'second other', 'third other', 'fourth other'] as const;
const nextRanks = ['next other', 'second next other'] as const;
const rankReasons = [
	'spoke before the last speaker',
	'is one of the last three who spoke',
	'spoke a little earlier',
	'spoke earlier',
] as const;

/** Who spoke last and who speaks next: people answer each other, and who was interrupted goes on. */
export function orderEvidence(
	{ before, after, linesBefore, linesAfter, people, conversation, said }: Gap,
	put: Put,
): void {
	const [last = -1, lastButOne = -1] = before;
	const [next = -1, nextButOne = -1] = after;
	const others = distinct(before, last);
	const nextOthers = distinct(after, next);
	const earlier = (offset: number) => lineName(linesBefore[offset] ?? 0);
	const later = (offset: number) => lineName(linesAfter[offset] ?? 0);
	for (const [rank, feature] of ranks.entries()) {
		const other = others[rank];
		if (other) put(feature, other.person, 1, () => `${rankReasons[rank] ?? ''} (${earlier(other.offset)})`);
	}
	for (const [rank, feature] of nextRanks.entries()) {
		const other = nextOthers[rank];
		const when = rank === 0 ? 'after the next speaker' : 'soon after';
		if (other) put(feature, other.person, 1, () => `speaks ${when} (${later(other.offset)})`);
	}
	if (last >= 0) put('same as before', last, 1, () => `spoke just before (${earlier(0)})`);
	if (next >= 0) put('same as after', next, 1, () => `speaks next (${later(0)})`);
	if (lastButOne >= 0 && last === next && lastButOne !== last) {
		const name = people[last]?.name ?? '';
		put('resumes', lastButOne, 1, () => `spoke right before ${name} (${earlier(1)}), who speaks again after`);
		if (lastButOne === nextButOne)
			put(
				'goes back and forth',
				lastButOne,
				1,
				() => `takes turns with ${name} here (lines ${(linesBefore[1] ?? 0) + 1} to ${(linesAfter[1] ?? 0) + 1})`,
			);
	}
	const { turns } = conversation;
	for (const { index, placeholder, speaker } of people) {
		if (placeholder) put('placeholder', index, 1);
		if (!speaker || turns[index] === 0) put('silent', index, 1);
		else if ((speaker.turns[0]?.line ?? 0) >= said.line)
			put('unheard', index, 1, () => `first speaks in ${lineName(speaker.turns[0]?.line ?? 0)}`);
	}
}

interface Turn {
	readonly person: number;
	readonly offset: number;
}

function distinct(row: readonly number[], except: number): readonly Turn[] {
	const found: Turn[] = [];
	for (const [offset, person] of row.entries()) {
		if (person >= 0 && person !== except && !found.some((turn) => turn.person === person))
			found.push({ person, offset });
	}
	return found;
}
