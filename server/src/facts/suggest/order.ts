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
export function order({ before, after, people, conversation, said }: Gap, put: Put): void {
	const [last = -1, lastButOne = -1] = before;
	const [next = -1, nextButOne = -1] = after;
	const others = distinct(before, last);
	const nextOthers = distinct(after, next);
	for (const [rank, feature] of ranks.entries()) {
		const person = others[rank];
		if (person !== undefined) put(feature, person, 1, () => rankReasons[rank] ?? '');
	}
	for (const [rank, feature] of nextRanks.entries()) {
		const person = nextOthers[rank];
		if (person !== undefined)
			put(feature, person, 1, () => (rank === 0 ? 'speaks after the next speaker' : 'speaks soon after'));
	}
	if (last >= 0) put('same as before', last, 1, () => 'spoke just before');
	if (next >= 0) put('same as after', next, 1, () => 'speaks next');
	if (lastButOne >= 0 && last === next && lastButOne !== last) {
		const name = people[last]?.name ?? '';
		put('resumes', lastButOne, 1, () => `spoke before ${name} did, and ${name} answers`);
		if (lastButOne === nextButOne) put('goes back and forth', lastButOne, 1, () => `and ${name} take turns here`);
	}
	const { turns } = conversation;
	for (const { index, placeholder, speaker } of people) {
		if (placeholder) put('placeholder', index, 1);
		if (!speaker || turns[index] === 0) put('silent', index, 1);
		else if ((speaker.turns[0]?.line ?? 0) >= said.line)
			put('unheard', index, 1, () => `first speaks in ${lineName(speaker.turns[0]?.line ?? 0)}`);
	}
}

function distinct(row: readonly number[], except: number): readonly number[] {
	const found: number[] = [];
	for (const person of row) if (person >= 0 && person !== except && !found.includes(person)) found.push(person);
	return found;
}
