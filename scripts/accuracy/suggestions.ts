import { nameKey } from '../../server/src/conventions/names.ts';
import { suggestSpeakers } from '../../server/src/facts/suggest/suggestSpeakers.ts';
import { collections, type Removal, removals } from './removals.ts';

interface Counts {
	all: number;
	first: number;
	three: number;
	/** Removals of persons who have another turn. */
	again: number;
	firstAgain: number;
	threeAgain: number;
	lastOther: number;
	recentThree: number;
}

const none = (): Counts => ({
	all: 0,
	first: 0,
	three: 0,
	again: 0,
	firstAgain: 0,
	threeAgain: 0,
	lastOther: 0,
	recentThree: 0,
});

/** How often the person of a removed label is found, over all collections and over texts with more than three speakers. */
export interface Found {
	readonly rows: readonly { readonly name: string; readonly all: Counts }[];
	readonly all: Counts;
	readonly many: Counts;
	/** Milliseconds a suggestion, facts known, the least first. */
	readonly times: readonly number[];
}

/** Takes up to so many labels of each file away, one at a time, and looks for the person among the suggestions. */
export function measureAll(corpus: string, perFile: number): Found {
	const rows = collections(corpus).map((name) => ({ name, ...measure(`${corpus}${name}`, perFile) }));
	return {
		rows,
		all: total(rows.map(({ all }) => all)),
		many: total(rows.map(({ many }) => many)),
		times: rows.flatMap(({ times }) => times).sort((a, b) => a - b),
	};
}

/** Prints the measure beside two baselines: the last other speaker, and the last three. */
export function suggestions(corpus: string, perFile = 60): void {
	const { rows, all, many, times } = measureAll(corpus, perFile);
	console.log(
		`\nSuggestions: the person of a removed label, up to ${perFile} a file. “again”: only persons who have another turn.\n  collection               removed   first  in three  again: first  in three  baselines: last other  last three`,
	);
	for (const row of rows) print(row.name, row.all);
	print('all', all);
	print('more than three speakers', many);
	const mean = times.reduce((a, b) => a + b, 0) / times.length;
	const rare = times[Math.floor(times.length * 0.99)] ?? 0;
	console.log(`  ${mean.toFixed(2)} ms a suggestion, 99 of 100 below ${rare.toFixed(2)} ms`);
	console.log(
		'  The weights were fitted on these texts; fitted without the collection that is measured:\n  node scripts/accuracy/weights.ts',
	);
}

function measure(folder: string, perFile: number) {
	const all = none();
	const many = none();
	const times: number[] = [];
	for (const removal of removals(folder, perFile)) {
		suggestSpeakers(removal.transcript, 0);
		const start = performance.now();
		const names = suggestSpeakers(removal.transcript, removal.line).map(({ name }) => nameKey(name));
		times.push(performance.now() - start);
		const place = names.findIndex((name) => removal.names.has(name));
		for (const counts of removal.speakers > 3 ? [all, many] : [all]) count(counts, removal, place);
	}
	return { all, many, times };
}

function count(counts: Counts, { onlyTurn, recent, names }: Removal, place: number): void {
	const is = (other: ReadonlySet<string> | undefined) =>
		other !== undefined && [...names].some((name) => other.has(name));
	const [, ...others] = recent;
	counts.all++;
	if (place === 0) counts.first++;
	if (place >= 0 && place < 3) counts.three++;
	if (!onlyTurn) {
		counts.again++;
		if (place === 0) counts.firstAgain++;
		if (place >= 0 && place < 3) counts.threeAgain++;
	}
	if (is(others[0])) counts.lastOther++;
	if (others.slice(0, 3).some(is)) counts.recentThree++;
}

function total(rows: readonly Counts[]): Counts {
	const sum = none();
	for (const row of rows) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += row[key];
	return sum;
}

function print(
	name: string,
	{ all, first, three, again, firstAgain, threeAgain, lastOther, recentThree }: Counts,
): void {
	const share = (part: number, whole: number) => (whole === 0 ? 'none' : (part / whole).toFixed(3));
	const cells = [
		share(first, all),
		share(three, all),
		share(firstAgain, again).padStart(12),
		share(threeAgain, again),
		share(lastOther, all).padStart(18),
		share(recentThree, all),
	];
	console.log(`  ${name.padEnd(24)} ${String(all).padStart(7)}   ${cells.join('   ')}`);
}
