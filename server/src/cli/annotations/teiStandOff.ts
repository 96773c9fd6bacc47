import { pathToFileURL } from 'node:url';
import type { Annotations } from '../../annotations/annotations.ts';
import type { AnnotationEvent } from '../../annotations/event.ts';
import { writerName } from '../../annotations/standing.ts';
import { type AnnotatedText, rangeOfWords } from '../../annotations/words.ts';
import { escapeMarkup } from '../../formats/escape.ts';
import { motivations } from './motivations.ts';

/**
 * The annotations of a file as a TEI document that stands off from it: an `annotation` each, with whoever made it
 * (`respStmt`), when, why and where its words stand now, as lines of the file (RFC 5147).
 * https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-annotation.html
 */
export function teiAnnotations(
	file: string,
	text: AnnotatedText,
	{ list, standing }: Annotations,
	quotes: boolean,
): string {
	const source = file === '-' ? 'urn:transcript:standard-input' : pathToFileURL(file).href;
	const items = list.flatMap(({ event, target, place }) => {
		const quote = quotes ? (target.heading ?? target.exact) : '';
		const range =
			place && (place.heading === undefined ? rangeOfWords(text, place.from, place.to) : lineOf(place.heading));
		const lines = range ? `#line=${range.start.line},${range.end.line + 1}` : '';
		const replies = (standing.about.get(event.id) ?? []).filter(({ act }) => act === 'reply');
		return [
			annotationOf(event, `${source}${lines}`, quote, standing),
			...replies.map((reply) => annotationOf(reply, `#${nameOf(event.id)}`, '', standing)),
		];
	});
	const title = escapeMarkup(`Annotations of ${file}`);
	return [
		'<TEI>',
		headerOf(title, escapeMarkup(source)),
		`<standOff>\n<listAnnotation>${items.map((item) => `\n${item}`).join('')}\n</listAnnotation>\n</standOff>`,
		'</TEI>\n',
	].join('\n');
}

const headerOf = (title: string, source: string): string =>
	`<teiHeader><fileDesc><titleStmt><title>${title}</title></titleStmt><publicationStmt><p>Not published.</p></publicationStmt><sourceDesc><p>${source}</p></sourceDesc></fileDesc></teiHeader>`;

/** What stands around the documents of all files. */
export const corpusAround = {
	begin: `<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n${headerOf('Annotations', 'Annotations beside transcripts.')}\n`,
	end: '</teiCorpus>\n',
} as const;

/** Names of XML begin with a letter and hold no more than letters, digits, dots and lines. */
const nameOf = (id: string): string => `a${id.replace(/[^\w.-]/g, '_')}`;

function annotationOf(
	event: AnnotationEvent,
	target: string,
	quote: string,
	standing: Annotations['standing'],
): string {
	const said = event.body ?? event.tag ?? event.assignee ?? '';
	const who = escapeMarkup(writerName(standing, event.by));
	const parts = [
		`<respStmt><resp>${escapeMarkup(event.act)}</resp><name>${who}</name></respStmt>`,
		`<revisionDesc><change when="${escapeMarkup(event.at)}"/></revisionDesc>`,
		...(said === '' ? [] : [`<note>${escapeMarkup(said)}</note>`]),
		...(quote === '' ? [] : [`<note type="quote">${escapeMarkup(quote)}</note>`]),
	];
	return `<annotation xml:id="${nameOf(event.id)}" motivation="${motivations[event.act] ?? 'editing'}" target="${escapeMarkup(target)}">${parts.join('')}</annotation>`;
}

const lineOf = (line: number) => ({ start: { line }, end: { line } });
