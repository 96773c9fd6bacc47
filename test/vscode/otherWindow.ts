import Mocha from 'mocha';
import { runSuite } from './runSuite.ts';

/** Runs in the window beside that of `roots.ts`. */
export const run = (): Promise<void> => runSuite('beside', Mocha, () => import('./otherWindow.test.ts'));
