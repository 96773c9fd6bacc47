/** A text inside of HTML or SVG, in an attribute too. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** `{0}` and `{1}` of a text filled in. */
export const filled = (text: string, ...values: readonly (string | number)[]): string =>
	text.replace(/\{(\d)\}/g, (place, index) => `${values[Number(index)] ?? place}`);

/** Seconds as `1:02:03`, or `2:03` where no hour is full; `–` before the start. */
export function clock(seconds: number): string {
	const whole = Math.floor(Math.abs(seconds));
	const two = (value: number): string => `${value}`.padStart(2, '0');
	const minutes = Math.floor(whole / 60) % 60;
	const hours = Math.floor(whole / 3600);
	const text = hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
	return seconds < 0 ? `−${text}` : text;
}
