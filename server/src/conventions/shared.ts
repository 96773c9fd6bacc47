import type { NamedLabel } from '../model/convention.ts';
import { isQuote } from './lead.ts';

/** True where nothing but a label stands on the line. */
export const isOwnLine = (label: NamedLabel, text: string): boolean => label.speechAt >= text.length;

/** True for a label without emphasis, with a delimiter, and not inside a quote. */
export const isPlain = ({ markup }: NamedLabel): boolean =>
	markup.emphasis === '' && markup.delimiter !== '' && !isQuote(markup.lead);
