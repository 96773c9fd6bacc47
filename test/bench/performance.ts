import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { goalRows } from './goals.ts';
import { houses, sizes } from './houses.ts';
import { type Costs, costOfNode, measure, presses } from './keys.ts';
import { type Index, type ManyFiles, measureIndex, measureManyFiles } from './manyFiles.ts';
import { measureParts } from './parts.ts';
import { measurePeers, type PeerCosts } from './peers.ts';
import { canMeasure } from './processTimes.ts';

/**
 * Measures keys in every way of writing and size, and writes docs/performance.md. `--large` takes 11 MB too, `--two`
 * leaves 275 KB out, `--quick` these and letters alone. `--peers DIR` measures programs that read
 * Markdown in the same run; see peers.ts. What stands behind the tables, from "## Why" on, is kept.
 */
const { values } = parseArgs({
	options: {
		large: { type: 'boolean', default: false },
		quick: { type: 'boolean', default: false },
		two: { type: 'boolean', default: false },
		peers: { type: 'string' },
	},
});

const columns = Object.entries(sizes).filter(
	([name]) => (values.large || name !== '11 MB') && (!(values.quick || values.two) || name !== '275 KB'),
);
const measured = values.quick ? presses.slice(0, 1) : presses;
const number = (value: number | undefined): string =>
	value === undefined ? '' : value < 10 ? value.toFixed(1) : value.toFixed(0);
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown, its columns as wide as what stands in them; all but the first hold numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((_, index) => Math.max(3, ...[head, ...rows].map((cells) => cells[index]?.length ?? 0)));
	const padded = (cells: readonly string[]) =>
		cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)));
	const rule = widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
	return [padded(head), rule, ...rows.map(padded)].map((cells) => row(...cells)).join('\n');
}

/** How cost grows from the smallest text to the largest: 0 for not at all, 1 in proportion. */
function exponent(costs: readonly Costs[], press: string): string {
	const largest = costs.findLastIndex(({ keys }) => keys.has(press));
	const [first, last] = [costs[0]?.keys.get(press), costs[largest]?.keys.get(press)];
	const [small, large] = [columns[0]?.[1] ?? 1, columns[largest]?.[1] ?? 1];
	if (first === undefined || last === undefined) return '';
	return (Math.log(Math.max(1, last) / Math.max(1, first)) / Math.log(large / small)).toFixed(2);
}

/** What many files cost, in a terminal and in a workspace. */
function manyFiles(own: ManyFiles, index: Index): string {
	const speed = ({ time }: { readonly time: number }): string => ((own.size * 1000) / time).toFixed(2);
	const line = (name: string, run: { readonly time: number; readonly memory: number }) => [
		name,
		number(run.time),
		speed(run),
		number(run.memory),
	];
	const checks = table(
		['', 'ms', 'MB a second', 'memory, MB'],
		[
			line('transcript check', own.check),
			line('transcript check --cache, first', own.first),
			line('transcript check --cache, again', own.second),
			...(own.peer ? [line('markdownlint-cli2', own.peer)] : []),
		],
	);
	const indexed = table(
		['', ''],
		[
			['processor time until it stands, ms', number(index.time)],
			['by the clock, ms', number(index.wall)],
			['memory, MB', number(index.memory)],
			['a letter in an open file of 28 KB, ms', number(index.letter)],
			['the same without the other files, ms', number(index.letterAlone)],
		],
	);
	return `## Many files

${own.files} Markdown files of ${own.size.toFixed(1)} MB${own.real ? ' of real transcripts' : ', made up'}; processor time of all threads.

${checks}

The index of a workspace of ${index.files} transcripts of ${index.size.toFixed(1)} MB, in the server's process.

${indexed}`;
}

/** What each part costs until it is loaded. */
const parts = (): string =>
	`## Loading

Processor time to load each part, that of a Node that does nothing taken away; the least of five times.

${table(
	['', 'KB', 'ms'],
	measureParts().map(({ name, size, loading }) => [name, number(size), number(loading)]),
)}`;

