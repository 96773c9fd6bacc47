import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { houses, sizes } from './houses.ts';
import { type Costs, canMeasure, measure, presses } from './keys.ts';

/** Measures keys in every way of writing and size, and writes docs/performance.md. `--large` takes 11 MB too. */
const { values } = parseArgs({ options: { large: { type: 'boolean', default: false } } });

const columns = Object.entries(sizes).filter(([name]) => values.large || name !== '11 MB');
const number = (value: number | undefined): string =>
	value === undefined ? '' : value < 10 ? value.toFixed(1) : value.toFixed(0);
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
	return [row(...head), row(...rule), ...rows.map((cells) => row(...cells))].join('\n');
}

/** How cost grows from the smallest text to the largest: 0 for not at all, 1 in proportion. */
function exponent(costs: readonly Costs[], press: string): string {
	const [first, last] = [costs[0]?.keys.get(press), costs.at(-1)?.keys.get(press)];
	const [small, large] = [columns[0]?.[1] ?? 1, columns.at(-1)?.[1] ?? 1];
	if (first === undefined || last === undefined) return '';
	return (Math.log(Math.max(1, last) / Math.max(1, first)) / Math.log(large / small)).toFixed(2);
}

if (!canMeasure)
	console.log('Skipped: the processor time of another process is read from /proc, which Linux alone has.');
else {
	const sections: string[] = [];
	for (const house of houses) {
		const costs: Costs[] = [];
		for (const [name, size] of columns) {
			console.log(`${house.name}, ${name}`);
			costs.push(await measure(house, size, size > 2_000_000 ? presses.slice(0, 1) : presses));
		}
		const names = columns.map(([name]) => name);
		const rows = presses.map(({ name }) => [
			name,
			...costs.map(({ keys }) => number(keys.get(name))),
			exponent(costs, name),
		]);
		const others = [
			['start to first problems', ...costs.map(({ opening }) => number(opening)), ''],
			['lines split and hashed', ...costs.map(({ splitAndHash }) => number(splitAndHash)), ''],
			['memory, MB', ...costs.map(({ memory }) => number(memory)), ''],
		];
		sections.push(`## ${house.name}\n\n${table(['', ...names, 'growth'], [...rows, ...others])}`);
	}
	const intro = `# Performance

Written by \`npm run bench\`. What a key costs: the user and system time of the server's process, in milliseconds, from the
change to the answer with the problems, over 20 presses right after the file was opened, divided by 20; nothing is taken
away for warming up. Each row has a server of its own. The texts are made up (\`test/bench/houses.ts\`). Growth is the
exponent from the smallest text to the largest: 0 where a key costs the same in any text, 1 where it costs in proportion.`;
	const file = join(fileURLToPath(new URL('../../docs/', import.meta.url)), 'performance.md');
	writeFileSync(file, `${intro}\n\n${sections.join('\n\n')}\n`);
	console.log(`Written: ${file}`);
}
