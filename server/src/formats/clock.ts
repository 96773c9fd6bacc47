/**
 * Seconds as `hh:mm:ss` and thousandths behind a point (WebVTT) or comma (SRT). Takes whole and part seconds; what is
 * below zero is the start.
 */
export function clockOf(seconds: number, point: '.' | ','): string {
	const all = Math.max(0, Math.round(seconds * 1000));
	const two = (value: number) => String(value).padStart(2, '0');
	const whole = Math.floor(all / 1000);
	const time = `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
	return `${time}${point}${String(all % 1000).padStart(3, '0')}`;
}
