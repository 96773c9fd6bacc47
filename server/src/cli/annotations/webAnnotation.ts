import { pathToFileURL } from 'node:url';
import type { Annotation, Annotations } from '../../annotations/annotations.ts';
import type { AnnotationEvent } from '../../annotations/event.ts';
import { writerName } from '../../annotations/standing.ts';
import { type AnnotatedText, rangeOfWords } from '../../annotations/words.ts';
import { motivations } from './motivations.ts';

/**
 * The annotations of a file as items of a page of the W3C's model (https://www.w3.org/TR/annotation-model/): each selects
 * its words by their text, and the lines where they stand now (RFC 5147); without quotes by the lines alone.
 */
export function webAnnotations(
	file: string,
	text: AnnotatedText,
	{ list, standing }: Annotations,
	quotes: boolean,
): readonly object[] {
	const source = file === '-' ? 'urn:transcript:standard-input' : pathToFileURL(file).href;
	return list.flatMap((annotation) => {
		const { event } = annotation;
		const own = { ...head(event, standing), target: { source, selector: selectorsOf(text, annotation, quotes) } };
		const replies = (standing.about.get(event.id) ?? []).filter(({ act }) => act === 'reply');
		return [own, ...replies.map((reply) => ({ ...head(reply, standing), target: idOf(event.id) }))];
	});
}

/** A page with items. */
export const pageAround = {
	begin: '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[\n',
	end: '\n]}\n',
} as const;

const idOf = (id: string): string => `urn:ulid:${id}`;

const head = (event: AnnotationEvent, standing: Annotations['standing']) => ({
	id: idOf(event.id),
	type: 'Annotation',
	motivation: motivations[event.act] ?? 'editing',
	created: event.at,
	creator: { id: `urn:transcript:writer:${event.by}`, type: 'Person', name: writerName(standing, event.by) },
	...bodyOf(event),
});

function bodyOf({ act, body, tag, assignee }: AnnotationEvent) {
	const value = body ?? tag ?? assignee ?? (act === 'verify' ? 'verified' : undefined);
	if (value === undefined) return {};
	const purpose = motivations[act] ?? 'editing';
	return { body: { type: 'TextualBody', value, format: 'text/plain', purpose } };
}

/** Lines are counted between lines, from zero: `line=4,6` is the fifth and the sixth. */
function selectorsOf(text: AnnotatedText, { target, place }: Annotation, quotes: boolean): readonly object[] {
	const { exact, end, prefix, suffix, heading } = target;
	const lines = place && placeLines(text, place);
	const byLine = lines && {
		type: 'FragmentSelector',
		conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
		value: `line=${lines.first},${lines.last + 1}`,
	};
	const words = heading ?? exact;
	const first = { type: 'TextQuoteSelector', exact: words, ...(heading === undefined && { prefix, suffix }) };
	const byWords =
		end === undefined || heading !== undefined
			? first
			: { type: 'RangeSelector', startSelector: first, endSelector: { type: 'TextQuoteSelector', exact: end } };
	return [...(quotes ? [byWords] : []), ...(byLine ? [byLine] : [])];
}

function placeLines(text: AnnotatedText, place: NonNullable<Annotation['place']>) {
	if (place.heading !== undefined) return { first: place.heading, last: place.heading };
	const { start, end } = rangeOfWords(text, place.from, place.to);
	return { first: start.line, last: end.line };
}
