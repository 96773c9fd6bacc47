import type Mocha from 'mocha';

/**
 * A reporter that needs neither a terminal nor a document, so that it serves every VS Code host. It prints a line a
 * test, then the failures, then one plain closing line of counts.
 */
export function plainReporter(host: string, Base: typeof Mocha.reporters.Base): Mocha.ReporterConstructor {
	return class extends Base {
		constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
			super(runner, options);
			const counts = { passed: 0, failed: 0, skipped: 0 };
			const failures: string[] = [];
			runner.on('pass', (test) => {
				counts.passed++;
				console.log(`  ✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
			});
			runner.on('pending', (test) => {
				counts.skipped++;
				console.log(`  – ${test.fullTitle()} (skipped)`);
			});
			runner.on('fail', (test, error) => {
				counts.failed++;
				console.log(`  ✖ ${test.fullTitle()}`);
				failures.push(`✖ ${test.fullTitle()}\n${describeError(error)}`);
			});
			runner.once('end', () => {
				for (const failure of failures) console.log(failure);
				const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
				console.log(`${host}: ${counts.passed} passed, ${counts.failed} failed${skipped}`);
			});
		}
	};
}

/** What is wrong, the two values where the error has them, and where it happened. */
function describeError(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const values =
		'expected' in error && 'actual' in error
			? `\nexpected ${JSON.stringify(error.expected)}\nactual   ${JSON.stringify(error.actual)}`
			: '';
	return `${error.stack ?? error.message}${values}`;
}
