import { stress } from './stress.ts';

/** `npm run stress -- [DOCUMENTS] [EDITS] [SEED]`: no stale problem at the end, and no memory that stays behind. */
const [documents = '200', edits = '10000', seed = '1'] = process.argv.slice(2);
/** The same texts and problems at both times: a twentieth is what compiled code and the collector make of it. */
const most = 1.05;

const { stale, logged, heap } = await stress({
	documents: Number(documents),
	edits: Number(edits),
	seed: Number(seed),
});
const [first = 0, last = 0] = heap;
console.log(
	`${documents} documents, ${edits} edits: ${stale.length} with stale problems, ${logged.length} lines in the log`,
);
console.log(`heap after a tenth: ${Math.round(first / 1e6)} MB, at the end: ${Math.round(last / 1e6)} MB`);
for (const line of [...stale, ...logged].slice(0, 20)) console.log(line);
process.exitCode = stale.length > 0 || logged.length > 0 || last > first * most ? 1 : 0;
