import { monthPattern } from '../languages/all/calendar.ts';
import { madeOnce } from '../languages/all/gather.ts';
import { clockPattern, untilPattern } from '../languages/all/values.ts';
import type { Timestamp } from '../model/timestamp.ts';

/**
 * One time as people write it in transcripts: `1:53`, `00:01:12`, `0:01:12.4`, `00:00:01,500` (SRT), `02:03:44:59` and
 * `04 06 45 40` (days first, mission logs), `1412:05` (hours and minutes, cockpit recorders), `-00:03:00`. Not a clock: `12:05 P.M.` is no place in a recording.
 */
const clock = String.raw`(?:(?:[01]\d|2[0-3])[0-5]\d:[0-5]\d(?:\.\d)?(?![.:,]?\d)|[-−]?\d{1,3}(?::\d{2}){1,3}(?:[.,]\d{1,6})?)`;
const mission = String.raw`[-−]?\d{2,3} \d{2} \d{2} \d{2}`;
const dotted = String.raw`\d{1,2}\.\d{2}`;
/** `00.12.33`: the mark of the clock in many countries. Dates have it too, so the minutes and the seconds are no more than 59. */
const dottedClock = String.raw`\d{2}\.[0-5]\d\.[0-5]\d(?:[.,]\d{1,3})?(?![.:,]?\d)`;
const units = String.raw`(?:\d{1,2}h)?\d{1,3}m(?:\d{1,2}s)?|\d{1,4}s`;
const open = String.raw`(?:\\?\[|\(|\{|<|#)`;
const close = String.raw`(?:\\?\]|\)|\}|>|(?:-\d)?#)`;
/** `*00:12*`, `**[00:12]**`: emphasis around a time and nothing else. */
const emphasis = String.raw`(\*{1,3}|_{1,3}|\x60)`;
const notAClock = (): string =>
	String.raw`(?!:?\d|\s?(?:[AaPp]\.?[Mm]\b|(?:UTC|GMT|[ECMP]S?[DT]?T|CES?T|BST|IST|JST|AEST)\b|${clockPattern()}(?![A-Za-z])))`;

const date = (): string =>
	String.raw`(?:\d{1,2}[-/. ]${monthPattern()}\.?[-/. ]\d{2,4}|${monthPattern()}\.? \d{1,2}(?:, \d{4})?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}/\d{1,2}(?=,? ?\d{1,2}:\d{2}(?::\d{2})?[ \u00a0\u202f]?[AaPp]\.?[Mm]))(?:,?[\s\u00a0]|T|,)`;
const meridian = String.raw`[\s\u00a0\u202f]?[AaPp]\.?[Mm]\.?`;
const dayClock = String.raw`(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})?`;
const stamp = madeOnce(
	() =>
		new RegExp(
			`^([[(<])?(?:${date()}${dayClock}(${meridian})?|${dayClock}(${meridian}))(?![\\p{L}\\d:])([\\])>])?`,
			'iu',
		),
);

/** `00:01 - 00:04`, `00:01.000 --> 00:04.500`: the first of two times is the one that counts. */
const until = (): string => String.raw`\s?(?:-{0,2}[->–—→]|${untilPattern()})\s{0,2}(?:${clock}|${dottedClock})`;
/** Without brackets nothing says where a range ends, so a time of day takes it back. */
const bare = madeOnce(
	() => new RegExp(`^(${clock}|${mission})${notAClock()}(?:${until()}(?![.,]?\\d)${notAClock()})?`),
);
const bracketed = madeOnce(
	() =>
		new RegExp(
			`^${open}\\s?(?:[Tt]imestamp:?\\s)?(${clock}|${mission}|${dottedClock})${notAClock()}(?:${until()})?\\s?${close}`,
		),
);
const emphasised = madeOnce(
	() => new RegExp(`^${emphasis}(?:${open})?(${clock}|${mission})${notAClock()}(?:${until()})?(?:${close})?\\1`),
);
const linked = new RegExp(
	`^\\\\?\\[\\(?(?:[Tt]imestamp:?\\s)?(${clock}|${mission}|${dotted}|${units})\\)?\\\\?\\]\\s?\\(\\s?([^()\\s]{1,300}(?:\\([^()\\s]{0,80}\\)[^()\\s]{0,80})?)\\s?\\)`,
);
/** `[0.32s -> 2.50s]`, `(0.3s - 2.5s)`, `[12.5s]` but not `[1990s]`, as speech-to-text tools print seconds. */
const inSeconds =
	/^(?:\[\s?(\d{1,6}\.\d{1,3})s?\s?(?:-{0,2}[->–→]|to)\s?\d{1,6}\.\d{1,3}s?\s?\]|\((\d{1,6}(?:\.\d{1,3})?)s\s?(?:-{0,2}[->–→]|to)\s?\d{1,6}(?:\.\d{1,3})?s\)|\[(?!(?:1[5-9]|20)\d0s)(\d{1,6}(?:\.\d{1,3})?)s\])/;
