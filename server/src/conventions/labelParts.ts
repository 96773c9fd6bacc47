import type { NamedLabel } from '../model/convention.ts';
import type { Span } from '../text/position.ts';
import { tidyName } from './names.ts';
import type { Tail } from './tail.ts';
import { beforeComma, beforeDash, beforeOffice, closingMark, lengthBeforeTime } from './written.ts';

/** The name alone: without the house behind its comma, a full stop in bold, or the words of a chat's `From Ann to Everyone`. */
export function labelParts(
	text: string,
	{ start, end }: Span,
	tail: Tail,
	timed: boolean,
): Pick<NamedLabel, 'nameSpan' | 'affiliation'> {
	const written = text.slice(start, end);
	// `ANN LEE, ABC CORRESPONDENT (voice-over):`: what stands in brackets is how it is said.
	const last = tail.delimiter === '' && tail.closed !== '' ? closingMark(written) : 0;
	const comma = tail.delimiter === '' && last === 0 ? undefined : beforeComma(written.slice(0, written.length - last));
	if (comma !== undefined) {
		const from = start + comma + 1 + (/^\s*/.exec(written.slice(comma + 1))?.[0].length ?? 0);
		return {
			nameSpan: { start, end: start + comma },
			affiliation: { text: tidyName(text.slice(from, end - last)), span: { start: from, end: end - last } },
		};
	}
	const office = tail.affiliation || tail.delimiter === '' ? undefined : beforeOffice(written);
	if (office !== undefined) {
		const from = start + office + 1;
		return {
			nameSpan: { start, end: start + office },
			affiliation: { text: tidyName(text.slice(from, end)), span: { start: from, end } },
		};
	}
	const dash = tail.affiliation || (tail.closed === '' && tail.delimiter === '') ? undefined : beforeDash(written);
	if (dash) {
		const from = start + dash.house;
		return {
			nameSpan: { start, end: start + dash.name },
			affiliation: { text: tidyName(text.slice(from, end)), span: { start: from, end } },
		};
	}
	if (tail.time && lengthBeforeTime(written) > 0) return { nameSpan: { start, end: end - lengthBeforeTime(written) } };
	if (written.endsWith(',') && tail.affiliation && tail.closed !== '')
		return { nameSpan: { start, end: end - 1 }, affiliation: tail.affiliation };
	if (isSurnameInBrackets(written, tail)) return { nameSpan: { start, end: tail.affiliation?.span.end ?? end } };
	const whole = { nameSpan: { start, end }, ...(tail.affiliation && { affiliation: tail.affiliation }) };
	const [, from = '', sender] =
		/^(From\s+)(\S.{0,60}?)\s+[Tt]o\s+\S/.exec(written) ??
		(timed ? /^(From\s+)(\S.{0,60})$/.exec(written) : null) ??
		[];
	if (sender !== undefined) {
		return { ...whole, nameSpan: { start: start + from.length, end: start + from.length + sender.length } };
	}
	return last > 0 ? { ...whole, nameSpan: { start, end: end - last } } : whole;
}

/** `**Ann (Lee)**`, one word and one in brackets with no colon, is how a note-taker tells two Anns apart. */
const isSurnameInBrackets = (written: string, { delimiter, closed, affiliation }: Tail): boolean =>
	delimiter === '' &&
	closed !== '' &&
	/^\p{Lu}\p{Ll}+$/u.test(written) &&
	/^\p{Lu}\p{Ll}+$/u.test(affiliation?.text ?? '');
