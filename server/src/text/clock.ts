/** Seconds as a time of as many parts as a sample has: `1:02:03` or `62:03`, with leading zeros like the sample's. */
export function writeClock(seconds: number, sample: string): string {
	const whole = Math.max(0, Math.floor(seconds));
	const separator = sample.includes(':') ? ':' : '.';
	const [lead = '0', ...others] = sample.split(separator);
	const below = others.length === 2 ? [Math.floor(whole / 60) % 60, whole % 60] : [whole % 60];
	const first = Math.floor(whole / (others.length === 2 ? 3600 : 60));
	const width = lead.startsWith('0') ? lead.length : 1;
	return [String(first).padStart(width, '0'), ...below.map((part) => String(part).padStart(2, '0'))].join(separator);
}