if (!canMeasure)
	console.log('Skipped: the processor time of another process is read from /proc, which Linux alone has.');
else {
	const intro = `# Performance

Written by \`npm run bench\`. What a key costs: the user and system time of the server's process, in milliseconds, from the
change to the answer with the problems, over 20 presses right after the file was opened, divided by 20; nothing is taken
away for warming up. Each row has a server of its own. The texts are made up (\`test/bench/houses.ts\`). Growth is the
exponent from the smallest text to the largest: 0 where a key costs the same in any text, 1 where it costs in proportion.`;
	const file = join(fileURLToPath(new URL('../../docs/', import.meta.url)), 'performance.md');
	const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const why = known.includes('\n## Why') ? known.slice(known.indexOf('\n## Why')) : '';
	const node = await costOfNode();
	const machine = `The same machine, in the same run: a program of Node that does nothing costs ${number(node)} ms (25 on the machine on which the\ngoals were set: so many times slower this one was).`;
	const sections: string[] = [];
	const byHouse = new Map<string, ReadonlyMap<string, Costs>>();
	const [conference] = houses;
	if (values.peers !== undefined && conference) {
		// One after the other: what is measured is this process.
		const peers: PeerCosts[] = [];
		for (const [, size] of columns) peers.push(await measurePeers(values.peers, conference.text(size)));
		const rows = [...(peers[0]?.keys() ?? [])].map((name) => [name, ...peers.map((own) => number(own.get(name)))]);
		sections.push(`## Peers, the text of a press conference\n\n${table(['', ...columns.map(([name]) => name)], rows)}`);
	}
	for (const house of houses) {
		const costs: Costs[] = [];
		for (const [name, size] of columns) {
			console.log(`${house.name}, ${name}`);
			costs.push(await measure(house, size, size > 2_000_000 ? measured.slice(0, 1) : measured));
		}
		const names = columns.map(([name]) => name);
		byHouse.set(
			house.name,
			new Map(
				costs.flatMap((own, index) => {
					const name = names[index];
					return name === undefined ? [] : [[name, own] as const];
				}),
			),
		);
		const rows = measured.map(({ name }) => [
			name,
			...costs.map(({ keys }) => number(keys.get(name))),
			exponent(costs, name),
		]);
		const asked = [...(costs[0]?.requests.keys() ?? [])].map((name) => [
			name,
			...costs.map(({ requests }) => number(requests.get(name))),
			'',
		]);
		const others = [
			['start to first problems', ...costs.map(({ opening }) => number(opening)), ''],
			['“Use as Transcript” to first problems', ...costs.map(({ adopting }) => number(adopting)), ''],
			['lines split and hashed', ...costs.map(({ splitAndHash }) => number(splitAndHash)), ''],
			['memory, MB', ...costs.map(({ memory }) => number(memory)), ''],
		];
		sections.push(`## ${house.name}\n\n${table(['', ...names, 'growth'], [...rows, ...asked, ...others])}`);
		writeFileSync(file, `${intro}\n\n${machine}\n\n${sections.join('\n\n')}\n${why}`);
	}
	if (!values.quick) {
		console.log('many files');
		const files = measureManyFiles(values.peers);
		const index = await measureIndex();
		const head = ['', 'slowest in', 'goal', 'measured', 'on a calm machine', 'reached'];
		const goals = `## Goals

What was aimed at, in milliseconds of processor time on the machine of the goals, in the slowest way of writing. “On a calm
machine” is what was measured here over how many times slower this machine was; memory and the clock are as measured.

${table(head, goalRows(byHouse, files, index, node))}`;
		sections.unshift(goals);
		sections.push(manyFiles(files, index), parts());
		writeFileSync(file, `${intro}\n\n${machine}\n\n${sections.join('\n\n')}\n${why}`);
	}
	console.log(`Written: ${file}`);
}
