/** Our own requests for seeing a whole text: overview and preview; `protocol.ts` hands them on. */

export type { LongTurn, OverviewSpeaker } from './features/overview/figures.ts';
export type { OverviewMark, OverviewStretch } from './features/overview/marks.ts';
export type { Overview, OverviewSection } from './features/overview/overview.ts';
export type { OverviewPause, OverviewPauses } from './features/overview/pauses.ts';
export type { OverviewRun } from './features/overview/runs.ts';
export type { Preview, PreviewItem } from './features/preview.ts';

/**
 * Asks for all of an open document at a glance: who speaks when, sections, findings, annotations, figures. Answered with an
 * `Overview` of at most 2,000 runs; an empty one where nobody speaks.
 */
export const overviewRequest = 'transcript/overview';

/** Asks for an open document as somebody reads it, with the lines of everything. Answered with a `Preview`. */
export const previewRequest = 'transcript/preview';
