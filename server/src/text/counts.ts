/** `1 turn`, `1,204 turns`. The plural is the word with an s. */
export const countPhrase = (count: number, word: string): string =>
	`${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;

/** Seconds as people say them, rounded: `45 s`, `12 min`, `1 h 12 min`. Below zero is zero. */
export function durationText(seconds: number): string {
	const whole = Math.max(0, Math.round(seconds));
	if (whole < 60) return `${whole} s`;
	const minutes = Math.round(whole / 60);
	if (minutes < 60) return `${minutes} min`;
	return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Seconds as a clock shows them: `0:05`, `1:53`, `1:02:03.5`, `-0:10`. */
export function clockText(seconds: number): string {
	const whole = Math.abs(seconds);
	const hours = Math.floor(whole / 3600);
	const minutes = Math.floor((whole % 3600) / 60);
	const rest = Math.round((whole % 60) * 1000) / 1000;
	const low = `${rest < 10 ? '0' : ''}${rest}`;
	const clock = hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${low}` : `${minutes}:${low}`;
	return seconds < 0 ? `-${clock}` : clock;
}
