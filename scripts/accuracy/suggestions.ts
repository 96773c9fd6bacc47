import { nameKey } from '../../server/src/conventions/names.ts';
import { suggestSpeakers } from '../../server/src/facts/suggestions.ts';
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

/** Takes labels away one at a time and looks for the person among the suggestions. */
export function suggestions(corpus: string, perFile = 60): void {
	const rows = collections(corpus).map((name) => ({ name, ...measure(`${corpus}${name}`, perFile) }));
	console.log(
		`Suggestions: the person of a removed label (up to ${perFile} a file)\n  corpus                  removed  first  in three  | person has other turns: first  in three | last other  last three`,
	);
	for (const { name, all } of rows) print(name, all);
	print('all', total(rows.map(({ all }) => all)));
	print('more than three speakers', total(rows.map(({ many }) => many)));
	const elapsed = rows.flatMap(({ times }) => times).sort((a, b) => a - b);
	console.log(
		`  ${(elapsed.reduce((a, b) => a + b, 0) / elapsed.length).toFixed(2)} ms a suggestion, 99th percentile ${(elapsed[Math.floor(elapsed.length * 0.99)] ?? 0).toFixed(2)} ms`,
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
		if (process.env.MISSES && place !== 0)
			console.log(
				`${removal.file}:${removal.line + 1} ${[...removal.names][0]} at ${place}; ${names.slice(0, 3).join(' | ')}`,
			);
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
	console.log(
		`  ${name.padEnd(24)} ${String(all).padStart(5)}   ${share(first, all)}  ${share(three, all)}  |  ${share(firstAgain, again)}  ${share(threeAgain, again)}  |  ${share(lastOther, all)}  ${share(recentThree, all)}`,
	);
}
