import { quotesIn } from '../../features/quote/quotesIn.ts';
import { writeQuotes } from '../../features/quote/writeQuotes.ts';
import { type QuoteAnswer, type QuoteParams, quoteRequest } from '../../protocol.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';

/** What is said in a range, to be quoted elsewhere. */
export const quote: Feature = documentFeature(
	new RequestType<QuoteParams, QuoteAnswer, void>(quoteRequest),
	{},
	{},
	({ document, place }, { range, format }) => {
		const quotes = quotesIn(document.transcript, range, place);
		return quotes.length === 0 ? {} : { text: writeQuotes(quotes, format) };
	},
);
