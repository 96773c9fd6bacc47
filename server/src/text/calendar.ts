const months = 'january february march april may june july august september october november december'.split(' ');

/** A day that somebody wrote down. */
export interface WrittenDay {
	/** True where the calendar has it. */
	readonly exists: boolean;
	/** As ISO 8601 writes it: 2024-05-31. */
	readonly iso: string;
}

/**
 * Reads `2024-05-31` (a time may follow), `2024/5/31`, `31 May 2024`, `May 31, 2024`. Undefined for anything else, and
 * for `5/6/2024`, which is another day in another country.
 */
export function readDay(text: string): WrittenDay | undefined {
	const trimmed = text.trim();
	const numbers = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:$|[T\s])/.exec(trimmed);
	if (numbers) return day(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]));
	const words =
		/^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})$/u.exec(trimmed) ??
		/^(?:\p{L}+,?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(trimmed);
	if (!words) return undefined;
	const [, first = '', second = '', year = ''] = words;
	const [name, number] = /^\d/.test(first) ? [second, first] : [first, second];
	const month = months.findIndex((known) => known.startsWith(name.toLowerCase()));
	return month < 0 ? undefined : day(Number(year), month + 1, Number(number));
}

function day(year: number, month: number, date: number): WrittenDay {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
	const two = (number: number) => String(number).padStart(2, '0');
	return { exists: date >= 1 && date <= days, iso: `${year}-${two(month)}-${two(date)}` };
}
