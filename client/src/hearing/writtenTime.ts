/**
 * A time as a text writes its times: in the brackets and with the parts of an `example` that stands in it, as
 * `[00:12:33]` where there is none.
 */
export function writtenTime(seconds: number, example?: string): string {
	const [, open = '[', time = '00:00:00', close = ']'] =
		/^\\?([[(]?)(\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,3})?)\\?([\])]?)/.exec(example ?? '[00:00:00]') ?? [];
	const parts = time.split(':').length;
	const [first = ''] = time.split(':');
	const fraction = /[.,](\d+)$/.exec(time);
	const digits = fraction?.[1]?.length ?? 0;
	const whole = Math.max(0, Math.floor(seconds));
	const hours = Math.floor(whole / 3600);
	const two = (value: number): string => String(value).padStart(2, '0');
	const rest = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
	const wide = first.length === 2;
	const clock =
		parts === 3 || hours > 0 ? `${wide ? two(hours) : hours}:${rest}` : wide ? rest : rest.replace(/^0(?=\d)/, '');
	const share =
		digits > 0 ? `${fraction?.[0]?.[0]}${String(Math.floor((seconds % 1) * 10 ** digits)).padStart(digits, '0')}` : '';
	return `${open}${clock}${share}${close}`;
}
