import { namesTogether, slipsElsewhere } from '../../facts/misspellings/elsewhere.ts';
import type { Input } from '../inputs.ts';
import { outcomesOf } from '../pool.ts';
import { progressOf } from '../progress.ts';
import type { Outcome } from '../task.ts';
import type { CheckOptions } from './options.ts';

/** Of fewer files none can show what a name is elsewhere. */
const leastFiles = 4;

/** Whether the names of some files are held against each other: not of a few, nor with standard input, which is read once. */
export const isAcrossFiles = (files: readonly Input[]): boolean =>
	files.length >= leastFiles && !files.some(({ file, source = file }) => source === '-');

/**
 * Outcomes in the order of the files. Each file is checked alone and tells its names; those in which one may be a slip for
 * a name of the others, few as a rule, are checked again with the names of all.
 */
export async function* outcomesAcross(files: readonly Input[], options: CheckOptions): AsyncGenerator<Outcome> {
	const alone: Outcome[] = [];
	const progress = progressOf(files.length);
	for await (const outcome of outcomesOf(files, { name: 'check', options: { ...options, tellsNames: true } })) {
		alone.push(outcome);
		progress.step(false);
	}
	progress.end();
	const names = alone.map((outcome) => outcome.names?.uses ?? []);
	const together = namesTogether(names);
	const mayHoldSlips = alone.map(({ names: told }) => {
		if (!told) return false;
		const own = new Map(told.uses.map(({ name, count }) => [name, count]));
		return slipsElsewhere(told.uses, told.declared, { together, own }).length > 0;
	});
	const again = files.filter((_, index) => mayHoldSlips[index]);
	const fixedBefore = Object.fromEntries(files.map(({ file }, index) => [file, alone[index]?.counts.fixed ?? 0]));
	const fresh = outcomesOf(again, { name: 'check', options: { ...options, names, fixedBefore } });
	try {
		for (const [index, outcome] of alone.entries()) {
			const checked = mayHoldSlips[index] ? (await fresh.next()).value : undefined;
			yield checked ? { ...checked, messages: [...outcome.messages, ...checked.messages] } : outcome;
		}
	} finally {
		await fresh.return(undefined);
	}
}
