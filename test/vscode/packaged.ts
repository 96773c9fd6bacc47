import Mocha from 'mocha';
import { runSuite } from './runSuite.ts';

/** Runs a few tests in a VS Code in which the packed extension is installed and none is under development. */
export function run(): Promise<void> {
	return runSuite('packaged', Mocha, async () => {
		await import('./installed.test.ts');
		await import('./activation.test.ts');
		await import('./language.test.ts');
		await import('./hostile.test.ts');
	});
}
