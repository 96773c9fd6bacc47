import Mocha from 'mocha';
import { plainReporter } from './reporter.ts';

/** Runs the suite in an extension host; VS Code calls it, with the desktop build and with the served one alike. */
export async function run(): Promise<void> {
	const mocha = new Mocha({ ui: 'tdd', timeout: 20_000, reporter: plainReporter('vscode', Mocha.reporters.Base) });
	mocha.suite.emit('pre-require', globalThis, '', mocha);
	// Imported only now: Mocha's `suite` and `test` are there from here on.
	await import('./activation.test.ts');
	await import('./language.test.ts');
	const failures = await new Promise<number>((resolve) => mocha.run(resolve));
	if (failures > 0) throw new Error(`${failures} failed`);
}
