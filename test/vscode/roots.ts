import Mocha from 'mocha';
import { runSuite } from './runSuite.ts';

/** Runs what is to hold in a window with several folders, while another window has them open too. */
export const run = (): Promise<void> =>
	runSuite('roots', Mocha, () => import('./roots.test.ts'), process.env.TRANSCRIPT_TESTS);
