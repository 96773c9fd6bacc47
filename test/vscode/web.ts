import Mocha from 'mocha/mocha.mjs';
import { runSuite } from './runSuite.ts';

/** Runs the smaller suite in a web worker's extension host, the one of vscode.dev: no Node, a virtual workspace. */
export function run(): Promise<void> {
	return runSuite('web', Mocha, async () => {
		await import('./activation.test.ts');
		await import('./language.test.ts');
		await import('./problems.test.ts');
		await import('./sample.test.ts');
		await import('./files.test.ts');
		await import('./shared.test.ts');
		await import('./names.test.ts');
		await import('./writing.test.ts');
	});
}
