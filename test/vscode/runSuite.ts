import type Mocha from 'mocha';
import { plainReporter } from './reporter.ts';

/** Mocha in an extension host: `load` imports the test files, once Mocha's `suite` and `test` are there for them. `only` is a part of the names of the tests to run. */
export async function runSuite(
	host: string,
	Library: typeof Mocha,
	load: () => Promise<unknown>,
	only?: string,
): Promise<void> {
	const reporter = plainReporter(host, Library.reporters.Base);
	const mocha = new Library({ ui: 'tdd', timeout: 20_000, reporter, ...(only && { grep: only }) });
	mocha.suite.emit('pre-require', globalThis, '', mocha);
	await load();
	const failures = await new Promise<number>((resolve) => mocha.run(resolve));
	if (failures > 0) throw new Error(`${failures} failed`);
}
