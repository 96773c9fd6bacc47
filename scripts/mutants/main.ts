import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../host/copyProject.ts';
import { namedMutants } from './named.ts';
import { type Mutant, mutantsOf } from './operators.ts';
import { testsOf, wings } from './wings.ts';

/**
 * `npm run mutants -- COUNT SEED`: breaks the code on purpose and looks whether a test notices. First the named changes,
 * each of which must be noticed; then COUNT small ones drawn from all of the core, whose share is the score. Works in a
 * copy, so that nothing is left broken.
 */
const [count = 60, seed = 1] = process.argv.slice(2).map(Number);
const copy = copyProject('mutants');
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));

/** A change that goes round for ever is noticed, too. */
const patience = 300_000;

/** Whether some test fails; the tests pass as long as nothing is changed. */
function isNoticed(tests: readonly string[]): boolean {
	const { status } = spawnSync(process.execPath, ['--test', '--test-isolation=none', '--test-reporter=dot', ...tests], {
		cwd: copy,
		stdio: 'ignore',
		timeout: patience,
		killSignal: 'SIGKILL',
		env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
	});
	return status !== 0;
}

function noticed(file: string, change: (text: string) => string, tests: readonly string[]): boolean {
	const place = join(copy, file);
	const before = readFileSync(place, 'utf8');
	writeFileSync(place, change(before));
	try {
		return isNoticed(tests);
	} finally {
		writeFileSync(place, before);
	}
}

/** Tests that fail anyway notice nothing. */
const sound = new Map<string, boolean>();
function areSound(tests: readonly string[]): boolean {
	const key = tests.join(' ');
	const known = sound.get(key) ?? (tests.length > 0 && !isNoticed(tests));
	sound.set(key, known);
	if (!known) console.log(`these tests fail, or there are none: ${key}`);
	return known;
}

let faults = 0;
for (const { title, file, from, to, tests } of namedMutants) {
	if (areSound(tests) && noticed(file, (text) => text.replace(from, () => to), tests)) continue;
	faults += 1;
	console.log(`not noticed: ${title} (${file})`);
}
console.log(`${namedMutants.length - faults} of ${namedMutants.length} named changes are noticed`);

/** Numbers from 0 to 1 that are the same for the same seed: https://en.wikipedia.org/wiki/Linear_congruential_generator */
let state = seed;
const random = (): number => {
	state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
	return state / 2 ** 32;
};
let killed = 0;
let tried = 0;
for (const { folder, files } of wings()) {
	const all = files.flatMap((file): readonly Mutant[] => mutantsOf(file));
	const share = Math.ceil(count / wings().length);
	if (share === 0 || !areSound(testsOf(folder))) continue;
	let own = 0;
	const drawn = Array.from({ length: Math.min(share, all.length) }, () => all[Math.floor(random() * all.length)]);
	for (const mutant of drawn) {
		if (!mutant) continue;
		const { file, at, from, to, line } = mutant;
		tried += 1;
		if (noticed(file, (text) => text.slice(0, at) + to + text.slice(at + from.length), testsOf(folder))) own += 1;
		else console.log(`  survived: ${file}:${line} ${from} → ${to}`);
	}
	killed += own;
	console.log(`${folder}: ${own} of ${drawn.length}`);
}
console.log(
	`score: ${killed} of ${tried} drawn changes are noticed, ${Math.round((killed / Math.max(1, tried)) * 100)} %`,
);
process.exit(faults > 0 ? 1 : 0);
