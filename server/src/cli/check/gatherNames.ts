import type { LabelUse } from '../../facts/misspellings/compare.ts';
import type { Input } from '../inputs.ts';
import { outcomesOf } from '../pool.ts';
import type { ReadingOptions } from '../project.ts';

/** Of fewer files none can show what a name is elsewhere. */
const leastFiles = 4;

/** The names in the labels of all files; undefined for few files, and where standard input is one, which is read once. */
export async function namesIn(
	files: readonly Input[],
	options: ReadingOptions,
): Promise<readonly (readonly LabelUse[])[] | undefined> {
	if (files.length < leastFiles || files.some(({ file, source = file }) => source === '-')) return undefined;
	const found: (readonly LabelUse[])[] = [];
	for await (const { output } of outcomesOf(files, { name: 'names', options })) {
		if (output === '') continue;
		const uses: readonly (readonly [string, number])[] = JSON.parse(output);
		found.push(uses.map(([name, count]) => ({ name, count })));
	}
	return found;
}
