import { stress } from './stress.ts';

/** `npm run stress -- [DOCUMENTS] [EDITS] [SEED]`: no stale problem at the end, and no memory that stays behind. */
const [documents = '200', edits = '10000', seed = '1'] = process.argv.slice(2);
/** What is learned of names and words fills up at first; over the last third of the edits nothing may stay behind. */
const mostAtEnd = 1.02;
const mostInAll = 1.1;

const { stale, logged, heap } = await stress({
	documents: Number(documents),
	edits: Number(edits),
	seed: Number(seed),
});
const [first = 0] = heap;
const last = heap.at(-1) ?? 0;
console.log(
	`${documents} documents, ${edits} edits: ${stale.length} with stale problems, ${logged.length} lines in the log`,
);
console.log(`objects after each tenth, in MB: ${heap.map((bytes) => (bytes / 1e6).toFixed(1)).join(', ')}`);
for (const line of [...stale, ...logged].slice(0, 20)) console.log(line);
process.exitCode =
	stale.length > 0 || logged.length > 0 || last > first * mostInAll || last > (heap.at(-4) ?? last) * mostAtEnd ? 1 : 0;
