import type { AnnotationEvent } from './event.ts';

/** An event as its line, without an end. */
const lineOfEvent = (event: AnnotationEvent): string => JSON.stringify(event);

/**
 * The text of an annotation file with events behind all that it holds: what stands there stays as it is, whatever it
 * is, and gets the line end that its last line may lack.
 */
export const withEvents = (text: string, events: readonly AnnotationEvent[]): string =>
	(text === '' || text.endsWith('\n') ? text : `${text}\n`) + events.map((event) => `${lineOfEvent(event)}\n`).join('');
