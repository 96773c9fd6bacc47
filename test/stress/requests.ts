import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Cost, everythingOf } from './measured.ts';

/**
 * `npm run stress:requests -- [KB ...] [--only WORDS]`: what every request and every command costs at most, in seconds of
 * the processor, over texts that grow in all the ways that some work once did not keep up with, over hostile YAML, files of
 * other programs, and annotations by the thousand. None may cost more than a second at 100 KB, nor four at 2 MB, and none may
 * meet a fault; the exit status says whether one does. `--only` takes the texts whose description has the words.
 *
 * Each text has a process of its own, so that nothing pays for what others left in memory. What costs more than it may is
 * measured again, as growth is: other processes slow one measurement down, not three in a row.
 */
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const sizes = process.argv
	.slice(2)
	.filter((word) => /^\d+$/.test(word))
	.map(Number);
const limits = (sizes.length > 0 ? sizes : [100, 2048]).map((kb) => ({ kb, most: kb <= 100 ? 1 : 4 }));
/** What costs less than this of what is allowed is not printed. */
const worthSaying = 0.5;
const attempts = 3;

const one = fileURLToPath(new URL('measureOne.ts', import.meta.url));

function measured(kb: number, index: number): readonly Cost[] {
	const { stdout, stderr, status } = spawnSync(process.execPath, [one, String(kb), String(index)], {
		encoding: 'utf8',
		maxBuffer: 1e9,
	});
	if (status === 0) return JSON.parse(stdout);
	return [{ what: 'the whole', seconds: 0, fault: stderr || `ended with ${status}` }];
}

function leastOf(kb: number, index: number, most: number): readonly Cost[] {
	let costs = measured(kb, index);
	for (let attempt = 1; attempt < attempts && costs.some(({ seconds }) => seconds > most); attempt++) {
		const again = new Map(measured(kb, index).map((cost) => [cost.what, cost.seconds]));
		costs = costs.map((cost) => ({ ...cost, seconds: Math.min(cost.seconds, again.get(cost.what) ?? cost.seconds) }));
	}
	return costs;
}

let failed = 0;
for (const { kb, most } of limits) {
	const slowest = new Map<string, Cost & { readonly about: string }>();
	for (const [index, { about }] of everythingOf(kb).entries()) {
		if (only !== undefined && !about.includes(only)) continue;
		for (const cost of leastOf(kb, index, most)) {
			const { what, seconds, fault } = cost;
			if (seconds > most * worthSaying) console.log(`${kb} KB  ${seconds.toFixed(2)} s  ${what}  (${about})`);
			if (fault !== undefined) console.log(`${kb} KB  fault: ${what}  (${about})\n${fault}`);
			if (seconds > most || fault !== undefined) failed++;
			if (seconds > (slowest.get(what)?.seconds ?? -1)) slowest.set(what, { ...cost, about });
		}
	}
	console.log(`\n${kb} KB: the slowest of each, in seconds; ${most} are allowed`);
	for (const { what, about, seconds } of [...slowest.values()].sort((a, b) => b.seconds - a.seconds))
		console.log(`${seconds.toFixed(2).padStart(7)}  ${what.padEnd(48)} ${about}`);
	console.log();
}
console.log(failed === 0 ? 'Nothing is slower than allowed.' : `${failed} are slower than allowed, or met a fault.`);
process.exitCode = failed === 0 ? 0 : 1;
