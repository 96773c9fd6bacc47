import type { NamedLabel } from '../model/convention.ts';
import { isItem, leadOf } from './lead.ts';
import { isSentence, tidyName } from './names.ts';
import { scanTime } from './times.ts';

const dashed =
	/^([\p{Lu}\p{Lo}][\p{L}\p{M}.'’\u00a0 -]{1,60}?)([ \u00a0]\([^()]{1,60}\))?(?:\.[ \u00a0]?|[ \u00a0])([–—])(?=[ \u00a0])/u;
const bracketed =
	/^(?:\[([\p{L}][\p{L}\p{M}\d_./'’ -]{0,40})\]|\(([\p{Lu}][\p{Lu}\p{M}\d_./'’ -]{0,40})\)):?(?=[ \u00a0]+\S)/u;

/** `ANN LEE – text`, `Ann Lee (PPE). – text`: a dash sets off the name. */
export function readDashed(text: string): NamedLabel | undefined {
	const lead = leadOf(text);
	if (isItem(lead)) return undefined;
	const [whole, written = '', group = '', dash = ''] = dashed.exec(text.slice(lead.length, lead.length + 140)) ?? [];
	const name = tidyName(written);
	if (whole === undefined || isSentence(name) || name.split(' ').length > 6) return undefined;
	const start = lead.length;
	const from = start + written.length + 1;
	return {
		...label(text, lead, name, { start, end: start + written.length }, start + whole.length, dash),
		...(group !== '' && {
			affiliation: { text: tidyName(group.slice(2, -1)), span: { start: from, end: from + group.length - 1 } },
		}),
	};
}

/**
 * `[Ann Lee] text`, `(ANN) text`, `- [ann] text`, also with a time behind it: a name in brackets and no colon. What else
 * stands in brackets, `[laughs]`, `[Verse 1]`, is told apart by its words and by the document.
 */
export function readBracketed(text: string): NamedLabel | undefined {
	const lead = leadOf(text);
	const [whole, square, round] = bracketed.exec(text.slice(lead.length, lead.length + 120)) ?? [];
	const written = square ?? round;
	if (whole === undefined || written === undefined) return undefined;
	const name = tidyName(written);
	const spaced = /^[ \u00a0]*/.exec(text.slice(lead.length + whole.length))?.[0].length ?? 0;
	const end = lead.length + whole.length;
	const time = square === undefined ? undefined : scanTime(text, end + spaced);
	if ((!time && !isItem(lead) && !/^[\p{Lu}\p{Lo}]/u.test(name)) || isSentence(name) || name.length < 2)
		return undefined;
	const nameSpan = { start: lead.length + 1, end: lead.length + 1 + written.length };
	const dash = time ? undefined : /^[ \u00a0]+[-–][ \u00a0]/.exec(text.slice(end))?.[0];
	return {
		...label(text, lead, name, nameSpan, time?.span.end ?? end + (dash?.trimEnd().length ?? 0), square ? ']' : ')'),
		...(time && { timestamp: time }),
	};
}

function label(
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
