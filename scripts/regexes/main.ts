import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host/root.ts';
import { composed, type Found, literals } from './collect.ts';
import { lostBackslash } from './lost.ts';
import { slowness } from './timing.ts';

/**
 * Holds every regular expression of the server and the client to linear time, on texts made from the pattern itself, and
 * looks for lost backslashes. Prints what is wrong; exits 1 where something is.
 */
const all = new Map<string, Found>();
for (const found of [...literals(), ...(await composed(readSamples))])
	all.set(`/${found.source}/${found.flags}`, found);
let faults = 0;
for (const [shown, { source, flags, place }] of all) {
	const pattern = new RegExp(source, flags);
	const lost = lostBackslash(pattern);
	const slow = lost === undefined ? slowness(pattern) : undefined;
	const start = shown.slice(0, 200);
	if (lost !== undefined) console.log(`${place} ${lost}\n  ${start}`);
	if (slow) {
		const { length, time, attack } = slow;
		console.log(`${place} takes ${time.toFixed(0)} ms for ${length} characters ${JSON.stringify(attack)}\n  ${start}`);
	}
	if (lost !== undefined || slow) faults += 1;
}
console.log(`${all.size} regular expressions, ${faults} at fault`);
process.exit(faults > 0 ? 1 : 0);

/** Patterns that are put together when they are first needed: the samples need them. */
async function readSamples(): Promise<void> {
	const { parse } = await import('../../server/src/parser/parse.ts');
	const { lintAll } = await import('../../server/src/lint/lint.ts');
	const { readSettings } = await import('../../server/src/lint/settings.ts');
	const { settings } = readSettings({});
	const samples = readdirSync(join(root, 'samples'), { recursive: true, encoding: 'utf8' });
	for (const name of samples.filter((file) => /\.(?:md|txt|vtt|srt)$/.test(file))) {
		lintAll(parse(readFileSync(join(root, 'samples', name), 'utf8').split('\n')), settings);
	}
}
