import { secondsOf } from '../conventions/times.ts';
import type { TimingLine } from '../model/line.ts';
import type { CaptionFormat } from '../model/transcript.ts';
import type { Span } from '../text/position.ts';
import { isBesideTimes } from './cueSettings.ts';

/** A time as captions have it, and as people and tools spoil it: no fraction, `:` or `;` before it, spaces between. */
const time = String.raw`\d{1,4}(?: ?[:;.,] ?\d{1,4}){1,3}`;
/** `-->` and what stands for it: `->`, `—>`, `=>`, `→`. */
const arrow = '(?:[-–—=]{1,4} ?[->]{0,2}>|→|⟶|➜)';
const whole = new RegExp(
	`^([\\s\\u200b\\ufeff]{0,40})(${time})?([ \\t\\u00a0]{0,40})(${arrow})([ \\t\\u00a0]{0,40})(${time})?`,
);
const sbv = /^(\s{0,40})(\d{1,4}:\d{2}:\d{2}\.\d{2,3})(,)(\d{1,4}:\d{2}:\d{2}\.\d{2,3})\s*$/;

/**
 * Reads the line that says when a cue is shown: https://www.w3.org/TR/webvtt1/#webvtt-cue-timings, SubRip's with a comma,
 * SBV's `0:00:01.000,0:00:02.000`, the same with hundredths, and whatever of these can still be understood. Undefined for a line without two
 * times, or one time before or behind `-->`.
 */
export function readTiming(text: string): TimingLine | undefined {
	const exact = sbv.exec(text);
	if (exact) {
		const [, lead = '', start = '', , end = ''] = exact;
		return timing(text, spanFrom(lead.length, start), spanFrom(lead.length + start.length + 1, end), {
			start: lead.length + start.length,
			end: lead.length + start.length + 1,
		});
	}
	if (!/[>→⟶➜]/.test(text)) return undefined;
	const [found, lead = '', start, gap = '', mark = '', space = '', end] = whole.exec(text.slice(0, 200)) ?? [];
	if (found === undefined || (start === undefined && end === undefined)) return undefined;
	if ((start === undefined || end === undefined) && mark !== '-->') return undefined;
	const markAt = lead.length + (start ?? '').length + gap.length;
	const arrowSpan = spanFrom(markAt, mark);
	return timing(
		text,
		start === undefined ? undefined : spanFrom(lead.length, start),
		end === undefined ? undefined : spanFrom(markAt + mark.length + space.length, end),
		arrowSpan,
	);
}

const spanFrom = (start: number, text: string): Span => ({ start, end: start + text.length });

function timing(
	text: string,
	fromSpan: Span | undefined,
	toSpan: Span | undefined,
	arrowSpan: Span,
): TimingLine | undefined {
	const from = fromSpan && cueSeconds(text.slice(fromSpan.start, fromSpan.end));
	const to = toSpan && cueSeconds(text.slice(toSpan.start, toSpan.end));
	if ((fromSpan && from === undefined) || (toSpan && to === undefined)) return undefined;
	const known = from ?? to ?? 0;
	const words = wordsBehind(text, (toSpan ?? arrowSpan).end);
	return {
		kind: 'timing',
		text,
		from: known,
		to: to ?? known,
		arrowSpan,
		...(fromSpan && { fromSpan }),
		...(toSpan && { toSpan }),
		...(words && { words }),
	};
}

/** The words behind the times on their line, parted from them by a space. */
function wordsBehind(text: string, at: number): Span | undefined {
	const rest = text.slice(at);
	const written = rest.trim();
	if (!/^\s/.test(rest) || !/\p{L}/u.test(written) || isBesideTimes(written)) return undefined;
	const start = at + rest.length - rest.trimStart().length;
	return { start, end: start + written.length };
}

/**
 * The seconds of a time as captions write it or nearly: `00:00:08,000`, `0:08.5`, `00:00:08`, `00:00:08:000`. Three or
 * four digits at the end are a fraction, whatever stands before them. Undefined for what is no time.
 */
export function cueSeconds(written: string): number | undefined {
	const seconds = secondsIn(written);
	// Sums of fractions are a little off: 96.02 is no 96.02000000000001.
	return seconds === undefined ? undefined : Math.round(seconds * 10_000) / 10_000;
}

function secondsIn(written: string): number | undefined {
	const tight = written.replace(/ /g, '').replace(/;/g, ':').replace(/,/g, '.');
	const [, clock, fraction] = /^(\d+(?::\d+){1,2})[:.](\d{1,4})$/.exec(tight) ?? [];
	if (clock !== undefined && fraction !== undefined && (tight.includes('.') || clock.split(':').length === 3)) {
		return secondsOf(`${clock}.${fraction.padEnd(3, '0')}`);
	}
	const [, minutes, seconds, three] = /^(\d+):(\d+):(\d{3,4})$/.exec(tight) ?? [];
	if (three !== undefined) return secondsOf(`${minutes}:${seconds}.${three}`);
	return /^\d+(?::\d+){1,2}$/.test(tight) ? secondsOf(tight) : undefined;
}

/** True for a time that can be read in more than one way: its last two digits may be frames or hundredths. */
export const isAmbiguous = (written: string): boolean => /[:;] ?\d{1,2} ?[:;] ?\d{1,2} ?[:;] ?\d{1,2}$/.test(written);

/** A time as a format wants it: https://www.w3.org/TR/webvtt1/#webvtt-timestamp, and with a comma in SRT. */
export function cueTime(seconds: number, format: CaptionFormat | undefined): string {
	const ms = Math.max(0, Math.round(seconds * 1000));
	const two = (value: number) => String(value).padStart(2, '0');
	const hours = Math.floor(ms / 3_600_000);
	const clock = [
		format === 'sbv' ? String(hours) : two(hours),
		two(Math.floor(ms / 60_000) % 60),
		two(Math.floor(ms / 1000) % 60),
	];
	return `${clock.join(':')}${format === 'srt' ? ',' : '.'}${String(ms % 1000).padStart(3, '0')}`;
}

/** True for a time that programs read without guessing. */
export function isCueTime(text: string, format: CaptionFormat | undefined): boolean {
	if (format === 'webvtt') return /^(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}$/.test(text);
	return format === 'sbv' ? /^\d+:[0-5]\d:[0-5]\d\.\d{3}$/.test(text) : /^\d{2,}:[0-5]\d:[0-5]\d,\d{3}$/.test(text);
}

const shape = /^(?:(\d{1,4})(:))?(\d{1,2}):\d{2}(?:([.,:;])(\d{3,4}))$/;

/**
 * A time in the form of another: with hours, and as many digits, where that one has them. A form that cannot say it, or
 * that programs do not read, gives way to the format's own.
 */
export function timeLike(written: string, seconds: number, format: CaptionFormat | undefined): string {
	const [whole, hours, , minutes = '', mark = '.', fraction = ''] = shape.exec(written) ?? [];
	const exact = cueTime(seconds, format);
	const [, h = '', m = '', s = '', ms = ''] = /^(\d+):(\d+):(\d+)[.,](\d+)$/.exec(exact) ?? [];
	if (whole === undefined || (hours === undefined && Number(h) > 0)) return exact;
	const lead = hours === undefined ? '' : `${String(Number(h)).padStart(hours.length, '0')}:`;
	const two = hours === undefined ? String(Number(m)).padStart(minutes.length, '0') : m;
	return `${lead}${two}:${s}${mark}${ms.padEnd(fraction.length, '0')}`;
}
