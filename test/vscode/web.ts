import Mocha from 'mocha/mocha.mjs';
import { plainReporter } from './reporter.ts';

/** Runs the smaller suite in a web worker's extension host, the one of vscode.dev: no Node, a virtual workspace. */
export async function run(): Promise<void> {
	const mocha = new Mocha({ ui: 'tdd', timeout: 20_000, reporter: plainReporter('web', Mocha.reporters.Base) });
	mocha.suite.emit('pre-require', globalThis, '', mocha);
	await import('./activation.test.ts');
	await import('./language.test.ts');
	const failures = await new Promise<number>((resolve) => mocha.run(resolve));
	if (failures > 0) throw new Error(`${failures} failed`);
}
