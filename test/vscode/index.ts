import Mocha from 'mocha';
import { loadEverywhere } from './everywhere.ts';
import { runSuite } from './runSuite.ts';

/** Runs the suite in an extension host; VS Code calls it, with the desktop build and with the served one alike. */
export function run(): Promise<void> {
	const load = async () => {
		await loadEverywhere();
		await import('./closing.test.ts');
		await import('./git.test.ts');
	};
	return runSuite('vscode', Mocha, load, process.env.TRANSCRIPT_TESTS);
}