const inLink = /[?&#](?:t|start|time_continue)=(\d+(?:\.\d+)?s?|(?:\d+h)?(?:\d+m)?(?:\d+s)?)(?:&|#|$)/;

/** The seconds of a written time; undefined for what is none. Minutes and seconds above 59 are taken as written. */
export function secondsOf(text: string): number | undefined {
	const inFigures = secondsOfFigures(text);
	if (inFigures !== undefined) return inFigures;
	const inUnits = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s?)?$/.exec(text);
	if (inUnits && text !== '') {
		const [, hours = '0', minutes = '0', seconds = '0'] = inUnits;
		return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
	}
	const sign = /^[-−]/.test(text) ? -1 : 1;
	const parts = text
		.replace(/^[-−]/, '')
		.replace(/^(\d{2})(?=\d{2}:)/, '$1:')
		.replace(',', '.')
		.split(/[: ]/);
	const separated = parts.length === 1 ? (parts[0] ?? '').split('.') : parts;
	if (separated.length < 2 || separated.length > 4 || !separated.every((part) => /^\d+(\.\d+)?$/.test(part))) {
		return undefined;
	}
	const [seconds = 0, minutes = 0, hours = 0, days = 0] = separated.map(Number).reverse();
	return sign * (((days * 24 + hours) * 60 + minutes) * 60 + seconds);
}

/** Two or three parts of up to three figures, `1:02:03` or `1:02:03.5`, as most times are written; undefined for others. */
function secondsOfFigures(text: string): number | undefined {
	let [seconds, part, figures, parts] = [0, 0, 0, 1];
	for (let at = 0; at < text.length; at++) {
		const figure = text.charCodeAt(at) - zero;
		if (figure >= 0 && figure <= 9 && figures < 3) {
			part = part * 10 + figure;
			figures++;
		} else if (figure === colon - zero && figures > 0 && parts < 3) {
			seconds = (seconds + part) * 60;
			part = 0;
			figures = 0;
			parts++;
		} else if (parts > 1 && figures > 0 && /^[.,]\d+$/.test(text.slice(at))) {
			return seconds + Number(`${part}.${text.slice(at + 1)}`);
		} else return undefined;
	}
	return parts > 1 && figures > 0 ? seconds + part : undefined;
}

const [zero, colon] = [0x30, 0x3a];

/** The `t=` of a link, in seconds. */
function linkSecondsOf(href: string): number | undefined {
	const found = inLink.exec(href)?.[1];
	return found ? secondsOf(found) : undefined;
}

