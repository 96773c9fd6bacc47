import type { ReadingOptions } from '../project.ts';

/** How annotations are written. */
export const annotationFormats = ['text', 'json', 'csv', 'web-annotation', 'tei'] as const;

/** What `annotations` was told. */
export interface AnnotationsOptions extends ReadingOptions {
	readonly format: (typeof annotationFormats)[number];
	/** Whether the words that were marked are written: they are somebody's. */
	readonly quotes: boolean;
}
