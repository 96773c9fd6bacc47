import Mocha from 'mocha/mocha.mjs';
import { loadEverywhere } from './everywhere.ts';
import { runSuite } from './runSuite.ts';

/** Runs the smaller suite in a web worker's extension host, the one of vscode.dev: no Node, a virtual workspace. */
export function run(): Promise<void> {
	return runSuite('web', Mocha, loadEverywhere, process.env.TRANSCRIPT_TESTS);
}
