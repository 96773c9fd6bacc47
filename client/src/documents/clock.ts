/** A time as people type it, in seconds: `2.5`, `1:12`, `00:01:12.500`, with a sign where `signed`; undefined for what is none. */
export function typedSeconds(text: string, signed = false): number | undefined {
	const [, sign = '', rest = ''] = /^([+\-−]?)\s*(.*)$/.exec(text.trim()) ?? [];
	if (sign !== '' && !signed) return undefined;
	if (!/^(?:\d{1,4}:){0,2}\d{1,7}(?:[.,]\d{1,6})?$/.test(rest)) return undefined;
	const seconds = rest
		.replace(',', '.')
		.split(':')
		.reduce((sum, part) => sum * 60 + Number(part), 0);
	return sign === '' || sign === '+' ? seconds : -seconds;
}

/** Seconds as `00:01:12.500`. */
export function writtenClock(seconds: number): string {
	const ms = Math.round(seconds * 1000);
	const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
	const clock = `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}`;
	return `${clock}.${String(ms % 1000).padStart(3, '0')}`;
}
