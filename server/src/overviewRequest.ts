/** Our own request for the overview; `protocol.ts` hands it on. */

export type { LongTurn, OverviewSpeaker } from './features/overview/figures.ts';
export type { OverviewMark, OverviewStretch } from './features/overview/marks.ts';
export type { Overview, OverviewSection } from './features/overview/overview.ts';
export type { OverviewPause, OverviewPauses } from './features/overview/pauses.ts';
export type { OverviewRun } from './features/overview/runs.ts';

/**
 * Asks for all of an open document at a glance: who speaks when, sections, findings, annotations, figures. Answered with an
 * `Overview` of at most 2,000 runs; an empty one where nobody speaks.
 */
export const overviewRequest = 'transcript/overview';
