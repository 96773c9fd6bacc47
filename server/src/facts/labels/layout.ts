import type { SpeakerLabel } from '../../model/label.ts';

/** A part of a label that differs from label to label, or marks and spaces as they are written. */
export type LayoutPiece = { readonly part: LabelPart } | { readonly text: string };

/** What a label may be made of. */
export type LabelPart = 'name' | 'affiliation' | 'time';

/** How a label is laid out: `**`, name, ` `, affiliation, `:**`. */
export type LabelLayout = readonly LayoutPiece[];

/** The parts of a label as they stand in the text, brackets included. */
export type WrittenParts = Readonly<Record<'name', string> & Partial<Record<LabelPart, string>>>;

/** The layout of a label; `text` is its line. */
export function layoutOf(label: SpeakerLabel, text: string): LabelLayout {
	const pieces: LayoutPiece[] = [];
	let at = label.span.start;
	for (const { part, span } of partsOf(label)) {
		if (span.start < at) continue;
		if (span.start > at) pieces.push({ text: text.slice(at, span.start) });
		pieces.push({ part });
		at = span.end;
	}
	if (label.span.end > at) pieces.push({ text: text.slice(at, label.span.end) });
	return pieces;
}

/** The parts of a label as they are written. */
export const writtenPartsOf = (label: SpeakerLabel, text: string): WrittenParts => ({
	name: label.name,
	...Object.fromEntries(
		partsOf(label)
			.filter(({ part }) => part !== 'name')
			.map(({ part, span }) => [part, text.slice(span.start, span.end)]),
	),
});

function partsOf({ nameSpan, affiliation, timestamp }: SpeakerLabel) {
	const parts: { readonly part: LabelPart; readonly span: SpeakerLabel['span'] }[] = [{ part: 'name', span: nameSpan }];
	if (affiliation) parts.push({ part: 'affiliation', span: affiliation.span });
	if (timestamp) parts.push({ part: 'time', span: timestamp.span });
	return parts.sort((a, b) => a.span.start - b.span.start);
}

/** A name for the parts of a layout: two labels with the same have the same parts in the same kind of brackets. */
export function partsKey(parts: WrittenParts): string {
	const kind = (written: string | undefined) => (written === undefined ? '' : (/^\W/.exec(written)?.[0] ?? 'bare'));
	return `${kind(parts.affiliation)} ${parts.time === undefined ? '' : 'time'}`;
}

/**
 * The label that a layout makes of parts. What the layout has no place for goes where people look for it: an
 * affiliation behind the name, a time at the end.
 */
export function fillLayout(layout: LabelLayout, parts: WrittenParts): string {
	const has = (part: LabelPart) => layout.some((piece) => 'part' in piece && piece.part === part);
	const behindName = parts.affiliation !== undefined && !has('affiliation') ? ` ${bracketed(parts.affiliation)}` : '';
	const atEnd = parts.time !== undefined && !has('time') ? ` ${parts.time}` : '';
	const written = layout.map((piece) => {
		if ('text' in piece) return piece.text;
		return piece.part === 'name' ? `${parts.name}${behindName}` : (parts[piece.part] ?? '');
	});
	return `${written.join('')}${atEnd}`;
}

const bracketed = (affiliation: string): string => (/^[([]/.test(affiliation) ? affiliation : `(${affiliation})`);
