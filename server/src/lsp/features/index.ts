import type { Feature } from '../feature.ts';
import { codeActions } from './codeActions.ts';
import { documentSymbols } from './documentSymbols.ts';
import { foldingRanges } from './foldingRanges.ts';
import { summary } from './summary.ts';

/**
 * Every request that the server answers, diagnostics left out. A feature is a pure function in a file of its own in
 * `server/src/features`, a file here that says it in the protocol's words, and a line in this list.
 */
export const features: readonly Feature[] = [documentSymbols, foldingRanges, codeActions, summary];
