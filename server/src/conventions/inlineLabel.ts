import type { NamedLabel } from '../model/convention.ts';

/** A label without emphasis, whose speech begins behind the spaces from `end` on. */
export function inlineLabel(
	text: string,
	lead: string,
	name: string,
	nameSpan: NamedLabel['nameSpan'],
	end: number,
	delimiter: string,
): NamedLabel {
	const spacing = /^[\s\u00a0]*/.exec(text.slice(end))?.[0].length ?? 0;
	return {
		name,
		nameSpan,
		span: { start: lead.length, end },
		speechAt: end + spacing,
		markup: { emphasis: '', colon: 'none', delimiter, lead },
		damage: [],
	};
}