/** What each of the forms begins with: most places where a time might stand have a letter, which one look tells. */
const beginsTime = /[\d\\[({<#*_`−-]/;

/**
 * Reads a time that begins exactly at `at`: bare, in brackets of any kind (escaped or not), or as the text of a link.
 * Looks no further than 400 characters.
 */
export function scanTime(line: string, at: number): Timestamp | undefined {
	if (!beginsTime.test(line.charAt(at))) return undefined;
	const text = line.slice(at, at + 400);
	const link = linked.exec(text);
	if (link) {
		const [whole, written = '', href = ''] = link;
		const linkSeconds = linkSecondsOf(href);
		return timestamp(written, at, at + whole.length, href, linkSeconds);
	}
	// `([00:12](https://…))`: a link in brackets.
	const inner = text.startsWith('([') ? scanTime(line, at + 1) : undefined;
	if (inner?.href !== undefined && line[inner.span.end] === ')')
		return { ...inner, span: { start: at, end: inner.span.end + 1 } };
	const [range, square, round, alone] = inSeconds.exec(text) ?? [];
	const from = square ?? round ?? alone ?? '';
	if (range !== undefined) return { seconds: Number(from), text: from, span: { start: at, end: at + range.length } };
	const [marked, , inMarks] = emphasised().exec(text) ?? [];
	const [whole, written] =
		marked === undefined ? (bracketed().exec(text) ?? bare().exec(text) ?? []) : [marked, inMarks];
	if (whole === undefined || written === undefined) return undefined;
	return timestamp(written, at, at + whole.length);
}

const secondsInBrackets = /^\((\d{1,6}\.\d{1,3})s?\s?(?:-{0,2}[->–→]|to)\s?\d{1,6}\.\d{1,3}s?\)/;

/** Reads `(0.32 - 2.5)`, seconds from and to that begin exactly at `at`: beside a name they are its time, elsewhere they may be anything. */
export function scanSeconds(line: string, at: number): Timestamp | undefined {
	const [whole, from = ''] = secondsInBrackets.exec(line.slice(at, at + 40)) ?? [];
	return whole === undefined
		? undefined
		: { seconds: Number(from), text: from, span: { start: at, end: at + whole.length } };
}

/**
 * Reads a time of day that begins exactly at `at`: a clock with its date, or with AM or PM, as chats export it. Its
 * seconds count from midnight.
 */
export function scanStamp(line: string, at: number): Timestamp | undefined {
	const text = line.slice(at, at + 60);
	if (!text.includes(':')) return undefined;
	const [whole, open, dated, half, clocked, otherHalf, close] = stamp().exec(text) ?? [];
	const written = dated ?? clocked;
	if (whole === undefined || written === undefined || (open === undefined) !== (close === undefined)) return undefined;
	const seconds = secondsOf(written.split(':').length === 2 ? `${written}:00` : written);
	if (seconds === undefined) return undefined;
	const meridian = half ?? otherHalf;
	const afternoon = meridian !== undefined && /p/i.test(meridian);
	const hours = Math.floor(seconds / 3600);
	const shift = meridian === undefined ? 0 : (hours % 12) + (afternoon ? 12 : 0) - hours;
	return {
		seconds: seconds + shift * 3600,
		text: meridian === undefined ? written : `${written}${meridian}`,
		span: { start: at, end: at + whole.length },
	};
}

const dottedAlone = /^\d{1,2}(?:\.[0-5]\d){1,2}(?![\d.,:%])/;

/** Reads a time with full stops and without brackets that begins exactly at `at`: `0.12`, `18.05.42`. Versions look so, too. */
export function scanDotted(line: string, at: number): Timestamp | undefined {
	const written = dottedAlone.exec(line.slice(at, at + 12))?.[0];
	return written === undefined ? undefined : timestamp(written, at, at + written.length);
}

/** True for a time that is written with full stops. */
export const isDotted = (text: string): boolean => /^\d{1,2}(?:\.\d{2}){1,2}$/.test(text);

function timestamp(
	text: string,
	start: number,
	end: number,
	href?: string,
	linkSeconds?: number,
): Timestamp | undefined {
	// `30.10` is half an hour and ten seconds where a link says so.
	const seconds = secondsOf(/^\d{1,2}\.\d{2}$/.test(text) ? text.replace('.', ':') : text);
	if (seconds === undefined) return undefined;
	return {
		seconds,
		text,
		span: { start, end },
		...(href !== undefined && { href }),
		...(linkSeconds !== undefined && { linkSeconds }),
	};
}
