/** Seconds as transcripts write them: `0:05`, `12:40`, `1:02:03`; parts of a second are left out. */
export function clockTime(seconds: number): string {
	const whole = Math.max(0, Math.floor(seconds));
	const two = (value: number) => String(value).padStart(2, '0');
	const minutes = Math.floor(whole / 60);
	const rest = `:${two(whole % 60)}`;
	return minutes < 60 ? `${minutes}${rest}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}${rest}`;
}
