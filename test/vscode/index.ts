import Mocha from 'mocha';
import { runSuite } from './runSuite.ts';

/** Runs the suite in an extension host; VS Code calls it, with the desktop build and with the served one alike. */
export function run(): Promise<void> {
	return runSuite('vscode', Mocha, async () => {
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
