import { onOneLine } from './excerpt.ts';
import { type LinkPlace, lineTarget, linkTarget } from './linkTarget.ts';
import { escapeMarkdown } from './markdown.ts';

/**
 * A piece of a line: plain, a link to a line (zero-based) of the document or of another file of ours, or a link to what
 * somebody wrote; where that may not be a link its text stands alone.
 */
export type Piece =
	| string
	| { readonly text: string; readonly line: number; readonly uri?: string }
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
export function joinedByDots(...parts: readonly (readonly Piece[] | string | undefined)[]): readonly Piece[] {
	const said = parts.flatMap((part) => {
		const pieces = typeof part === 'string' ? [part] : (part ?? []);
		return pieces.length === 0 || pieces[0] === '' ? [] : [pieces];
	});
	return said.flatMap((pieces, index) => (index === 0 ? pieces : [' · ', ...pieces]));
}

/** A card in Markdown, about the document at a place. Links to lines carry them counted from one. */
export function cardInMarkdown({ title, subtitle, lines }: Card, place: LinkPlace): string {
	const head = `**${escapeMarkdown(title).trim()}**${subtitle === undefined ? '' : ` · ${escapeMarkdown(subtitle)}`}`;
	const body = lines.map((pieces) => pieces.map((piece) => pieceInMarkdown(piece, place)).join(''));
	return [head, ...body].filter((line) => line !== '').join('\n\n');
}

function pieceInMarkdown(piece: Piece, place: LinkPlace): string {
	if (typeof piece === 'string') return escapeMarkdown(piece);
	const target =
		'line' in piece ? lineTarget(piece.uri ?? place.document, piece.line, place) : linkTarget(piece.href, place);
	const text = escapeMarkdown(piece.text);
	return target === undefined ? text : `[${text}](<${target}>)`;
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
