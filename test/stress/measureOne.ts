import { everythingOf } from './measured.ts';

/** Measures one text, by its size in KB and its place in the list, and writes what its parts cost as JSON. */
const [kb = 0, index = 0] = process.argv.slice(2).map(Number);
const costs = (await everythingOf(kb)[index]?.costs()) ?? [];
process.stdout.write(JSON.stringify(costs));
