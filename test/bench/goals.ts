import type { Costs } from './keys.ts';
import type { Index, ManyFiles } from './manyFiles.ts';

/** What was aimed at, on a machine on which a Node that does nothing costs 25 ms of processor time. */
interface Goal {
	readonly what: string;
	/** Milliseconds of processor time unless `unit` says otherwise. */
	readonly most: number;
	readonly measured: number | undefined;
	readonly unit: 'ms' | 'MB' | 's';
	/** Where the figure is the slowest of several ways of writing, which. */
	readonly house: string;
}

/** The costs of each house, by the name of the size. */
export type ByHouse = ReadonlyMap<string, ReadonlyMap<string, Costs>>;

/** What a Node that does nothing costs where the goals were set, in milliseconds. */
const calmNode = 25;

function worst(houses: ByHouse, size: string, of: (costs: Costs) => number | undefined) {
	let found: { readonly measured: number | undefined; readonly house: string } = { measured: undefined, house: '' };
	for (const [house, costs] of houses) {
		const own = costs.get(size);
		const value = own && of(own);
		if (value !== undefined && value > (found.measured ?? -1)) found = { measured: value, house };
	}
	return found;
}

function goalsOf(houses: ByHouse, index: Index | undefined): readonly Goal[] {
	const key = (name: string) => (costs: Costs) => costs.keys.get(name);
	const request = (name: string) => (costs: Costs) => costs.requests.get(name);
	const ms = 'ms' as const;
	const goal = (what: string, most: number, size: string, of: (costs: Costs) => number | undefined): Goal => ({
		what: `${what}, ${size}`,
		most,
		unit: ms,
		...worst(houses, size, of),
	});
	return [
		goal('a letter', 4, '28 KB', key('letter')),
		goal('a letter', 6, '1.1 MB', key('letter')),
		goal('a letter', 10, '11 MB', key('letter')),
		goal('Enter', 6, '1.1 MB', key('Enter')),
		goal('a page pasted', 6, '1.1 MB', key('a page pasted')),
		goal('a label deleted, put back', 6, '1.1 MB', key('a label deleted, put back')),
		goal('a letter in a label', 6, '1.1 MB', key('a letter in a label')),
		goal('a letter, outline and folds', 11, '1.1 MB', request('a letter, outline and folds')),
		goal('code actions as the cursor moves', 5, '1.1 MB', request('code actions as the cursor moves')),
		goal('hover', 20, '1.1 MB', request('hover')),
		goal('completion', 20, '1.1 MB', request('completion')),
		goal('rename', 20, '1.1 MB', request('rename')),
		goal('start to first problems', 250, '28 KB', ({ opening }) => opening),
		goal('“Use as Transcript” to first problems', 1000, '1.1 MB', ({ adopting }) => adopting),
		{ what: 'memory, 1.1 MB', most: 120, unit: 'MB', ...worst(houses, '1.1 MB', ({ memory }) => memory) },
		{ what: 'memory, 11 MB', most: 400, unit: 'MB', ...worst(houses, '11 MB', ({ memory }) => memory) },
		...(index
			? [{ what: 'the index of 3,000 files', most: 10, unit: 's' as const, measured: index.wall / 1000, house: '' }]
			: []),
	];
}

const shown = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/**
 * The goals as rows of a table: what, where it is slowest, goal, measured, and measured over how much slower than the machine
 * of the goals this one is. Memory and the clock are not divided.
 */
export function goalRows(
	houses: ByHouse,
	files: ManyFiles | undefined,
	index: Index | undefined,
	node: number,
): readonly (readonly string[])[] {
	const ratio = node / calmNode;
	const rows = goalsOf(houses, index).flatMap(({ what, most, unit, measured, house }) => {
		if (measured === undefined) return [];
		const calm = unit === 'ms' ? measured / ratio : measured;
		return [[what, house, `${most} ${unit}`, shown(measured), shown(calm), calm <= most ? 'yes' : 'no']];
	});
	if (!files) return rows;
	const speed = (files.size * 1000) / files.check.time;
	const faster = files.first.time / files.second.time;
	return [
		...rows,
		['check, MB a second', '', '2', speed.toFixed(2), (speed * ratio).toFixed(2), speed * ratio >= 2 ? 'yes' : 'no'],
		[
			'check, memory',
			'',
			'300 MB',
			shown(files.check.memory),
			shown(files.check.memory),
			files.check.memory <= 300 ? 'yes' : 'no',
		],
		['check --cache again, times faster', '', '10', shown(faster), shown(faster), faster >= 10 ? 'yes' : 'no'],
		...(files.peer
			? [
					[
						'check beside markdownlint-cli2, ms',
						'',
						shown(files.peer.time),
						shown(files.check.time),
						shown(files.check.time),
						files.check.time <= files.peer.time ? 'yes' : 'no',
					],
				]
			: []),
	];
}
