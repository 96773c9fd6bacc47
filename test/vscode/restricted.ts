import Mocha from 'mocha';
import { runSuite } from './runSuite.ts';

/** Runs what is to hold in Restricted Mode; the window must not trust its folder. */
export const run = (): Promise<void> =>
	runSuite(
		'restricted',
		Mocha,
		async () => {
			await import('./restricted.test.ts');
			await import('./hearing.test.ts');
		},
		process.env.TRANSCRIPT_TESTS,
	);
