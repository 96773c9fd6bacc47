import { monthIn } from '../languages/all/calendar.ts';

/** A small word may stand on both sides of the month: `31 de mayo de 2024`; combining marks are letters of some scripts. */
const name = String.raw`(\p{L}[\p{L}\p{M}]{2,11})`;
const small = String.raw`(?:\p{Ll}{1,3}\s+)?`;
const weekday = String.raw`(?:[\p{L}\p{M}]{1,20}\.?,?\s+)?`;
const dayFirst = new RegExp(
	String.raw`^${weekday}(\d{1,2})(?:st|nd|rd|th|\.|º)?\s+${small}${name}\.?,?\s+${small}(\d{4})$`,
	'u',
);
const monthFirst = new RegExp(String.raw`^${weekday}${name}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$`, 'u');

/** A day that somebody wrote down. */
export interface WrittenDay {
	/** True where the calendar has it. */
	readonly exists: boolean;
	/** As ISO 8601 writes it: 2024-05-31. */
	readonly iso: string;
}

/**
 * Reads `2024-05-31` (a time may follow), `2024/5/31`, `31 May 2024`, `May 31, 2024`, `31 de mayo de 2024`, `2024年5月31日`,
 * months in any language. Undefined for anything else, and for `5/6/2024`, which is another day in another country.
 */
export function readDay(text: string): WrittenDay | undefined {
	const trimmed = text.trim();
	const numbers = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:$|[T\s])/.exec(trimmed);
	if (numbers) return day(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]));
	const signs = /^(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]$/.exec(trimmed);
	if (signs) return day(Number(signs[1]), Number(signs[2]), Number(signs[3]));
	const words = dayFirst.exec(trimmed) ?? monthFirst.exec(trimmed);
	if (!words) return undefined;
	const [, first = '', second = '', year = ''] = words;
	const [name, number] = /^\d/.test(first) ? [second, first] : [first, second];
	const month = monthIn(name);
	return month === undefined ? undefined : day(Number(year), month, Number(number));
}

function day(year: number, month: number, date: number): WrittenDay {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
	const two = (number: number) => String(number).padStart(2, '0');
	return { exists: date >= 1 && date <= days, iso: `${year}-${two(month)}-${two(date)}` };
}
