import { escapeMarkup } from '../../formats/escape.ts';
import { writeClock } from '../../text/clock.ts';
import { escapeMarkdown } from '../../text/markdown.ts';
import type { Quotation } from './quotesIn.ts';

/** How a quotation is written for where it goes. */
export type QuoteFormat = 'markdown' | 'plain' | 'html';

/** Quotations as one text, a blank line between them. */
export const writeQuotes = (quotes: readonly Quotation[], format: QuoteFormat): string =>
	quotes.map(writers[format]).join('\n\n');

const writers: Readonly<Record<QuoteFormat, (quote: Quotation) => string>> = {
	plain(quote) {
		const about = [...sourceOf(quote), ...(quote.link ? [quote.link] : [])];
		return `“${quote.paragraphs.join('\n\n')}”${about.length > 0 ? `\n— ${about.join(', ')}` : ''}`;
	},
	markdown(quote) {
		const { section, seconds, link } = quote;
		const time = seconds === undefined ? [] : [clock(seconds)];
		const about = [
			...whoOf(quote).map(escapeMarkdown),
			...(section ? [`*${escapeMarkdown(section)}*`] : []),
			...(link ? time.map((text) => `[${text}](<${link}>)`) : time),
		];
		const lines = quote.paragraphs.map(escapeMarkdown);
		return [...lines, ...(about.length > 0 ? [`— ${about.join(', ')}`] : [])].map((line) => `> ${line}`).join('\n>\n');
	},
	html(quote) {
		const { section, seconds, link } = quote;
		const address = link && escapeMarkup(link);
		const time = seconds === undefined ? [] : [`<time datetime="PT${Math.floor(seconds)}S">${clock(seconds)}</time>`];
		const about = [
			...whoOf(quote).map((name) => `<cite>${escapeMarkup(name)}</cite>`),
			...(section ? [escapeMarkup(section)] : []),
			...(address ? time.map((text) => `<a href="${address}">${text}</a>`) : time),
		];
		const paragraphs = quote.paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`).join('');
		const footer = about.length > 0 ? `<footer>— ${about.join(', ')}</footer>` : '';
		return `<blockquote${address ? ` cite="${address}"` : ''}>${paragraphs}${footer}</blockquote>`;
	},
};

const sourceOf = (quote: Quotation): readonly string[] => [
	...whoOf(quote),
	...(quote.section ? [quote.section] : []),
	...(quote.seconds === undefined ? [] : [clock(quote.seconds)]),
];

const whoOf = ({ name, affiliation }: Quotation): readonly string[] =>
	name === undefined ? [] : [affiliation ? `${name} (${affiliation})` : name];

const hour = 3600;
const clock = (seconds: number): string => writeClock(seconds, seconds >= hour ? '0:00:00' : '0:00');
