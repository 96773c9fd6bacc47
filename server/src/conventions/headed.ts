import type { NamedLabel } from '../model/convention.ts';
import { isSentence, nameShape, tidyName } from './names.ts';

const stage = String.raw`(?:[\s\u00a0]+(?:\[[^\]]{1,80}\]|\([^)]{1,80}\))){0,2}`;
const heading = new RegExp(
	String.raw`^(\ufeff? {0,3}#{1,6}[ \t\u00a0]+)(\*\*)?([\p{L}][^#*\[\]():|` +
		'`' +
		String.raw`]{0,60}?)(\*\*)?:?${stage}[\s#]*$`,
	'u',
);
const alone = new RegExp(String.raw`^(\s{0,40})([\p{Lu}\p{Lo}][\p{L}\p{M}\d.,'’\u00a0 -]{1,60}?)${stage}\s*$`, 'u');
const ends = /(?:^|[\s\u00a0])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Jr|Sr)\.$/u;

/** `#### ANN`: a heading that holds a name and nothing else. */
export function readHeaded(text: string): NamedLabel | undefined {
	if (text.length > 160) return undefined;
	const [whole, lead = '', open = '', written = ''] = heading.exec(text) ?? [];
	return whole === undefined ? undefined : ownLine(text, lead, open, written);
}

/** `Mr. Ann Lee (Ottawa)` alone on a line, with no mark at all, as the reports of parliaments have it. */
export function readAlone(text: string): NamedLabel | undefined {
	if (text.length > 120) return undefined;
	const [whole, lead = '', written = ''] = alone.exec(text) ?? [];
	if (whole === undefined || /[.,-]$/.test(written) !== ends.test(written)) return undefined;
	const shape = nameShape(tidyName(written));
	return shape.words < 7 && shape.capitalised ? ownLine(text, lead, '', written) : undefined;
}

function ownLine(text: string, lead: string, emphasis: string, written: string): NamedLabel | undefined {
	const name = tidyName(written);
	if (isSentence(name)) return undefined;
	const start = lead.length + emphasis.length;
	const end = start + written.trimEnd().length;
	const [bracket = ''] = /^[\s\u00a0*:]{0,4}\([^)]*\)/.exec(text.slice(end)) ?? [];
	const from = end + bracket.indexOf('(');
	return {
		name,
		nameSpan: { start, end },
		...(bracket !== '' && {
			affiliation: {
				text: tidyName(bracket.slice(bracket.indexOf('(') + 1, -1)),
				span: { start: from, end: end + bracket.length },
			},
		}),
		span: { start: lead.length, end: text.trimEnd().length },
		speechAt: text.length,
		markup: { emphasis, colon: 'none', delimiter: '', lead },
		damage: [],
	};
}
