import { onOneLine } from './excerpt.ts';

/** A piece of a line: plain, emphasised, or a link. */
export type Piece =
	| string
	| { readonly text: string; readonly line: number }
	| { readonly text: string; readonly href: string };

/** A short note on something in a text, as a hover shows it. */
export interface Card {
	readonly title: string;
	/** What stands beside the title in a lighter weight. */
	readonly subtitle?: string;
	/** Short paragraphs; empty ones are left out. */
	readonly lines: readonly (readonly Piece[])[];
}

/** The pieces of several lists, with a dot between those that say something. */
export function dotted(...parts: readonly (readonly Piece[] | string | undefined)[]): readonly Piece[] {
	const said = parts.flatMap((part) => {
		const pieces = typeof part === 'string' ? [part] : (part ?? []);
		return pieces.length === 0 || pieces[0] === '' ? [] : [pieces];
	});
	return said.flatMap((pieces, index) => (index === 0 ? pieces : [' · ', ...pieces]));
}

/** A card in Markdown. `uri` is the document's: links to its lines (zero-based) carry them counted from one. */
export function cardInMarkdown({ title, subtitle, lines }: Card, uri: string): string {
	const head = `**${escaped(title)}**${subtitle === undefined ? '' : ` · ${escaped(subtitle)}`}`;
	const body = lines.map((pieces) =>
		pieces
			.map((piece) => {
				if (typeof piece === 'string') return escaped(piece);
				const target = 'line' in piece ? `${uri}#L${piece.line + 1}` : piece.href;
				return `[${escaped(piece.text)}](<${target.replace(/[<>\s]/g, encodeURIComponent)}>)`;
			})
			.join(''),
	);
	return [head, ...body].filter((line) => line !== '').join('\n\n');
}

/** A card in plain text. */
export const cardInPlainText = ({ title, subtitle, lines }: Card): string =>
	[
		subtitle === undefined ? title : `${title} · ${subtitle}`,
		...lines.map((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')),
	]
		.filter((line) => line !== '')
		.map(onOneLine)
		.join('\n');

/** Text that Markdown shows as it is. */
const escaped = (text: string): string => onOneLine(text).replace(/[\\`*_{}[\]<>#|~&$!]/g, '\\$&');
