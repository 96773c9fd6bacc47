import type { ReadingOptions } from '../project.ts';

/** How figures are written. */
export const statsFormats = ['text', 'json', 'csv'] as const;

/** What `stats` was told. */
export interface StatsOptions extends ReadingOptions {
	readonly format: (typeof statsFormats)[number];
}
