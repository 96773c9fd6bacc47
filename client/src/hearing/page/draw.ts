import type { ShownTurn } from './messages.ts';
import { columnsOf } from './peaks.ts';

/** What a waveform shows. Times in seconds. */
export interface Shown {
	readonly peaks: Uint8Array | undefined;
	readonly loudest: number;
	readonly turns: readonly ShownTurn[];
	readonly from: number;
	readonly to: number;
	/** The turn that is heard stands out. */
	readonly heard: ShownTurn | undefined;
}

/** Colours of the theme. */
export interface Colours {
	readonly faint: string;
	/** Of the twelve speakers. */
	readonly speakers: readonly string[];
}

/** The colours as the page has them now. */
export function coloursOf(element: Element): Colours {
	const style = getComputedStyle(element);
	const colour = (name: string, other: string): string => style.getPropertyValue(`--vscode-${name}`).trim() || other;
	const faint = colour('descriptionForeground', 'gray');
	return {
		faint,
		speakers: Array.from({ length: 12 }, (_, index) => colour(`transcript-speaker${index + 1}`, faint)),
	};
}

/** Draws a waveform over all of a canvas: bars in the colour of who speaks. */
export function drawWaveform(canvas: HTMLCanvasElement, shown: Shown, colours: Colours, isSmall: boolean): void {
	const ratio = devicePixelRatio || 1;
	const { clientWidth: width, clientHeight: height } = canvas;
	if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
		canvas.width = Math.round(width * ratio);
		canvas.height = Math.round(height * ratio);
	}
	const context = canvas.getContext('2d');
	if (!context || width === 0) return;
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	context.clearRect(0, 0, width, height);
	const step = isSmall ? 2 : 4;
	const bar = isSmall ? 1 : 2;
	const columns = Math.max(1, Math.floor(width / step));
	const { from, to, peaks, loudest, turns, heard } = shown;
	const loud = columnsOf(peaks ?? new Uint8Array(), { from, to, columns, loudest });
	const middle = height / 2;
	let turn = 0;
	for (const [column, value] of loud.entries()) {
		const seconds = from + ((column + 0.5) / columns) * (to - from);
		while (turn < turns.length && (turns[turn]?.to ?? 0) <= seconds) turn++;
		const own = turns[turn];
		const speaks = own !== undefined && own.from <= seconds;
		context.fillStyle = (speaks && colours.speakers[own.colour - 1]) || colours.faint;
		context.globalAlpha = !speaks ? 0.35 : own === heard ? 0.95 : isSmall ? 0.6 : 0.4;
		// Speech is mostly soft: the root shows it.
		const reach = Math.max(0.75, Math.sqrt(value) * (middle - 2));
		context.fillRect(column * step, middle - reach, bar, reach * 2);
	}
}

/** Seconds in sight of the nearer waveform. */
const inSight = 40;

/** The stretch to show about a moment: it stays until the sound leaves it, as nothing should move while one reads. */
export function windowAbout(at: number, duration: number, before: number | undefined): number {
	const last = Math.max(0, duration - inSight);
	if (before !== undefined && at >= before + 0.5 && at <= before + inSight * 0.92) return Math.min(before, last);
	return Math.min(last, Math.max(0, at - inSight * 0.1));
}

/** Where a stretch that begins there ends. */
export const windowEnd = (from: number, duration: number): number => Math.min(Math.max(duration, 1), from + inSight);

/** Seconds as people read them: `1:12`, `1:02:05`. */
export function clockOf(seconds: number): string {
	const whole = Math.max(0, Math.floor(seconds));
	const two = (value: number): string => String(value).padStart(2, '0');
	const minutes = Math.floor(whole / 60) % 60;
	const hours = Math.floor(whole / 3600);
	return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
